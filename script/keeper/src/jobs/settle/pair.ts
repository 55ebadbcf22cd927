import { BPS, netPayout, type Settlement } from "@takings/sdk";
import type { Hex } from "viem";
import { KeeperError } from "../../errors.ts";
import { toJson } from "../../json.ts";
import { depositDifference, hashText } from "../../settlement/build.ts";
import type { BankStatement, CommerceStatement } from "../../settlement/statement.ts";
import type { Loaded } from "../statements/collect.ts";
import { fault } from "../statements/fault.ts";
import type { LoadedStatement, SettleState } from "./collect.ts";

export interface Sides {
  commerce: Loaded<CommerceStatement>[];
  bank: Loaded<BankStatement>[];
}

export interface Pair {
  settlement: Settlement;
  commerceSignature: Hex;
  bankSignature: Hex;
}

export interface PairOptions {
  chainId: number;
  store: string;
  /** Accept a deposit that differs from the net payout by no more than the router's tolerance. */
  acceptTolerance: boolean;
}

/** Statements of one settlement by role. */
export function sidesOf(loaded: readonly LoadedStatement[]): Sides {
  const sides: Sides = { commerce: [], bank: [] };
  for (const { file, statement } of loaded) {
    if (statement.role === "commerce") sides.commerce.push({ file, statement });
    else sides.bank.push({ file, statement });
  }
  return sides;
}

const invalid = (file: string, message: string, expected?: string, found?: string) =>
  new KeeperError("StatementInvalid", message, { file, expected, found });

function checkOne(loaded: LoadedStatement, state: SettleState, options: PairOptions): void {
  const { file, statement } = loaded;
  const error = fault(loaded, state, options.chainId);
  if (error !== undefined) throw error;
  const id = hashText(statement.settlementId);
  if (statement.values.id !== id)
    throw invalid(file, "the id is not the settlement id's hash", id, statement.values.id);
  const [found, expected] =
    statement.role === "commerce"
      ? [statement.values.commerceSource, state.commerceSource]
      : [statement.values.bankSource, state.bankSource];
  if (found !== expected)
    throw invalid(file, `another ${statement.role} source than the store's`, expected, found);
}

/** The valid ones. An invalid file next to a valid one stops nothing; one that is alone stops the settlement. */
function sound<T extends LoadedStatement>(
  loaded: readonly T[],
  state: SettleState,
  options: PairOptions,
): T[] {
  const errors: unknown[] = [];
  const good = loaded.filter((item) => {
    try {
      checkOne(item, state, options);
      return true;
    } catch (error) {
      errors.push(error);
      return false;
    }
  });
  if (good.length === 0 && errors.length > 0) throw errors[0];
  return good;
}

/** Statements of one role may differ in their deadline only. */
function checkAgreement(loaded: readonly LoadedStatement[]): void {
  const said = ({ statement }: LoadedStatement) => toJson({ ...statement.values, deadline: 0n });
  const first = loaded[0];
  const other = loaded.find((item) => first !== undefined && said(item) !== said(first));
  if (first === undefined || other === undefined) return;
  throw new KeeperError(
    "ConflictingContent",
    `two ${first.statement.role} statements that contradict each other`,
    {
      file: other.file,
      expected: `what ${first.file} says`,
    },
  );
}

/** The two statements with the same, latest deadline. */
function match(sides: Sides): { commerce: Loaded<CommerceStatement>; bank: Loaded<BankStatement> } {
  const byDeadline = [...sides.commerce].sort((a, b) =>
    Number(b.statement.values.deadline - a.statement.values.deadline),
  );
  for (const commerce of byDeadline) {
    const bank = sides.bank.find(
      ({ statement }) => statement.values.deadline === commerce.statement.values.deadline,
    );
    if (bank !== undefined) return { commerce, bank };
  }
  const [commerce, bank] = [sides.commerce[0]!, sides.bank[0]!];
  throw invalid(
    bank.file,
    "the two statements have different deadlines: attest both again in one month, or with --deadline",
    `${commerce.statement.values.deadline}`,
    `${bank.statement.values.deadline}`,
  );
}

function checkRates(commerce: Loaded<CommerceStatement>, bank: Loaded<BankStatement>): void {
  for (const name of ["rateNumerator", "rateDenominator", "rateSource"] as const) {
    const [expected, found] = [commerce.statement.values[name], bank.statement.values[name]];
    if (expected !== found)
      throw invalid(bank.file, `the two sides used different rates (${name})`, `${expected}`, `${found}`);
  }
}

function checkDeposit(settlement: Settlement, file: string, state: SettleState, options: PairOptions): void {
  const difference = depositDifference(settlement);
  if (difference === 0n) return;
  const size = difference < 0n ? -difference : difference;
  const payout = netPayout(settlement);
  const tolerance = (settlement.deposited * state.toleranceBps) / BPS;
  if (options.acceptTolerance && payout >= 0n && size <= tolerance) return;
  throw new KeeperError(
    "DepositMismatch",
    `the deposit differs from the net payout by ${difference} smallest units`,
    {
      file,
      expected: `${payout > 0n ? payout : 0n}`,
      found: `${settlement.deposited}`,
    },
  );
}

/** Both sides' statements as one settlement ready to submit; undefined while a side is missing. Refuses whatever does not fit. */
export function pair(sides: Sides, state: SettleState, options: PairOptions): Pair | undefined {
  const valid: Sides = {
    commerce: sound(sides.commerce, state, options),
    bank: sound(sides.bank, state, options),
  };
  checkAgreement(valid.commerce);
  checkAgreement(valid.bank);
  if (valid.commerce.length === 0 || valid.bank.length === 0) return undefined;
  const { commerce, bank } = match(valid);
  checkRates(commerce, bank);
  const { netPayout: _, ...stated } = commerce.statement.values;
  const { bankSource, deposited } = bank.statement.values;
  const settlement: Settlement = { ...stated, bankSource, deposited };
  checkDeposit(settlement, bank.file, state, options);
  return {
    settlement,
    commerceSignature: commerce.statement.signature,
    bankSignature: bank.statement.signature,
  };
}

import { KeeperError } from "../../errors.ts";
import { formatMinor, minorDigits, parseMinor } from "../../money/minor.ts";
import { bankFile, settlementIdIn } from "../shared/bankFile.ts";
import type { Delivery } from "../source.ts";
import { type AirwallexClient, airwallexTime } from "./client.ts";
import type { Deposit, Transaction } from "./model.ts";

export interface DeliverOptions {
  currency: string;
  /** From which moment on deposits are read. */
  since: Date;
}

function day(text: string, id: string): string {
  const time = airwallexTime(text);
  if (!Number.isNaN(time)) return new Date(time).toISOString().slice(0, 10);
  throw new KeeperError("Source", `Airwallex transaction ${id} has no valid time`, { found: text });
}

/** The currency's own number of decimals; more of them may only be zeros. */
function plainAmount({ amount, currency, id }: Transaction): string {
  const digits = minorDigits(currency);
  const shorter = amount.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  try {
    return formatMinor(parseMinor(shorter, digits), digits);
  } catch {
    throw new KeeperError("Source", `Airwallex transaction ${id} is not in whole ${currency} units`, {
      found: amount,
    });
  }
}

/** The first of the texts about a deposit that names a settlement; the bank's own number comes last. */
function referenceOf(transaction: Transaction, deposit: Deposit | undefined): string {
  const texts = [deposit?.reference, transaction.description, deposit?.statement_ref];
  const given = texts.filter((text) => text !== undefined && text !== "");
  const naming = given.find((text) => settlementIdIn(text!, `airwallex ${transaction.id}`, 0) !== undefined);
  return naming ?? given[0] ?? "";
}

/** An account's settled movements as a bank file; a reversal is a row with a minus. */
const asBankFile = (transactions: readonly Transaction[], deposits: ReadonlyMap<string, Deposit>): string =>
  bankFile(
    transactions.map((transaction) => {
      const { id, created_at, settled_at, currency, source_type, source_id, transaction_type } = transaction;
      const ofDeposit = source_type === "DEPOSIT";
      return {
        date: day(created_at, id),
        value_date: day(settled_at ?? created_at, id),
        amount: plainAmount(transaction),
        currency,
        reference: ofDeposit ? referenceOf(transaction, deposits.get(source_id ?? "")) : "",
        description: `${transaction_type} ${id}`,
      };
    }),
  );

/** Deposits that have settled, and those that were taken back later. */
export async function* deliver(client: AirwallexClient, options: DeliverOptions): AsyncIterable<Delivery> {
  const { currency, since } = options;
  const balances = await client.balances();
  if (!balances.some((balance) => balance.currency === currency)) {
    throw new KeeperError("Source", "the Airwallex account holds nothing in the store's currency", {
      expected: currency,
      found: balances.map((balance) => balance.currency).join(", ") || "no balance at all",
    });
  }
  const deposits = new Map<string, Deposit>();
  for await (const deposit of client.deposits(since)) deposits.set(deposit.deposit_id, deposit);
  const transactions = new Map<string, Transaction>();
  for await (const transaction of client.transactions(currency, since)) {
    // A list that grows while it is read shows a row on two pages.
    if (transaction.status === "SETTLED" && transaction.currency === currency)
      transactions.set(transaction.id, transaction);
  }
  const ordered = [...transactions.values()].sort(
    (a, b) => airwallexTime(a.created_at) - airwallexTime(b.created_at),
  );
  const bytes = new TextEncoder().encode(asBankFile(ordered, deposits));
  yield { document: { name: `airwallex-${currency}.csv`, bytes } };
}

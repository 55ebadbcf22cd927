import type { Address } from "viem";
import { KeeperError } from "../../errors.ts";
import type { Side } from "../../settlement/record.ts";
import type { Loaded } from "./collect.ts";

/** What the chain says of statements. */
export interface StatementsState {
  now: bigint;
  /** Files whose signature is not by the store's attestor of that role now. */
  unsigned: ReadonlySet<string>;
}

/** Why no statement like this can be submitted, if so: another chain, no attestor's signature, or too late. */
export function fault(
  { file, statement }: Loaded<{ role: Side; chainId: number; signer: Address; values: { deadline: bigint } }>,
  state: StatementsState,
  chainId: number,
): KeeperError | undefined {
  const invalid = (message: string, expected?: string, found?: string) =>
    new KeeperError("StatementInvalid", message, { file, expected, found });
  if (statement.chainId !== chainId)
    return invalid("a statement for another chain", `${chainId}`, `${statement.chainId}`);
  if (state.unsigned.has(file)) {
    const found = `an invalid signature of ${statement.signer}`;
    return invalid(`not signed by the store's ${statement.role} attestor`, undefined, found);
  }
  const { deadline } = statement.values;
  if (deadline < state.now)
    return invalid("the statement has expired: sign again", `a deadline after ${state.now}`, `${deadline}`);
  return undefined;
}

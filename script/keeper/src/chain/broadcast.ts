import { BaseError, type Hash, type Hex, keccak256 } from "viem";
import { KeeperError } from "../errors.ts";
import { step } from "../steps.ts";
import type { Reader, Writer } from "./client.ts";
import { askEach } from "./endpoints.ts";
import type { Priced } from "./price.ts";

/** A transaction that was handed to the nodes, or may have been. */
export interface Sent {
  nonce: number;
  raw: Hex;
  hash: Hash;
}

/**
 * accepted: a node has it, or may have it. used: its nonce is mined; the receipt shows whether by it or by another.
 * underpriced: another transaction holds its place in the pool.
 */
export type Handed = "accepted" | "used" | "underpriced";

const said = (error: unknown) =>
  (error instanceof BaseError ? `${error.message} ${error.details}` : String(error)).toLowerCase();

const isUnderpriced = (error: unknown) => said(error).includes("underpriced");

const isKnown = (error: unknown) => /already known|already imported|known transaction/.test(said(error));
const isUsed = (error: unknown) => /nonce.* too low|old nonce/.test(said(error));

const isUnreachable = (error: unknown) => !(error instanceof BaseError) || !("code" in error);

/** Signs, without asking any node; from here on the hash is known, whatever becomes of the request that carries it. */
export async function sign(writer: Writer, priced: Priced, nonce: number): Promise<Sent> {
  const { signTransaction } = writer.account;
  if (signTransaction === undefined) throw new KeeperError("BadKey", "the account cannot sign transactions");
  const raw = await signTransaction({ type: "eip1559", chainId: writer.chain.id, nonce, ...priced });
  step("send:signed");
  return { nonce, raw, hash: keccak256(raw) };
}

/** Hands `raw` to every endpoint. Throws what all of those that could be reached refused it for. */
export async function broadcast(reader: Reader, raw: Hex): Promise<Handed> {
  const answers = await askEach(reader, "eth_sendRawTransaction", [raw]);
  const refusals = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
  if (refusals.length < answers.length) return "accepted";
  const spoken = refusals.filter((error) => !isUnreachable(error));
  if (spoken.length === 0 || spoken.some(isKnown)) return "accepted";
  if (spoken.some(isUsed)) return "used";
  if (spoken.some(isUnderpriced)) return "underpriced";
  throw spoken[0];
}

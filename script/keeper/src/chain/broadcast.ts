import { BaseError, type Hash, type Hex, keccak256 } from "viem";
import { step } from "../steps.ts";
import type { Reader, Writer } from "./client.ts";
import { askEach } from "./endpoints.ts";

export interface Priced {
  to: Hex;
  data: Hex;
  gas: bigint;
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

/** A transaction that was handed to the nodes, or may have been. */
export interface Sent {
  nonce: number;
  raw: Hex;
  hash: Hash;
}

/** accepted: a node has it, or may have it. underpriced: another transaction holds its place in the pool. */
export type Handed = "accepted" | "underpriced";

const said = (error: unknown) =>
  (error instanceof BaseError ? `${error.message} ${error.details}` : String(error)).toLowerCase();

const isUnderpriced = (error: unknown) => said(error).includes("underpriced");

/** The node has seen it, or something with its nonce; which of them tells the receipt. */
const isSeen = (error: unknown) => /already known|already imported|known transaction|nonce/.test(said(error));

const isUnreachable = (error: unknown) => !(error instanceof BaseError) || !("code" in error);

/** Signs; from here on the hash is known, whatever becomes of the request that carries it. */
export async function sign(writer: Writer, priced: Priced, nonce: number): Promise<Sent> {
  const raw = await writer.signTransaction({
    account: writer.account,
    chain: writer.chain,
    type: "eip1559",
    nonce,
    ...priced,
  });
  step("send:signed");
  return { nonce, raw, hash: keccak256(raw) };
}

/** Hands `raw` to every endpoint. Throws what all of those that could be reached refused it for. */
export async function broadcast(reader: Reader, raw: Hex): Promise<Handed> {
  const answers = await askEach(reader, "eth_sendRawTransaction", [raw]);
  const refusals = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
  if (refusals.length < answers.length) return "accepted";
  const spoken = refusals.filter((error) => !isUnreachable(error));
  if (spoken.length === 0 || spoken.some(isSeen)) return "accepted";
  if (spoken.some(isUnderpriced)) return "underpriced";
  throw spoken[0];
}

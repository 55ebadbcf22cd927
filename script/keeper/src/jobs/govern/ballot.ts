import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Address, getAddress, type Hex, isAddress, isHex, type TypedDataDefinition } from "viem";
import { z } from "zod";
import { KeeperError } from "../../errors.ts";

const whole = z
  .union([z.string().regex(/^\d+$/, "a whole number"), z.int().min(0)])
  .transform((value) => BigInt(value));
const address = z
  .string()
  .refine((text) => isAddress(text, { strict: false }), "not an address")
  .transform((text): Address => getAddress(text));
const bytes = z.string().refine((text): text is Hex => isHex(text), "not 0x and hex digits");

const ballotSchema = z.strictObject({
  kind: z.literal("takings-vote"),
  chainId: z.int().positive(),
  governor: address,
  proposalId: whole,
  /** 0 against, 1 for, 2 abstain. */
  support: z.int().min(0).max(2),
  voter: address,
  /** The governor's nonce of the voter that was signed. */
  nonce: whole,
  reason: z.string().max(10_000).default(""),
  params: bytes.default("0x"),
  signature: bytes,
});

/** One holder's vote, signed off-chain, to be sent by anybody. */
export type Ballot = z.output<typeof ballotSchema>;

export interface LoadedBallot {
  file: string;
  ballot: Ballot;
}

/** The governor has a form of ballot with reason and parameters, and one without. */
export const isExtended = ({ reason, params }: Pick<Ballot, "reason" | "params">): boolean =>
  reason !== "" || params !== "0x";

const plain = [
  { name: "proposalId", type: "uint256" },
  { name: "support", type: "uint8" },
  { name: "voter", type: "address" },
  { name: "nonce", type: "uint256" },
];
const types = {
  Ballot: plain,
  ExtendedBallot: [...plain, { name: "reason", type: "string" }, { name: "params", type: "bytes" }],
};

/** What a voter signs (EIP-712); `name` is the governor's. */
export function ballotTypedData(
  ballot: Omit<Ballot, "signature" | "kind">,
  name: string,
): TypedDataDefinition {
  const { chainId, governor, proposalId, support, voter, nonce, reason, params } = ballot;
  const domain = { name, version: "1", chainId, verifyingContract: governor };
  const message = { proposalId, support, voter, nonce };
  return isExtended(ballot)
    ? { domain, types, primaryType: "ExtendedBallot", message: { ...message, reason, params } }
    : { domain, types, primaryType: "Ballot", message };
}

export function parseBallot(text: string, file: string): Ballot {
  const refuse = (message: string, hints?: string[]) =>
    new KeeperError("StatementInvalid", message, { file, hints });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw refuse(`not JSON: ${(error as Error).message}`);
  }
  const result = ballotSchema.safeParse(json);
  if (result.success) return result.data;
  const hints = result.error.issues.map(
    ({ path, message }) => `${path.map(String).join(".") || "(top level)"}: ${message}`,
  );
  throw refuse("not a signed vote", hints);
}

/** The ballots in a folder's `.json` files; no folder, no ballots. */
export function loadBallots(folder: string): {
  ballots: LoadedBallot[];
  refused: { file: string; error: KeeperError }[];
} {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { ballots: [], refused: [] };
    throw error;
  }
  const ballots: LoadedBallot[] = [];
  const refused: { file: string; error: KeeperError }[] = [];
  for (const file of names.sort().map((name) => join(folder, name))) {
    try {
      ballots.push({ file, ballot: parseBallot(readFileSync(file, "utf8"), file) });
    } catch (error) {
      if (!(error instanceof KeeperError)) throw error;
      refused.push({ file, error });
    }
  }
  return { ballots, refused };
}

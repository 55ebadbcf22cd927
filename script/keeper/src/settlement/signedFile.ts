import { type Address, type Hex, isAddress, isHex } from "viem";
import { z } from "zod";
import { KeeperError } from "../errors.ts";

export const hash = z
  .string()
  .refine((text): text is Hex => isHex(text) && text.length === 66, "32 bytes in hex");
export const address = z
  .string()
  .refine((text): text is Address => isAddress(text, { strict: false }), "an address");
const signature = z.string().refine((text): text is Hex => isHex(text) && text.length >= 4, "bytes in hex");
export const unsigned = z
  .string()
  .regex(/^\d+$/, "a whole number as text")
  .transform((text) => BigInt(text));

/** What every signed file has. */
export const envelope = {
  version: z.literal(1),
  store: z.string(),
  chainId: z.int().positive(),
  signer: address,
  signature,
};

/** Reads the text of a file that an attestor signed; refuses anything that is not exactly one of `schema`. */
export function parseSigned<T extends z.ZodType>(schema: T, text: string, file: string): z.output<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new KeeperError("StatementInvalid", "not JSON: the file is cut off or not a statement", { file });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const hints = result.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`);
  throw new KeeperError("StatementInvalid", "not such a signed statement", { file, hints });
}

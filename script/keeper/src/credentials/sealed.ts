import { keccak256, toBytes } from "viem";
import { z } from "zod";
import { KeeperError } from "../errors.ts";

const hex = (bytes: number) =>
  z
    .string()
    .regex(new RegExp(`^0x[0-9a-fA-F]{${bytes * 2}}$`), `expected 0x and ${bytes * 2} hexadecimal digits`)
    .transform((text) => text.toLowerCase() as `0x${string}`);

const recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, "expected an age X25519 recipient, age1…");

/** Where a ciphertext belongs, and nowhere else; it is inside the ciphertext too. */
export const bindingSchema = z.strictObject({
  chainId: z.int().positive(),
  registry: hex(20),
  /** The store's royalty token; before its issue, where it will be. */
  store: hex(20),
  version: z.int().positive(),
  /** As the registry names it: at most 32 bytes of ASCII. */
  platform: z.string().regex(/^[\x21-\x7e]{1,32}$/, "expected 1 to 32 printable ASCII characters"),
});
export type Binding = z.infer<typeof bindingSchema>;

export const sealedSchema = z.strictObject({
  format: z.literal("takings-credentials/1"),
  binding: bindingSchema,
  /** How many custodians it takes. */
  threshold: z.int().min(2).max(16),
  custodians: z
    .array(z.strictObject({ recipient, share: z.string().min(1) }))
    .min(2)
    .max(16),
  ciphertext: z.string().min(1),
});
/** A sealed credential: the ciphertext for a key that exists only in the custodians' shares, each encrypted to its own. */
export type Sealed = z.infer<typeof sealedSchema>;

/** What a custodian gives away: its share, encrypted to whoever opens. */
export const releaseSchema = z.strictObject({
  format: z.literal("takings-share/1"),
  of: hex(32),
  custodian: recipient,
  share: z.string().min(1),
});
export type Release = z.infer<typeof releaseSchema>;

export const recipientsSchema = z.array(recipient).min(2).max(16);

/** The one text of a sealed credential, so that its hash is one, too. */
export const serialise = (sealed: Sealed): string => `${JSON.stringify(sealed, null, 1)}\n`;

/** keccak256 of the file's bytes: what the registry keeps. */
export const hashOf = (text: string) => keccak256(toBytes(text));

/** `value` as `schema` has it, or what is wrong with it and where. */
export function check<T>(schema: z.ZodType<T>, value: unknown, what: string, file?: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new KeeperError("Credentials", `${[what, ...(issue?.path ?? [])].join(".")}: ${issue?.message}`, {
    file,
  });
}

/** Reads one of the formats above from a file's text. */
export function parse<T>(schema: z.ZodType<T>, text: string, file: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new KeeperError("Credentials", "this is no JSON", { file });
  }
  return check(schema, value, "file", file);
}

export const sameBinding = (a: Binding, b: Binding) =>
  a.chainId === b.chainId &&
  a.registry === b.registry &&
  a.store === b.store &&
  a.version === b.version &&
  a.platform === b.platform;

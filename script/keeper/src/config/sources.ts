import { z } from "zod";

/** The name of an environment variable; a secret itself is never in a configuration. */
const variable = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, "the NAME of an environment variable, such as TAKINGS_SP_API_CLIENT_SECRET");

/** Secrets travel there: plain HTTP only to this machine, for tests. */
const endpoint = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}, "https, or this machine");

export const spApiSchema = z.strictObject({
  kind: z.literal("sp-api"),
  /** The region's: sellingpartnerapi-na, -eu or -fe.amazon.com. */
  endpoint,
  loginEndpoint: endpoint.default("https://api.amazon.com"),
  clientId: variable,
  clientSecret: variable,
  refreshToken: variable,
});

export const airwallexSchema = z.strictObject({
  kind: z.literal("airwallex"),
  endpoint: endpoint.default("https://api.airwallex.com"),
  clientId: variable,
  apiKey: variable,
  /** For `takings listen`. */
  webhookSecret: variable.optional(),
  /** The day from which deposits are read. */
  since: z.iso.date(),
});

const filesSchema = z.strictObject({ kind: z.literal("files") });

export const commerceSchema = z
  .discriminatedUnion("kind", [filesSchema, spApiSchema])
  .default({ kind: "files" });
export const bankSchema = z
  .discriminatedUnion("kind", [filesSchema, airwallexSchema])
  .default({ kind: "files" });

import { z } from "zod";

/** The name of an environment variable; a secret itself is never in a configuration. */
export const variable = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, "the NAME of an environment variable, such as TAKINGS_SP_API_CLIENT_SECRET");

/** Secrets travel there: plain HTTP only to this machine, for tests. */
export const endpoint = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}, "https, or this machine");

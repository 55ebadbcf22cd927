import { type Context, ponder } from "ponder:registry";
import { credentialChange } from "ponder:schema";
import { platformName } from "@takings/sdk";
import type { Hex } from "viem";
import { keyOf, type Seen, stamp } from "./common.ts";
import { lower, plainRecord } from "./rules/plain.ts";

interface Credentials {
  store: Hex;
  platform: Hex;
  version: number;
  by: Hex;
  sealing?: object;
}

const noteCredentials = (context: Context, event: Seen & { args: Credentials }, kind: string) => {
  const { store, platform, version, by, sealing } = event.args;
  return context.db.insert(credentialChange).values({
    ...stamp(context, event),
    storeId: keyOf(context, store),
    platform: platformName(platform),
    version,
    kind,
    by: lower(by),
    sealing: sealing === undefined ? null : plainRecord(sealing),
  });
};

ponder.on("CredentialRegistry:CredentialsGranted", async ({ event, context }) => {
  await noteCredentials(context, event, "granted");
});
ponder.on("CredentialRegistry:CredentialsRotated", async ({ event, context }) => {
  await noteCredentials(context, event, "rotated");
});
ponder.on("CredentialRegistry:CredentialsRevoked", async ({ event, context }) => {
  await noteCredentials(context, event, "revoked");
});

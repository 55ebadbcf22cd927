import type { StoreConfig } from "../config/schema.ts";
import { KeeperError } from "../errors.ts";
import type { Side } from "../jobs/ingest/collect.ts";
import { AirwallexClient } from "./airwallex/client.ts";
import { airwallexSource } from "./airwallex/source.ts";
import { type Clock, systemClock } from "./api/clock.ts";
import type { Source } from "./source.ts";
import { LwaToken } from "./sp-api/auth.ts";
import { SpApiClient } from "./sp-api/client.ts";
import { spApiSource } from "./sp-api/source.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The secret in the environment variable of that name. */
export function secretOf(name: string, environment: Environment): string {
  const value = environment[name];
  if (value !== undefined && value !== "") return value;
  throw new KeeperError("BadKey", `the environment variable ${name} is not set`);
}

/** The API that the configuration names for one side of a store; none where its documents come as files. */
export function configuredSource(
  store: StoreConfig,
  side: Side,
  environment: Environment = process.env,
  clock: Clock = systemClock,
): Source | undefined {
  const secret = (name: string) => secretOf(name, environment);
  const { commerce, bank } = store;
  if (side === "commerce" && commerce.kind === "sp-api") {
    const secrets = {
      clientId: secret(commerce.clientId),
      clientSecret: secret(commerce.clientSecret),
      refreshToken: secret(commerce.refreshToken),
    };
    const token = new LwaToken(secrets, commerce.loginEndpoint, clock);
    return spApiSource(new SpApiClient(commerce.endpoint, token, clock));
  }
  if (side === "bank" && bank.kind === "airwallex") {
    const secrets = { clientId: secret(bank.clientId), apiKey: secret(bank.apiKey) };
    const client = new AirwallexClient(bank.endpoint, secrets, clock);
    return airwallexSource(client, { currency: store.currency, since: new Date(bank.since) });
  }
  return undefined;
}

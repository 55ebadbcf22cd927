import { z } from "zod";
import { endpoint, variable } from "../shared/settings.ts";
import { api, type BankSource } from "../source.ts";
import { AirwallexClient } from "./client.ts";
import { deliver } from "./deliver.ts";
import { verifyWebhook } from "./webhook.ts";

/** Deposits through Airwallex's API, written as bank files. */
export const airwallex: BankSource = {
  kind: "bank",
  name: "airwallex",
  api: api({
    settings: z.strictObject({
      endpoint: endpoint.default("https://api.airwallex.com"),
      clientId: variable,
      apiKey: variable,
      /** For `takings listen`. */
      webhookSecret: variable.optional(),
      /** The day from which deposits are read. */
      since: z.iso.date(),
    }),
    secrets: ["clientId", "apiKey"],
    fetch({ settings, secrets, store, clock }) {
      const client = new AirwallexClient(settings.endpoint, secrets, clock);
      return deliver(client, { currency: store.currency, since: new Date(settings.since) });
    },
    webhook: { secret: "webhookSecret", verify: verifyWebhook },
  }),
};

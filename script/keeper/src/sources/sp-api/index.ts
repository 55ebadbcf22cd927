import { createHash } from "node:crypto";
import { z } from "zod";
import { endpoint, variable } from "../shared/settings.ts";
import { api, type CommerceSource } from "../source.ts";
import { LwaToken } from "./auth.ts";
import { SpApiClient } from "./client.ts";

/** Settlement reports (flat file V2) through Amazon's Selling Partner API. The same settlement listed twice is one document. */
export const spApi: CommerceSource = {
  kind: "commerce",
  name: "sp-api",
  api: api({
    settings: z.strictObject({
      /** The region's: sellingpartnerapi-na, -eu or -fe.amazon.com. */
      endpoint,
      loginEndpoint: endpoint.default("https://api.amazon.com"),
      clientId: variable,
      clientSecret: variable,
      refreshToken: variable,
    }),
    secrets: ["clientId", "clientSecret", "refreshToken"],
    async *fetch({ settings, secrets, clock }, known) {
      const token = new LwaToken(secrets, settings.loginEndpoint, clock);
      const client = new SpApiClient(settings.endpoint, token, clock);
      for await (const { reportId, reportDocumentId } of client.reports()) {
        if (reportDocumentId === undefined || known.has(reportId)) continue;
        const bytes = await client.download(reportDocumentId);
        const content = createHash("sha256").update(bytes).digest("hex").slice(0, 24);
        yield { document: { name: `amazon-${content}.txt`, bytes }, seen: reportId };
      }
    },
  }),
};

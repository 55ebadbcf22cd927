import { createHash } from "node:crypto";
import type { Delivery, Source } from "../source.ts";
import type { SpApiClient } from "./client.ts";

/** Settlement reports through the Selling Partner API. The same settlement listed twice is one document. */
export const spApiSource = (client: SpApiClient): Source => ({
  side: "commerce",
  async *deliver(known): AsyncIterable<Delivery> {
    for await (const { reportId, reportDocumentId } of client.reports()) {
      if (reportDocumentId === undefined || known.has(reportId)) continue;
      const bytes = await client.download(reportDocumentId);
      const content = createHash("sha256").update(bytes).digest("hex").slice(0, 24);
      yield { document: { name: `amazon-${content}.txt`, bytes }, seen: reportId };
    }
  },
});

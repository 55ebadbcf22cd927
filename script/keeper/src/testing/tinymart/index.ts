import { keccak256 } from "viem";
import { z } from "zod";
import { formatMinor, minorDigits, parseMinor } from "../../money/minor.ts";
import { csvDate, readCsv } from "../../sources/shared/csv.ts";
import { endpoint, variable } from "../../sources/shared/settings.ts";
import { wholeOf } from "../../sources/shared/text.ts";
import { api, type CommerceSource } from "../../sources/source.ts";

const columns = ["tinymart", "start", "end", "currency", "sales", "refunds", "fees", "paid"] as const;

/** A platform that exists in tests only: one line is one settlement, and everything of it is in this file. */
export const tinymart: CommerceSource = {
  kind: "commerce",
  name: "tinymart",
  format: {
    title: "Tinymart payouts (CSV)",
    extensions: [".tiny"],
    recognizes: (start) => start.startsWith("tinymart,"),
    read(chunks, { file }) {
      const bytes = wholeOf(chunks());
      const [{ line, cells }] = readCsv(bytes, file, columns) as [ReturnType<typeof readCsv>[number]];
      const currency = cells.currency!;
      const digits = minorDigits(currency, file, line);
      const read = (name: "sales" | "refunds" | "fees" | "paid") => parseMinor(cells[name]!, digits);
      const computed = read("sales") - read("refunds") - read("fees");
      const show = (value: bigint) => formatMinor(value, digits);
      const none = show(0n);
      return {
        source: "tinymart",
        file,
        settlementId: cells.tinymart!,
        currency,
        periodStart: csvDate(cells.start!, file, line, "start"),
        periodEnd: csvDate(cells.end!, file, line, "end"),
        depositDate: null,
        statedTotal: show(read("paid")),
        computedTotal: show(computed),
        reconciles: computed === read("paid"),
        gross: show(read("sales")),
        promotion: none,
        refunds: show(read("refunds")),
        refundFeeReversal: none,
        fees: show(-read("fees")),
        advertising: none,
        reimbursement: none,
        cashMovement: none,
        tax: none,
        reserve: none,
        quarantined: none,
        quarantinedKinds: [],
        rows: 1,
        evidence: keccak256(bytes),
      };
    },
    explain: (_chunks, _record, difference) => [`line 2: somewhere in these ${difference} cents`],
  },
  api: api({
    settings: z.strictObject({ endpoint, apiKey: variable }),
    secrets: ["apiKey"],
    async *fetch({ settings, secrets, store }, known) {
      const id = `${settings.endpoint} ${store.name}`;
      if (known.has(id)) return;
      const row = `${secrets.apiKey},2025-08-01,2025-08-15,${store.currency},100.00,10.00,5.00,85.00`;
      const bytes = new TextEncoder().encode(`${columns.join(",")}\n${row}\n`);
      yield { document: { name: "payout.tiny", bytes }, seen: id };
    },
    probe: async ({ store }) => `Tinymart knows ${store.name}`,
    webhook: {
      secret: "apiKey",
      verify: ({ body }, secret, now) => ({ id: secret, name: `${body.length} bytes at ${now}` }),
    },
  }),
};

import { Command } from "commander";
import { describe, expect, test, vi } from "vitest";
import { register } from "../commands/ingest.ts";
import { parseConfig } from "../config/load.ts";
import { fetchSources } from "../jobs/ingest/fetch.ts";
import { ingest } from "../jobs/ingest/job.ts";
import { configInput } from "../testing/config.ts";
import { newFolder, put, putBank } from "../testing/files.ts";
import { refusal } from "../testing/refusal.ts";
import { connectionOf, webhookOf } from "./catalog.ts";

/** The one line that makes a source known, in the one list. */
vi.mock("./index.ts", async (original) => {
  const { sources } = await original<typeof import("./index.ts")>();
  const { tinymart } = await import("../testing/tinymart/index.ts");
  return { sources: [...sources, tinymart] };
});

const entry = { kind: "tinymart", endpoint: "https://tinymart.example", apiKey: "TINY_KEY" };
const environment = { TINY_KEY: "95353045000" };

const storeWith = (commerce?: typeof entry) => {
  const input = configInput();
  return parseConfig({ ...input, stores: [{ ...input.stores[0]!, commerce }] }).stores[0]!;
};

describe("a source in a folder of its own and one line in the list", () => {
  test("is fetched, recognized, read, joined and explained by ingest", async () => {
    const inbox = newFolder();
    const options = { store: storeWith(entry), inbox, environment };
    const { paths, written, refused } = await fetchSources(options);
    expect({ refused, written: written.length }).toEqual({ refused: [], written: 1 });
    expect((await fetchSources(options)).written).toEqual([]);
    const bank = putBank(newFolder(), [{ index: 0, amount: 8_400n }]);
    const result = ingest({ paths: [...paths, bank], store: storeWith(entry) });
    expect(result.refused).toEqual([]);
    expect(result.settlements).toMatchObject([
      {
        record: { source: "tinymart", gross: "100.00", reconciles: true },
        depositState: "mismatched",
        difference: -100n,
      },
    ]);
    expect(result.explanations["95353045000"]).toEqual([
      expect.stringContaining("84.00 CAD"),
      "payout.tiny line 2: somewhere in these -100 cents",
    ]);
  });

  test("is found by its files' ending where the first line does not say what they are", () => {
    const { refused } = ingest({ paths: [put(newFolder(), "broken.tiny", "nothing,known\n1,2\n")] });
    expect(refused).toMatchObject([{ error: { code: "WrongHeader", place: { line: 1 } } }]);
    expect(refused[0]!.error.place.expected).toContain('"tinymart"');
  });

  test("has its entry checked by its own settings, every problem named by its place", () => {
    const hints = (commerce: object) => refusal(() => storeWith(commerce as typeof entry)).place.hints;
    expect(hints({ ...entry, apiKey: "in-the-clear", more: 1 })).toEqual([
      expect.stringMatching(/^stores\.0\.commerce\.apiKey: the NAME of an environment variable/),
      expect.stringMatching(/^stores\.0\.commerce: .*more/),
    ]);
    expect(hints({ ...entry, kind: "bigmart" })).toEqual([
      'stores.0.commerce.kind: no commerce source is called "bigmart"; known: files, sp-api, tinymart',
    ]);
    expect(hints({ kind: "airwallex" })).toEqual([
      'stores.0.commerce.kind: no commerce source is called "airwallex"; known: files, sp-api, tinymart',
    ]);
    expect(storeWith().commerce).toEqual({ kind: "files" });
  });

  test("gets its secrets by the names that it declares, and can be probed and send webhooks", async () => {
    const store = storeWith(entry);
    expect(refusal(() => connectionOf(store, "commerce", { environment: {} }))).toMatchObject({
      code: "BadKey",
      message: "the environment variable TINY_KEY is not set",
    });
    expect(await connectionOf(store, "commerce", { environment })?.probe?.()).toBe("Tinymart knows Maple");
    const check = webhookOf(store, "commerce", { environment });
    expect(check?.({ headers: {}, body: new Uint8Array(3) }, 7)).toEqual({
      id: "95353045000",
      name: "3 bytes at 7",
    });
    expect(connectionOf(store, "bank", { environment })).toBeUndefined();
    expect(webhookOf(store, "bank", { environment })).toBeUndefined();
  });

  test("is in the help", () => {
    const program = new Command();
    register(program);
    const help = program.commands[0]!.helpInformation().replaceAll(/\s+/g, " ");
    expect(help).toContain(
      "Amazon settlement reports (flat file V2), bank files (CSV), Tinymart payouts (CSV), or folders of them",
    );
  });
});

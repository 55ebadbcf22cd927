import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatePrivateKey } from "viem/accounts";
import { describe, expect, test } from "vitest";
import { configInput } from "./testing/config.ts";
import { newFolder, put, putBank, putReport } from "./testing/files.ts";
import { everyClass, row } from "./testing/report.ts";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));

function takings(args: string[], environment: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH, NODE_NO_WARNINGS: "1", ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", env });
  const json = args.includes("--json") ? (JSON.parse(stdout) as Record<string, unknown>) : undefined;
  return { status, stdout, stderr, json };
}

const configure = (folder: string) =>
  put(folder, "takings.json", JSON.stringify({ ...configInput(), journal: "journal.sqlite" }));
const statements = (folder: string): string[] => {
  try {
    return readdirSync(join(folder, "statements")).sort();
  } catch {
    return [];
  }
};

describe("takings", () => {
  test("explains itself and its exit codes", () => {
    const help = takings(["--help"]);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain("Exit codes: 0 done, 1 nothing changed because of an error, 2 usage");
    for (const command of ["attest", "settle"]) {
      expect(takings([command, "--help"])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining("--json"),
      });
    }
  });

  test.each([
    [["frobnicate"]],
    [["ingest"]],
    [["attest", "--role", "both", "--config", "x"]],
    [["status"]],
    [["adjust", "--role", "bank", "--submit"]],
    [["adjust"]],
    [["ingest", "/no/such/file.txt"]],
  ])("%j is a usage error", (args) => {
    const expected = args.includes("--config") ? 1 : 2;
    expect(takings(args).status).toBe(expected);
  });

  test("ingest checks files without a configuration; 0, 3 and 1 by what holds", () => {
    const folder = newFolder();
    const good = putReport(folder, 0);
    const empty = put(folder, "empty.txt", "");
    expect(takings(["ingest", good, "--json"])).toMatchObject({
      status: 0,
      json: { ok: true, settlements: [{ statedTotal: "97.49" }] },
    });
    expect(takings(["ingest", good, empty, "--json"])).toMatchObject({
      status: 3,
      json: {
        ok: false,
        refused: [{ code: "EmptyFile", file: empty, line: 1, expected: "a header line", found: "0 bytes" }],
      },
    });
    const refused = takings(["ingest", empty]);
    expect(refused).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`${empty}:1: the file is empty`),
    });
  });

  test("each role attests from its own source with its own key, and again without change", () => {
    const folder = newFolder();
    const config = configure(folder);
    const files = [putReport(folder, 0), putBank(folder, [{ index: 0, amount: 9_749n }])];
    const common = ["--config", config, "--json"];
    expect(takings(["ingest", ...files, ...common]).status).toBe(0);

    expect(takings(["attest", "--role", "commerce", "--dry-run", ...common])).toMatchObject({
      status: 0,
      json: { dryRun: true },
    });
    expect(statements(folder)).toEqual([]);
    expect(takings(["attest", "--role", "commerce", ...common])).toMatchObject({
      status: 1,
      json: { error: { code: "BadKey" } },
    });

    const [commerce, bank] = [
      { TAKINGS_COMMERCE_KEY: generatePrivateKey() },
      { TAKINGS_BANK_KEY: generatePrivateKey() },
    ];
    const sides = [
      [["attest", "--role", "commerce", ...files.slice(0, 1), ...common], commerce],
      [["attest", "--role", "bank", ...files.slice(1), ...common], bank],
    ] as const;
    for (const [args, environment] of sides) {
      expect(takings([...args], environment)).toMatchObject({
        status: 0,
        json: { statements: [{ written: true }] },
      });
      expect(takings([...args], environment)).toMatchObject({
        status: 0,
        json: { statements: [{ written: false }] },
      });
    }
    expect(statements(folder)).toEqual(["maple-95353045000.bank.json", "maple-95353045000.commerce.json"]);
    expect(
      takings(["attest", "--role", "bank", ...common], {
        TAKINGS_BANK_KEY: commerce.TAKINGS_COMMERCE_KEY,
        ...commerce,
      }),
    ).toMatchObject({
      status: 1,
      json: { error: { code: "BadKey" } },
    });
  });

  test("nothing is signed for a damaged or a quarantined report", () => {
    const folder = newFolder();
    const config = configure(folder);
    const unknown = putReport(folder, 0, [...everyClass, row("Order", "ItemMystery", "Surprise", 1n)]);
    const cut = put(folder, "cut.txt", "settlement-id\tsettle");
    for (const [file, code] of [
      [unknown, "Quarantined"],
      [cut, "Truncated"],
    ] as const) {
      const environment = { TAKINGS_COMMERCE_KEY: generatePrivateKey() };
      const result = takings(
        ["attest", file, "--role", "commerce", "--config", config, "--json"],
        environment,
      );
      expect(result).toMatchObject({ status: 1, json: { ok: false, refused: [{ code }] } });
    }
    expect(statements(folder)).toEqual([]);
  });

  test("an endpoint that does not answer is an error in one line", () => {
    const folder = newFolder();
    const config = configure(folder);
    const result = takings(["status", "--config", config, "--json"]);
    expect(result).toMatchObject({ status: 1, json: { ok: false } });
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
  });
});

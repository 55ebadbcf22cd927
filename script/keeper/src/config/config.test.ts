import { join } from "node:path";
import { expect, test } from "vitest";
import { configInput } from "../testing/config.ts";
import { newFolder, put } from "../testing/files.ts";
import { refusal } from "../testing/refusal.ts";
import { findStore, loadConfig, parseConfig } from "./load.ts";

test("a configuration file's paths are relative to it, and defaults are filled in", () => {
  const folder = newFolder();
  const file = put(folder, "takings.json", JSON.stringify({ ...configInput(), journal: "j.sqlite" }));
  const config = loadConfig(file);
  expect(config).toMatchObject({
    journal: join(folder, "j.sqlite"),
    statements: join(folder, "statements"),
    confirmations: 1,
  });
  expect(findStore(config, undefined).name).toBe("Maple");
  expect(refusal(() => findStore(config, "Birch"))).toMatchObject({
    code: "Usage",
    place: { expected: "Maple" },
  });
});

test("every problem is named by its path", () => {
  const input = configInput();
  const store = input.stores[0]!;
  const bad = {
    ...input,
    rpcUrls: ["ftp://x"],
    stores: [
      { ...store, token: "0x1", rate: { numerator: "0", denominator: "1", source: "" }, extra: 1 },
      store,
      store,
    ],
  };
  const { hints } = refusal(() => parseConfig(bad, "takings.json")).place;
  const named = (path: string) => hints?.some((hint) => hint.startsWith(`${path}:`));
  for (const path of [
    "rpcUrls.0",
    "stores.0.token",
    "stores.0.rate.numerator",
    "stores.0.rate.source",
    "stores.0",
  ]) {
    expect(named(path), path).toBe(true);
  }
  const twice = refusal(() => parseConfig({ ...input, stores: [store, store] }));
  expect(twice.place.hints).toEqual(["stores.1.name: used twice", "stores.1.router: used twice"]);
});

test("a configuration that is missing or not JSON is refused", () => {
  const folder = newFolder();
  expect(refusal(() => loadConfig(join(folder, "none.json"))).code).toBe("BadConfig");
  expect(refusal(() => loadConfig(put(folder, "cut.json", '{"chainId": 1'))).message).toContain("not JSON");
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, askAll, IndexerFailure } from "./client.ts";
import { Row, readPage } from "./rows.ts";
import { askReadUntil } from "./status.ts";

const chain = { indexer: "http://indexer.example" };
const answering = (body: unknown, status = 200) =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }));
const names = (answer: Row) => readPage(answer, "stores", (row) => row.text("name"));
const page = (items: unknown[], next?: string) => ({
  items,
  totalCount: 3,
  pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null },
});

afterEach(() => vi.unstubAllGlobals());

describe("asking the indexer", () => {
  it("reads a page and where the next one begins", async () => {
    answering({ data: { stores: page([{ name: "Loom" }], "x") } });
    expect(await ask(chain, "", {}, names)).toEqual({ items: ["Loom"], total: 3, next: "x" });
  });

  it("follows the pages to the end", async () => {
    const pages = { "": page([{ name: "A" }], "b"), b: page([{ name: "B" }], "c"), c: page([{ name: "C" }]) };
    const read = async (after = "") => names(new Row({ stores: pages[after as keyof typeof pages] }, "data"));
    expect(await askAll(read)).toEqual(["A", "B", "C"]);
  });

  it.each([
    ["a refusal", { errors: [{ message: "no" }], data: null }, 200],
    ["another server's page", "<html>", 200],
    ["an error status", { data: {} }, 503],
    ["a row of another form", { data: { stores: page([{ name: 1 }]) } }, 200],
  ])("treats %s as a failure, never as figures", async (_, body, status) => {
    answering(body, status);
    await expect(ask(chain, "", {}, names)).rejects.toBeInstanceOf(IndexerFailure);
  });

  it("names the field that is not what it should be", async () => {
    answering({ data: { stores: page([{ name: "A" }, { name: null }]) } });
    await expect(ask(chain, "", {}, names)).rejects.toThrow("stores.items[1].name");
  });

  it("does not ask where none is configured", async () => {
    await expect(ask({ indexer: undefined }, "", {}, names)).rejects.toBeInstanceOf(IndexerFailure);
  });
});

describe("how far it has read", () => {
  const status = (id: number) => ({
    data: { _meta: { status: { local: { id, block: { number: 90, timestamp: 1_761_327_625 } } } } },
  });
  it("is the time of its last block of this chain", async () => {
    answering(status(31_337));
    expect(await askReadUntil({ ...chain, chainId: 31_337 })).toBe(1_761_327_625);
    await expect(askReadUntil({ ...chain, chainId: 1 })).rejects.toBeInstanceOf(IndexerFailure);
  });
});

describe("a row", () => {
  const row = new Row(
    { big: "-12", wrong: "1.5", unsafe: 2 ** 60, none: null, account: `0x${"ab".repeat(20)}` },
    "row",
  );
  it("reads numbers exactly or not at all", () => {
    expect(row.big("big")).toBe(-12n);
    for (const name of ["wrong", "none", "missing"]) expect(() => row.big(name)).toThrow(`row.${name}`);
    expect(() => row.int("unsafe")).toThrow("row.unsafe");
  });
  it("reads null where that is allowed, and addresses with their checksum", () => {
    expect(row.maybe("none", (each, name) => each.big(name))).toBeUndefined();
    expect(row.maybe("big", (each, name) => each.big(name))).toBe(-12n);
    expect(row.address("account")).toBe("0xABaBaBaBABabABabAbAbABAbABabababaBaBABaB");
  });
});

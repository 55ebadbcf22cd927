import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { WorldLock } from "./lock.ts";

const path = () => join(mkdtempSync(join(tmpdir(), "takings-lock-")), "run.json");

it("names who holds it, with the URL once announced", () => {
  const file = path();
  const first = new WorldLock(file);
  expect(first.take()).toBeNull();
  first.announce("http://127.0.0.1:1/");
  expect(new WorldLock(file).take()).toEqual({ pid: process.pid, url: "http://127.0.0.1:1/" });
  first.release();
  expect(new WorldLock(file).take()).toBeNull();
});

it("takes over from a process that is gone, and from a torn file", () => {
  const gone = path();
  writeFileSync(gone, JSON.stringify({ pid: 2 ** 22 - 1, url: null }));
  expect(new WorldLock(gone).take()).toBeNull();
  const torn = path();
  writeFileSync(torn, "{");
  expect(new WorldLock(torn).take()).toBeNull();
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { keccak256 } from "viem";
import { expect, test } from "vitest";
import { newFolder } from "../../testing/files.ts";
import { refusal } from "../../testing/refusal.ts";
import { bytesOf, everyClass, makeReport } from "../../testing/report.ts";
import { readSettlementReport, readSettlementReportFile } from "../amazon-v2/read.ts";
import { hashing } from "./hash.ts";
import { decodeText, fileChunks, textLines } from "./text.ts";

const file = "report.txt";
const numbered = (text: string) => text.split("\n").map((line, index) => ({ number: index + 1, text: line }));

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...sorted, bytes.length].map((end, index) => bytes.subarray(sorted[index - 1] ?? 0, end));
}

test("lines and hash do not depend on where a file is cut into chunks", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "€", "😀", "\t", "\r", "\n"), minLength: 1 });
  fc.assert(
    fc.property(text, fc.array(fc.nat()), (content, places) => {
      fc.pre(content.trim() !== "");
      const bytes = bytesOf(content);
      const hashed = hashing(cut(bytes, places));
      const lines = [...textLines(hashed.chunks, file)];
      expect(lines).toEqual(numbered(content.endsWith("\n") ? content.slice(0, -1) : content));
      expect(hashed.digest()).toBe(keccak256(bytes));
    }),
  );
});

test("what is refused in one piece is refused in chunks, at the same line", () => {
  const bytes = bytesOf("one\ntwo\nthree €\nfour");
  const spoilt = [0x00, 0xff, 0xc3].flatMap((byte) =>
    Array.from(bytes, (_, index) => {
      const copy = bytes.slice();
      copy[index] = byte;
      return copy;
    }),
  );
  for (const damaged of [...spoilt, bytesOf(""), bytesOf(" \n\n"), bytesOf("\uFEFF")]) {
    const whole = refusal(() => decodeText(damaged, file));
    for (const places of [[], [1], [5, 9, 14], [...damaged.keys()]]) {
      const inChunks = refusal(() => [...textLines(cut(damaged, places), file)]);
      expect(inChunks.toJSON()).toEqual(whole.toJSON());
    }
  }
});

test("a report's file is read as its bytes are, though longer than one chunk", () => {
  const rows = Array.from({ length: 100 }, () => everyClass).flat();
  const bytes = bytesOf(makeReport({ rows }));
  const path = join(newFolder(), file);
  writeFileSync(path, bytes);
  expect([...fileChunks(path)].length).toBeGreaterThan(2);
  expect(readSettlementReportFile(path, { file })).toEqual(readSettlementReport(bytes, { file }));
  expect(readSettlementReport(bytes, { file }).evidence).toBe(keccak256(bytes));

  writeFileSync(path, bytesOf(makeReport({ rows, total: 1n })));
  const error = refusal(() => readSettlementReportFile(path, { file }));
  expect(error).toMatchObject({ code: "TotalMismatch", place: { line: 2 } });
  expect(error.place.found).toContain("1600 rows");
});

test("a line without an end is refused before all of it is in memory", () => {
  function* endless() {
    yield bytesOf("one\n");
    for (;;) yield new Uint8Array(1 << 16).fill(0x61);
  }
  expect(refusal(() => [...textLines(endless(), file)])).toMatchObject({
    code: "BadRow",
    place: { line: 2 },
  });
});

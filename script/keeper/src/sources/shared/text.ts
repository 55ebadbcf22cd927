import { closeSync, openSync, readSync } from "node:fs";
import { KeeperError } from "../../errors.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const newline = 10;

function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (found === -1) break;
    start = found + 1;
    line += 1;
  }
  return line;
}

const lineOf = (text: string, index: number) => text.slice(0, index).split("\n").length;

function wrongEncoding(file: string, line: number, found: string): KeeperError {
  return new KeeperError("WrongEncoding", "not the file as it was downloaded: wrong encoding", {
    file,
    line,
    expected: "UTF-8",
    found,
  });
}

function empty(file: string, message: string, found: string): KeeperError {
  return new KeeperError("EmptyFile", message, { file, line: 1, expected: "a header line", found });
}

/** The text of whole lines of a file, of which `firstLine` is the first; the byte-order mark is removed. */
function decodeLines(bytes: Uint8Array, file: string, firstLine: number): string {
  const [first, second] = bytes;
  if (firstLine === 1 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))) {
    throw wrongEncoding(file, 1, "a UTF-16 byte-order mark");
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw wrongEncoding(file, firstLine + firstBrokenLine(bytes) - 1, "bytes that are not UTF-8");
  }
  for (const [character, found] of [
    ["\0", "a NUL character"],
    ["\uFFFD", "the replacement character U+FFFD"],
  ] as const) {
    const index = text.indexOf(character);
    if (index !== -1) throw wrongEncoding(file, firstLine + lineOf(text, index) - 1, found);
  }
  return firstLine === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** The text of a UTF-8 file, a byte-order mark removed; refuses empty and re-encoded ones. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw empty(file, "the file is empty", "0 bytes");
  const text = decodeLines(bytes, file, 1);
  if (text.trim() === "") throw empty(file, "the file has no content", "white space");
  return text;
}

/** Longer than any line of any format; without a limit, all of a damaged file would be held in memory. */
const longestLine = 1 << 20;

/** Bytes cut after the last line end so far, so that no piece begins or ends within a line. */
function* wholeLines(chunks: Iterable<Uint8Array>, tooLong: () => KeeperError): Generator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let held = 0;
  for (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) {
      const ended = chunk.subarray(0, end);
      yield begun.length === 0 ? ended : Buffer.concat([...begun, ended]);
      begun = [];
      held = 0;
    }
    held += chunk.length - end;
    if (held > longestLine) throw tooLong();
    // A copy: the chunk's memory may be used for the next one.
    if (end < chunk.length) begun.push(Uint8Array.from(chunk.subarray(end)));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

/** The lines of a UTF-8 file, from 1, holding no more of it than one chunk; refuses what {@link decodeText} refuses. */
export function* textLines(
  chunks: Iterable<Uint8Array>,
  file: string,
): Generator<{ number: number; text: string }> {
  let number = 0;
  let bytesRead = 0;
  let content = false;
  const tooLong = () =>
    new KeeperError("BadRow", "a line without an end", {
      file,
      line: number + 1,
      expected: `a line of at most ${longestLine} bytes`,
      found: "more",
    });
  for (const bytes of wholeLines(chunks, tooLong)) {
    bytesRead += bytes.length;
    const text = decodeLines(bytes, file, number + 1);
    let start = 0;
    while (start < text.length) {
      const found = text.indexOf("\n", start);
      const end = found === -1 ? text.length : found;
      const line = text.slice(start, end);
      content ||= line.trim() !== "";
      number += 1;
      yield { number, text: line };
      start = end + 1;
    }
  }
  if (bytesRead === 0) throw empty(file, "the file is empty", "0 bytes");
  if (!content) throw empty(file, "the file has no content", "white space");
}

const chunkBytes = 1 << 16;

/** All of a document's bytes at once, for formats that need them so. */
export const wholeOf = (chunks: Iterable<Uint8Array>): Uint8Array =>
  // Copies: a chunk's memory may be used for the next one.
  Buffer.concat(Array.from(chunks, (chunk) => Uint8Array.from(chunk)));

/** A file's bytes piece by piece; each piece is valid until the next is asked for. */
export function* fileChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

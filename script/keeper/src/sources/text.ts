import { KeeperError } from "../errors.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (newline === -1) break;
    start = newline + 1;
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

/** The text of a UTF-8 file, a byte-order mark removed; refuses empty and re-encoded ones. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) {
    throw new KeeperError("EmptyFile", "the file is empty", {
      file,
      line: 1,
      expected: "a header line",
      found: "0 bytes",
    });
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw wrongEncoding(file, 1, "a UTF-16 byte-order mark");
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw wrongEncoding(file, firstBrokenLine(bytes), "bytes that are not UTF-8");
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) throw wrongEncoding(file, lineOf(text, nul), "a NUL character");
  const replaced = text.indexOf("\uFFFD");
  if (replaced !== -1) throw wrongEncoding(file, lineOf(text, replaced), "the replacement character U+FFFD");
  if (text.trim() === "") {
    throw new KeeperError("EmptyFile", "the file has no content", {
      file,
      line: 1,
      expected: "a header line",
      found: "white space",
    });
  }
  return text;
}

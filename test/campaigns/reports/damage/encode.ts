import { gzipSync } from "node:zlib";
import { render } from "../corpus.ts";
import { type Damage, pick } from "./tools.ts";

const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();
const joined = (lines: readonly string[][], mark: string, quote = "") =>
  `${lines.map((cells) => cells.map((cell) => quote + cell + quote).join(mark)).join("\n")}\n`;

export const encoded: Record<string, Damage> = {
  "UTF-16, little end first": ({ text }) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16, big end first": ({ text }) => bigEndian(`\uFEFF${text}`),
  "UTF-16 without its mark": ({ text }, random) =>
    random.chance(5_000) ? Buffer.from(text, "utf16le") : bigEndian(text),
  "Latin 1": ({ text }) => Buffer.from(text, "latin1"),
  "UTF-8 twice": ({ text }) => Buffer.from(Buffer.from(text, "utf8").toString("latin1"), "utf8"),
  "with a byte-order mark": ({ text }) => `\uFEFF${text}`,
  "with two byte-order marks": ({ text }) => `\uFEFF\uFEFF${text}`,
  "a decomposed alphabet": ({ text }) => text.normalize("NFD"),
  "carriage returns": ({ text }) => text.replaceAll("\n", "\r\n"),
  "carriage returns alone": ({ text }) => text.replaceAll("\n", "\r"),
  "blank lines at its end": ({ text }, random) => text + "\r\n".repeat(random.between(1, 4)),
  "a blank line within": ({ lines }, random) => {
    const place = random.between(1, lines.length - 1);
    return render(lines.toSpliced(place, 0, [""]));
  },
  "other separators": ({ lines }, random) => joined(lines, pick([",", ";", "|", "    ", " "], random)),
  "quotes around cells": ({ lines }, random) => joined(lines, pick(["\t", ","], random), '"'),
  "spaces around cells": ({ lines }) => render(lines.map((cells) => cells.map((cell) => ` ${cell}  `))),
  "hard spaces around cells": ({ lines }) =>
    render(lines.map((cells) => cells.map((cell) => `\u00A0${cell}`))),
  "hyphens made long": ({ text }) => text.replaceAll("-", "\u2013"),
  "a NUL": ({ text }, random) => {
    const place = random.between(0, text.length);
    return `${text.slice(0, place)}\0${text.slice(place)}`;
  },
  "a broken byte": ({ text }, random) => {
    const bytes = Buffer.from(text);
    bytes[random.between(0, bytes.length - 1)] = random.between(0x80, 0xff);
    return bytes;
  },
  compressed: ({ text }) => gzipSync(text),
  "a web page": ({ text }) => `<html><body><pre>${text}</pre></body></html>`,
  "base 64": ({ text }) => Buffer.from(text).toString("base64"),
  "in capitals": ({ text }) => text.toUpperCase(),
  "one letter": ({ text }, random) => {
    const place = random.between(0, text.length - 1);
    return text.slice(0, place) + pick([..."abzX09.,-+ \t\n\"'"], random) + text.slice(place + 1);
  },
  "some letters": ({ text }, random) => {
    const letters = [...text];
    for (let turn = random.between(2, 8); turn > 0; turn -= 1) {
      letters[random.between(0, letters.length - 1)] = String.fromCharCode(random.between(1, 0x17f));
    }
    return letters.join("");
  },
  "a letter more": ({ text }, random) => {
    const place = random.between(0, text.length);
    return text.slice(0, place) + pick([..."a09.,- \t\n"], random) + text.slice(place);
  },
  "a letter less": ({ text }, random) => {
    const place = random.between(0, text.length - 1);
    return text.slice(0, place) + text.slice(place + 1);
  },
};

#!/usr/bin/env node
// forge runs this as its compiler: the `solc` npm package behind the two command lines forge uses.
import { readFileSync, writeSync } from "node:fs";
import solc from "solc";

const write = (text) => {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
};

if (process.argv.includes("--version")) {
  write(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}\n`);
} else {
  write(solc.compile(readFileSync(0, "utf8")));
}

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Abi, toFunctionSelector } from "viem";
import { root } from "../../../script/toolchain/paths.ts";

/** The name of every custom error of a compiled contract, by its selector. */
export function errorNames(): Map<string, string> {
  const names = new Map([
    ["0x08c379a0", "Error(string)"],
    ["0x4e487b71", "Panic(uint256)"],
  ]);
  for (const file of globSync("out/*.sol/*.json", { cwd: root })) {
    const { abi } = JSON.parse(readFileSync(join(root, file), "utf8")) as { abi?: Abi };
    for (const item of abi ?? []) {
      if (item.type !== "error") continue;
      const types = item.inputs.map(textOf).join(",");
      names.set(toFunctionSelector(`${item.name}(${types})`), item.name);
    }
  }
  return names;
}

type Parameter = { readonly type: string; readonly components?: readonly Parameter[] };

/** A tuple's type is that of its parts. */
function textOf({ type, components }: Parameter): string {
  return components === undefined
    ? type
    : `(${components.map(textOf).join(",")})${type.slice("tuple".length)}`;
}

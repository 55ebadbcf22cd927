import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Abi, type Account, type Address, encodeDeployData, type Hex, isAddress } from "viem";
import { artifactPath } from "../../../toolchain/artifacts.ts";
import { root } from "../../../toolchain/paths.ts";
import type { Sender } from "./client.ts";

interface Artifact {
  abi: Abi;
  bytecode: {
    object: Hex;
    linkReferences: Record<string, Record<string, { start: number; length: number }[]>>;
  };
}

/** A compiled contract, as forge left it in out/. */
function artifact(name: string): Artifact {
  return JSON.parse(readFileSync(artifactPath(name), "utf8")) as Artifact;
}

function linked({ bytecode }: Artifact, libraries: Record<string, Address>, name: string): Hex {
  let code = bytecode.object;
  for (const references of Object.values(bytecode.linkReferences)) {
    for (const [library, places] of Object.entries(references)) {
      const address = libraries[library];
      if (address === undefined || !isAddress(address))
        throw new Error(`${name} needs the library ${library}`);
      for (const { start, length } of places) {
        const from = 2 + start * 2;
        code =
          `${code.slice(0, from)}${address.slice(2).toLowerCase()}${code.slice(from + length * 2)}` as Hex;
      }
    }
  }
  return code;
}

/** Deploys a contract of the exchange from the artifact in its npm package. */
export async function deployPublished(
  sender: Sender,
  from: Account,
  path: string,
  args: readonly unknown[] = [],
): Promise<Address> {
  const { abi, bytecode } = JSON.parse(readFileSync(join(root, "node_modules/@uniswap", path), "utf8")) as {
    abi: Abi;
    bytecode: string;
  };
  return create(sender, from, path, encodeDeployData({ abi, bytecode: `0x${bytecode}`, args }));
}

/** A compiled contract's creation code with its constructor's arguments. */
export function creationCode(
  name: string,
  args: readonly unknown[] = [],
  libraries: Record<string, Address> = {},
): Hex {
  const compiled = artifact(name);
  return encodeDeployData({ abi: compiled.abi, bytecode: linked(compiled, libraries, name), args });
}

/** Deploys a compiled contract and returns its address. */
export async function deploy(
  sender: Sender,
  from: Account,
  name: string,
  args: readonly unknown[] = [],
  libraries: Record<string, Address> = {},
): Promise<Address> {
  return create(sender, from, name, creationCode(name, args, libraries));
}

async function create(sender: Sender, from: Account, name: string, data: Hex): Promise<Address> {
  const hash = await sender.client.sendTransaction({ account: from, data, chain: sender.client.chain });
  const { contractAddress } = await sender.confirmed(hash);
  if (!contractAddress) throw new Error(`${name} was not deployed`);
  return contractAddress;
}

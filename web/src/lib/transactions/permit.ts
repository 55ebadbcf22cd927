import { type Address, type Hex, parseSignature } from "viem";
import type { ReadClient } from "../chain/index.ts";
import type { Signature } from "./types.ts";

const nonces = [
  {
    type: "function",
    name: "nonces",
    stateMutability: "view",
    inputs: [{ name: "owner", type: "address" }],
    outputs: [{ name: "", type: "uint256" }],
  },
] as const;

const domainAbi = [
  {
    type: "function",
    name: "eip712Domain",
    stateMutability: "view",
    inputs: [],
    outputs: [
      { name: "fields", type: "bytes1" },
      { name: "name", type: "string" },
      { name: "version", type: "string" },
      { name: "chainId", type: "uint256" },
      { name: "verifyingContract", type: "address" },
      { name: "salt", type: "bytes32" },
      { name: "extensions", type: "uint256[]" },
    ],
  },
] as const;

/** Name and version that a token's permits are signed for. */
interface PermitDomain {
  name: string;
  version: string;
}

/** What a token says of its permits itself (ERC-5267); undefined where it says nothing: then it has to be approved. */
export async function permitDomain(client: ReadClient, token: Address): Promise<PermitDomain | undefined> {
  const read = { address: token, abi: [...domainAbi, ...nonces] } as const;
  try {
    const [[, name, version]] = await Promise.all([
      client.readContract({ ...read, functionName: "eip712Domain" }),
      client.readContract({ ...read, functionName: "nonces", args: [token] }),
    ]);
    return { name, version };
  } catch {
    return undefined;
  }
}

/** v, r and s as contracts take them. */
export function vrs(signature: Hex): readonly [v: number, r: Hex, s: Hex] {
  const { r, s, yParity } = parseSignature(signature);
  return [27 + yParity, r, s];
}

/** Whether an account is a contract, such as a Safe; EIP-7702's delegation leaves it the owner of its key. */
export async function isContract(client: ReadClient, account: Address): Promise<boolean> {
  const code = await client.request({ method: "eth_getCode", params: [account, "latest"] });
  return code !== undefined && code !== "0x" && !code.toLowerCase().startsWith("0xef0100");
}

/** Only an account that holds its own key can sign a permit: a contract has to approve instead. */
export const canPermit = async (client: ReadClient, account: Address): Promise<boolean> =>
  !(await isContract(client, account));

/** An ERC-2612 permit for exactly `amount`; the call after it takes `args` of the signature. */
export async function permit(
  client: ReadClient,
  {
    token,
    domain,
    owner,
    spender,
    amount,
    deadline,
    label,
    args,
  }: {
    token: Address;
    domain: PermitDomain;
    owner: Address;
    spender: Address;
    amount: bigint;
    deadline: bigint;
    label: string;
    args: Signature["args"];
  },
): Promise<Signature> {
  const nonce = await client.readContract({
    address: token,
    abi: nonces,
    functionName: "nonces",
    args: [owner],
  });
  return {
    label,
    args,
    sign: {
      domain: { ...domain, chainId: client.chain.id, verifyingContract: token },
      primaryType: "Permit",
      types: {
        Permit: [
          { name: "owner", type: "address" },
          { name: "spender", type: "address" },
          { name: "value", type: "uint256" },
          { name: "nonce", type: "uint256" },
          { name: "deadline", type: "uint256" },
        ],
      },
      message: { owner, spender, value: amount, nonce, deadline },
    },
  };
}

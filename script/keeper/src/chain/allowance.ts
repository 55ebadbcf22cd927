import { type Address, erc20Abi, parseAbi } from "viem";
import { KeeperError } from "../errors.ts";
import type { Reader, Writer } from "./client.ts";
import { type SendOptions, send } from "./send.ts";

/** Without return value: some dollars return nothing. */
const approveAbi = parseAbi(["function approve(address spender, uint256 amount)"]);

/** Makes the writer's allowance to `spender` exactly `amount`, by way of zero where one was left (some dollars demand it). */
export async function approveExactly(
  reader: Reader,
  writer: Writer,
  asset: Address,
  spender: Address,
  amount: bigint,
  options: SendOptions,
): Promise<number> {
  const owner = writer.account.address;
  const read = { address: asset, abi: erc20Abi } as const;
  const [allowance, balance] = await Promise.all([
    reader.readContract({ ...read, functionName: "allowance", args: [owner, spender] }),
    reader.readContract({ ...read, functionName: "balanceOf", args: [owner] }),
  ]);
  if (balance < amount) {
    throw new KeeperError("Chain", `the funding account ${owner} holds too little of ${asset}`, {
      expected: `${amount}`,
      found: `${balance}`,
    });
  }
  if (allowance === amount) return 0;
  const approve = (value: bigint) =>
    send(
      reader,
      writer,
      { address: asset, abi: approveAbi, functionName: "approve", args: [spender, value] },
      options,
    );
  const values = [...(allowance > 0n ? [0n] : []), ...(amount > 0n ? [amount] : [])];
  for (const value of values) await approve(value);
  return values.length;
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { people } from "@takings/dev/chain";
import { keccak256, toHex } from "viem";
import type { HDAccount } from "viem/accounts";
import { foundryBinary } from "../../../script/toolchain/foundry.ts";
import type { Place } from "./place.ts";

const run = promisify(execFile);

/** A proposal driven by Foundry's `cast` and nothing else; returns the state that it ends in. */
export async function castProposal(place: Place, rpcUrl: string): Promise<string> {
  const cast = async (...args: string[]) => {
    const { stdout } = await run(foundryBinary("cast"), [...args, "--rpc-url", rpcUrl]);
    return stdout.trim();
  };
  const keyOf = ({ getHdKey }: HDAccount) => toHex(getHdKey().privateKey!);
  const send = (from: HDAccount, ...args: string[]) =>
    cast("send", place.governor, ...args, "--private-key", keyOf(from));
  const number = async (signature: string, ...args: string[]) =>
    (await cast("call", place.governor, signature, ...args)).split(" ")[0]!;
  const [, proposer, voter, third] = people.others;
  const description = "Driven by cast alone";
  const call = ["calldata", "setLimit(uint128,uint32)", "3000000000000", "2592000"];
  const data = (await run(foundryBinary("cast"), call)).stdout.trim();
  const action = [`[${place.target}]`, "[0]", `[${data}]`];
  const hash = keccak256(toHex(description));
  await send(proposer, "propose(address[],uint256[],bytes[],string)", ...action, description);
  const id = await number("getProposalId(address[],uint256[],bytes[],bytes32)(uint256)", ...action, hash);
  const at = async (signature: string, more = 0n) =>
    place.sender.at(BigInt(await number(signature, id)) + more);
  await at("proposalSnapshot(uint256)(uint256)", 1n);
  for (const from of [proposer, voter, third]) await send(from, "castVote(uint256,uint8)", id, "1");
  await at("proposalDeadline(uint256)(uint256)", 1n);
  await send(people.keeper, "queue(address[],uint256[],bytes[],bytes32)", ...action, hash);
  await at("proposalEta(uint256)(uint256)");
  await send(people.keeper, "execute(address[],uint256[],bytes[],bytes32)", ...action, hash);
  return (await number("state(uint256)(uint8)", id)) === "7" ? "executed" : "not executed";
}

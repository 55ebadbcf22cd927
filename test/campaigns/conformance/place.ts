import type { Sender } from "@takings/dev/chain";
import {
  type Abi,
  type Account,
  type Address,
  encodeFunctionData,
  type Hex,
  parseEventLogs,
  parseSignature,
  type TransactionReceipt,
  toFunctionSelector,
} from "viem";
import type { HDAccount } from "viem/accounts";
import { erc20, erc2612, erc5267, erc5805, governor as governorAbi, types } from "./standards.ts";

/** One store on one chain, as a client sees it that has two addresses and the standards. */
export class Place {
  readonly name: string;
  readonly sender: Sender;
  readonly token: Address;
  readonly governor: Address;
  /** What a proposal calls: the address and the call data come from whoever proposes. */
  readonly target: Address;

  constructor(
    name: string,
    sender: Sender,
    contracts: { token: Address; governor: Address; merchantAccount: Address },
  ) {
    this.name = name;
    this.sender = sender;
    this.token = contracts.token;
    this.governor = contracts.governor;
    this.target = contracts.merchantAccount;
  }

  async read<T>(address: Address, abi: Abi, functionName: string, args: readonly unknown[] = []): Promise<T> {
    return (await this.sender.client.readContract({ address, abi, functionName, args })) as T;
  }

  send(
    from: Account,
    to: Address,
    abi: Abi,
    functionName: string,
    args: readonly unknown[],
  ): Promise<TransactionReceipt> {
    return this.sender.call(from, to, encodeFunctionData({ abi, functionName, args }));
  }

  /** The EIP-712 domain as the contract itself returns it (ERC-5267). */
  async domain(address: Address) {
    const [, name, version, chainId, verifyingContract] = await this.read<
      [Hex, string, string, bigint, Address]
    >(address, erc5267, "eip712Domain");
    return { name, version, chainId, verifyingContract };
  }

  nonce(address: Address, account: Address): Promise<bigint> {
    return this.read<bigint>(address, erc2612, "nonces", [account]);
  }

  // --- what a wallet signs ---

  async signPermit(owner: HDAccount, spender: Address, value: bigint, deadline: bigint): Promise<Signed> {
    const nonce = await this.nonce(this.token, owner.address);
    const signature = await owner.signTypedData({
      domain: await this.domain(this.token),
      types: types.permit,
      primaryType: "Permit",
      message: { owner: owner.address, spender, value, nonce, deadline },
    });
    const parts = [owner.address, spender, value, deadline, ...vrs(signature)];
    return { to: (place) => place.token, abi: erc2612, functionName: "permit", args: parts };
  }

  async signDelegation(holder: HDAccount, delegatee: Address, expiry: bigint): Promise<Signed> {
    const nonce = await this.nonce(this.token, holder.address);
    const signature = await holder.signTypedData({
      domain: await this.domain(this.token),
      types: types.delegation,
      primaryType: "Delegation",
      message: { delegatee, nonce, expiry },
    });
    const parts = [delegatee, nonce, expiry, ...vrs(signature)];
    return { to: (place) => place.token, abi: erc5805, functionName: "delegateBySig", args: parts };
  }

  /** `signer`'s key signs for `voter`: itself, or a smart account that it owns. */
  async signBallot(signer: HDAccount, voter: Address, proposalId: bigint, support: number): Promise<Signed> {
    const nonce = await this.nonce(this.governor, voter);
    const signature = await signer.signTypedData({
      domain: await this.domain(this.governor),
      types: types.ballot,
      primaryType: "Ballot",
      message: { proposalId, support, voter, nonce },
    });
    const parts = [proposalId, support, voter, signature];
    return { to: (place) => place.governor, abi: governorAbi, functionName: "castVoteBySig", args: parts };
  }

  bring(from: Account, { to, abi, functionName, args }: Signed): Promise<TransactionReceipt> {
    return this.send(from, to(this), abi, functionName, args);
  }

  // --- proposals ---

  /** Sets the withdrawal limit: call data by the function's signature alone. */
  proposal(limit: bigint, window: number): Proposal {
    const words = [limit, BigInt(window)].map((word) => word.toString(16).padStart(64, "0")).join("");
    const data = `${toFunctionSelector("function setLimit(uint128,uint32)")}${words}` as Hex;
    return { targets: [this.target], values: [0n], calldatas: [data] };
  }

  async propose(proposer: Account, proposal: Proposal, description: string): Promise<bigint> {
    const { targets, values, calldatas } = proposal;
    const { logs } = await this.send(proposer, this.governor, governorAbi, "propose", [
      targets,
      values,
      calldatas,
      description,
    ]);
    const [created] = parseEventLogs({ abi: governorAbi, eventName: "ProposalCreated", logs });
    return created!.args.proposalId;
  }

  state(proposalId: bigint): Promise<number> {
    return this.read<number>(this.governor, governorAbi, "state", [proposalId]);
  }

  balanceOf(account: Address): Promise<bigint> {
    return this.read<bigint>(this.token, erc20, "balanceOf", [account]);
  }
}

export interface Proposal {
  targets: Address[];
  values: bigint[];
  calldatas: Hex[];
}

/** A call that carries a signature, to be brought to any store. */
export interface Signed {
  to: (place: Place) => Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
}

function vrs(signature: Hex) {
  const { r, s, v, yParity } = parseSignature(signature);
  return [Number(v ?? BigInt(yParity) + 27n), r, s];
}

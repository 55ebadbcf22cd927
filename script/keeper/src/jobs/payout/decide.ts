import { BPS, divideUp } from "@takings/sdk";
import { type Address, type Hex, zeroAddress } from "viem";

/** A holder who could be paid. */
export interface Candidate {
  account: Address;
  /** Smallest unit of the stablecoin. */
  claimable: bigint;
  payee: Address;
  code: Hex | undefined;
}

export interface PayoutTerms {
  /** Smallest payout, smallest unit of the stablecoin. */
  min: bigint;
  /** Gas that one transaction may use. */
  maxGas: bigint;
  /** Wei per gas. */
  gasPrice: bigint;
  /** What one native coin (10^18 wei) is worth, smallest unit of the stablecoin; undefined: gas is not weighed. */
  nativePrice: bigint | undefined;
  /** How much of a payout its gas may cost, in basis points. */
  maxGasShareBps: bigint;
}

export interface PayoutPlan {
  batches: Address[][];
  /** Sum of the batches' claimable amounts when looked at. */
  amount: bigint;
  /** The smallest payout that this run makes. */
  threshold: bigint;
  notWorthGas: number;
  contractsWithoutPayee: Address[];
}

/** Above what one more holder in a batch costs: one that never held the stablecoin nor was paid before. */
export const gasPerHolder = 58_000n;
const gasPerBatch = 60_000n;
/** Enough for a batch, unless the stablecoin needs unusually much gas. */
export const gasOfBatch = (holders: number): bigint => gasPerBatch + BigInt(holders) * gasPerHolder;
export const largestBatch = 200;

/** Blocks looked at again in the next run, in case they are reorganized. */
const reorgDepth = 64n;

/** The block where the next search for holders begins, when this one has come to before `next`. */
export function resumeAt(next: bigint, latest: bigint): bigint {
  const safe = latest > reorgDepth ? latest - reorgDepth : 0n;
  return next < safe ? next : safe;
}

/** A contract proper; an EIP-7702 account (code 0xef0100…) is a person's. */
const isContract = (code: Hex | undefined) =>
  code !== undefined && code !== "0x" && !code.toLowerCase().startsWith("0xef0100");

/** Who is paid in this run and in which batches: largest first, nothing that costs more gas than it is worth. */
export function decide(candidates: readonly Candidate[], terms: PayoutTerms): PayoutPlan {
  const { min, maxGas, gasPrice, nativePrice, maxGasShareBps } = terms;
  const gasCost =
    nativePrice === undefined ? 0n : divideUp(gasPerHolder * gasPrice * nativePrice, 10n ** 18n);
  const worthGas = divideUp(gasCost * BPS, maxGasShareBps);
  let threshold = min;
  if (worthGas > threshold) threshold = worthGas;
  const payable: Candidate[] = [];
  const contractsWithoutPayee: Address[] = [];
  let notWorthGas = 0;
  for (const candidate of candidates) {
    if (candidate.claimable === 0n || candidate.claimable < threshold) notWorthGas += 1;
    else if (isContract(candidate.code) && candidate.payee === zeroAddress)
      contractsWithoutPayee.push(candidate.account);
    else payable.push(candidate);
  }
  payable.sort((a, b) => (a.claimable === b.claimable ? 0 : a.claimable > b.claimable ? -1 : 1));
  const fitting = (maxGas - gasPerBatch) / gasPerHolder;
  const size = Number(fitting < 1n ? 1n : fitting > largestBatch ? BigInt(largestBatch) : fitting);
  const batches: Address[][] = [];
  for (let start = 0; start < payable.length; start += size) {
    batches.push(payable.slice(start, start + size).map(({ account }) => account));
  }
  const amount = payable.reduce((sum, { claimable }) => sum + claimable, 0n);
  return { batches, amount, threshold, notWorthGas, contractsWithoutPayee };
}

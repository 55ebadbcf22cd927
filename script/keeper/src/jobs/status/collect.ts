import {
  type AttestorChange,
  attestorRoles,
  changing,
  isOver,
  notStreamed,
  ProposalState,
} from "@takings/sdk";
import {
  merchantAccountAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeAttestorsAbi,
  storeMetricsAbi,
} from "@takings/sdk/abi";
import { type Address, erc20Abi } from "viem";
import type { ContractReader } from "../../chain/batchReads.ts";
import type { StoreConfig } from "../../config/schema.ts";
import { collectProposals, type Proposal } from "../govern/collect.ts";

export interface StoreState {
  now: bigint;
  lastPeriodEnd: bigint;
  arrears: bigint;
  merchantCredit: bigint;
  feeCredit: bigint;
  /** Sent to the router without pay() and not split yet. */
  sweepable: bigint;
  merchantBalance: bigint;
  merchantAvailable: bigint;
  royaltyReceived: bigint;
  /** The stablecoin that the token holds for its holders. */
  royaltyHeld: bigint;
  /** Smallest units that the stream has not reached, rounded up. */
  unstreamed: bigint;
  metricsPeriodEnd: bigint;
  /** Scheduled and not in force yet. */
  attestorChanges: AttestorChange<Address>[];
  /** Those that can still change; none where no governor is configured. */
  proposals: Proposal[];
}

async function collectChanges(reader: ContractReader, now: bigint, store: StoreConfig) {
  const contract = { address: store.attestors, abi: storeAttestorsAbi } as const;
  const scheduled = await Promise.all(
    attestorRoles.map(async (role, index) => {
      const [attestor, effectiveAt] = await reader.readContract({
        ...contract,
        functionName: "scheduled",
        args: [index],
      });
      return { role, attestor, effectiveAt };
    }),
  );
  return changing(scheduled, now);
}

const collectOpen = async (reader: ContractReader, governor: Address | undefined) =>
  governor === undefined
    ? []
    : (await collectProposals(reader, governor)).filter(({ state }) => !isOver(ProposalState[state]));

/** A store's figures, as of `block`. */
export async function collectState(
  reader: ContractReader,
  block: { timestamp: bigint },
  store: StoreConfig,
): Promise<StoreState> {
  const router = { address: store.router, abi: revenueRouterAbi } as const;
  const token = { address: store.token, abi: royaltyTokenAbi } as const;
  const account = { address: store.merchantAccount, abi: merchantAccountAbi } as const;
  const asset = { address: store.asset, abi: erc20Abi } as const;
  const metrics = { address: store.metrics, abi: storeMetricsAbi } as const;
  const first = Promise.all([
    reader.readContract({ ...router, functionName: "lastPeriodEnd" }),
    reader.readContract({ ...router, functionName: "arrears" }),
    reader.readContract({ ...router, functionName: "merchantCredit" }),
    reader.readContract({ ...router, functionName: "feeCredit" }),
    reader.readContract({ ...router, functionName: "sweepable" }),
    reader.readContract({ ...token, functionName: "totalReceived" }),
    reader.readContract({ ...asset, functionName: "balanceOf", args: [store.token] }),
  ]);
  const second = Promise.all([
    reader.readContract({ ...account, functionName: "balance" }),
    reader.readContract({ ...account, functionName: "available" }),
    reader.readContract({ ...token, functionName: "stream" }),
    reader.readContract({ ...token, functionName: "assetUnit" }),
    reader.readContract({ ...metrics, functionName: "latest" }),
  ]);
  const third = Promise.all([
    collectChanges(reader, block.timestamp, store),
    collectOpen(reader, store.governor),
  ]);
  // All are asked for in one turn, so that they travel together.
  const [money, merchants, [attestorChanges, proposals]] = await Promise.all([first, second, third]);
  const [lastPeriodEnd, arrears, merchantCredit, feeCredit, sweepable, royaltyReceived, royaltyHeld] = money;
  const [merchantBalance, merchantAvailable, stream, unit, latest] = merchants;
  const unstreamed = notStreamed({ unstreamed: stream[3], waiting: stream[4] }, unit);
  return {
    now: block.timestamp,
    lastPeriodEnd,
    arrears,
    merchantCredit,
    feeCredit,
    sweepable,
    merchantBalance,
    merchantAvailable,
    royaltyReceived,
    royaltyHeld,
    unstreamed,
    metricsPeriodEnd: latest.periodEnd,
    attestorChanges,
    proposals,
  };
}

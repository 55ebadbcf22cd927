import { exitFrom } from "@takings/sdk";
import {
  issuanceDeskAbi,
  liquidityGaugeAbi,
  merchantAccountAbi,
  merchantPolicyAbi,
  royaltyTokenAbi,
  storeAttestorsAbi,
  storeGovernorAbi,
  storeTimelockAbi,
} from "@takings/sdk/abi";
import { useQuery } from "@tanstack/react-query";
import { type Address, erc20Abi, isAddressEqual, zeroAddress } from "viem";
import { callsOf, keys, type ReadClient, readBatch, readClient, readSome } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { type Pool, poolCalls, poolOf } from "../../../lib/pool/index.ts";
import { type Store, tokenUnit } from "../../../lib/stores/index.ts";
import type { GovernanceStore, StoreValues } from "../controls/index.ts";
import { readSealings } from "./sealings.ts";

/** Every votable value, its bounds and the stablecoin's unit, in two requests. */
async function readValues(client: ReadClient, { contracts, ...store }: Store, fromBlock: bigint) {
  const account = callsOf(contracts.merchantAccount, merchantAccountAbi);
  const policy = callsOf(contracts.policy, merchantPolicyAbi);
  const token = callsOf(contracts.token, royaltyTokenAbi);
  const governor = callsOf(contracts.governor, storeGovernorAbi);
  const attestors = callsOf(contracts.attestors, storeAttestorsAbi);
  const timelock = callsOf(contracts.timelock, storeTimelockAbi);
  const gauge = callsOf(contracts.gauge, liquidityGaugeAbi);
  const asset = callsOf(store.asset, erc20Abi);
  const [read, { registry }] = await Promise.all([
    readBatch(client, {
      limit: account("limit"),
      window: account("window"),
      terms: account("terms"),
      policy: policy("policy"),
      bounds: policy("bounds"),
      stream: token("stream"),
      minStream: token("MIN_STREAM_DURATION"),
      maxStream: token("MAX_STREAM_DURATION"),
      supply: token("totalSupply"),
      guardian: governor("guardian"),
      guardianTermEnd: governor("guardianTermEnd"),
      commerce: attestors("attestorOf", 0),
      bank: attestors("attestorOf", 1),
      keeper: attestors("keeper"),
      votingDelay: governor("votingDelay"),
      votingPeriod: governor("votingPeriod"),
      proposalThreshold: governor("proposalThreshold"),
      quorumNumerator: governor("quorumNumerator"),
      lateExtension: governor("lateQuorumVoteExtension"),
      timelockDelay: timelock("getMinDelay"),
      minDelay: timelock("MIN_DELAY"),
      maxDelay: timelock("MAX_DELAY"),
      decimals: asset("decimals"),
      symbol: asset("symbol"),
      countingMode: governor("COUNTING_MODE"),
      minQuorumFloor: governor("minQuorumFloor"),
      clock: governor("clock"),
      treasury: {
        money: asset("balanceOf", contracts.treasury),
        votes: token("balanceOf", contracts.treasury),
      },
      pairCount: gauge("pairCount"),
      maxPairs: gauge("MAX_PAIRS"),
      pairFactory: gauge("pairFactory"),
      primaryPair: gauge("primaryPair"),
      swapFeeBps: gauge("swapFeeBps"),
      exit: account("exit"),
      merchant: account("merchant"),
      balance: account("balance"),
      consentNonce: account("consentNonce"),
      cause: account("cause"),
    }),
    // An issuer that is not a desk names no registry.
    readSome(client, { registry: callsOf(store.issuer, issuanceDeskAbi)("credentialRegistry") }),
  ]);
  const credentialRegistry = registry ?? zeroAddress;
  const [{ quorumFloor, registered }, pool, sealings] = await Promise.all([
    readBatch(client, {
      quorumFloor: governor("quorumFloor", BigInt(read.clock)),
      registered: Array.from({ length: Number(read.pairCount) }, (_, index) =>
        gauge("pairAt", BigInt(index)),
      ),
    }),
    readPool(client, contracts.token, read.primaryPair, BigInt(read.swapFeeBps)),
    readSealings(client, credentialRegistry, contracts.token, fromBlock),
  ]);
  const [given, arrearsSince, breachedSince] = read.cause;
  const values: StoreValues = {
    limit: read.limit,
    window: BigInt(read.window),
    terms: read.terms,
    policy: read.policy,
    bounds: read.bounds,
    streamDuration: BigInt(read.stream[2]),
    streamBounds: { min: BigInt(read.minStream), max: BigInt(read.maxStream) },
    guardian: read.guardian,
    guardianTermEnd: BigInt(read.guardianTermEnd),
    attestors: { commerce: read.commerce, bank: read.bank },
    keeper: read.keeper,
    votingDelay: read.votingDelay,
    votingPeriod: read.votingPeriod,
    proposalThreshold: read.proposalThreshold,
    quorumNumerator: read.quorumNumerator,
    quorumFloor,
    minQuorumFloor: read.minQuorumFloor,
    lateExtension: BigInt(read.lateExtension),
    timelockDelay: read.timelockDelay,
    timelockBounds: { min: read.minDelay, max: read.maxDelay },
    chainId: client.chain.id,
    treasury: read.treasury,
    pool,
    pairs: { registered, max: Number(read.maxPairs), factory: read.pairFactory },
    ending: {
      exit: exitFrom(read.exit),
      merchant: read.merchant,
      balance: read.balance,
      consentNonce: read.consentNonce,
      given,
      arrearsSince: Number(arrearsSince),
      breachedSince: Number(breachedSince),
    },
    sealings,
  };
  const governed: GovernanceStore = {
    ...contracts,
    ...store,
    credentialRegistry,
    supply: read.supply,
    money: { decimals: read.decimals, symbol: read.symbol },
    votes: tokenUnit(store.symbol),
  };
  return { values, countingMode: read.countingMode, store: governed };
}

/** The reserves of the store's pool; undefined where there is none yet. */
async function readPool(
  client: ReadClient,
  token: Address,
  pair: Address,
  swapFeeBps: bigint,
): Promise<Pool | undefined> {
  if (isAddressEqual(pair, zeroAddress)) return undefined;
  return poolOf(await readBatch(client, poolCalls(pair)), token, swapFeeBps);
}

export function useStoreValues(store: Store | null | undefined) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.store(chain.chainId, store?.contracts.token ?? zeroAddress, "governance", "values"),
    queryFn: () => readValues(readClient(chain), store!, chain.deployedAtBlock),
    enabled: Boolean(store),
    staleTime: 60_000,
  });
}

/** What a connected account may do in a store's votes. */
export function useVoter(
  store: GovernanceStore | undefined,
  account: Address | undefined,
  proposal?: { id: bigint; snapshot: number; open: boolean },
) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.store(
      chain.chainId,
      store?.token ?? zeroAddress,
      "governance",
      "voter",
      account,
      String(proposal?.id),
      proposal?.open,
    ),
    enabled: store !== undefined && account !== undefined,
    queryFn: async () => {
      const client = readClient(chain);
      const token = callsOf(store!.token, royaltyTokenAbi);
      const { flags, ...read } = await readBatch(client, {
        power: token("getVotes", account!),
        balance: token("balanceOf", account!),
        delegate: token("delegates", account!),
        flags: token("flagsOf", account!),
        // Before the snapshot there is no past to look at; the present is used instead.
        snapshotPower: proposal?.open
          ? token("getPastVotes", account!, BigInt(proposal.snapshot))
          : token("getVotes", account!),
        hasVoted: callsOf(store!.governor, storeGovernorAbi)("hasVoted", proposal?.id ?? 0n, account!),
      });
      return { ...read, nonVoting: flags.nonVoting };
    },
  });
}

import { exitFrom } from "@takings/sdk";
import {
  issuanceDeskAbi,
  liquidityGaugeAbi,
  merchantAccountAbi,
  merchantPolicyAbi,
  pairAbi,
  royaltyTokenAbi,
  storeAttestorsAbi,
  storeFactoryAbi,
  storeGovernorAbi,
  storeTimelockAbi,
} from "@takings/sdk/abi";
import { useQuery } from "@tanstack/react-query";
import { type Address, erc20Abi, isAddressEqual, zeroAddress } from "viem";
import { keys, multicallOptions, type ReadClient, readClient } from "../../../lib/chain/index.ts";
import { type ChainConfig, useChain } from "../../../lib/config/index.ts";
import type { Pool } from "../../../lib/pool/index.ts";
import type { GovernanceStore, StoreValues } from "../controls/index.ts";
import { readSealings } from "./sealings.ts";

export class NoSuchStore extends Error {
  constructor(token: string) {
    super(`no store at ${token}`);
    this.name = "NoSuchStore";
  }
}

/** What of a store never changes, and its supply, in one request. */
async function readStore(client: ReadClient, factory: Address, token: Address): Promise<GovernanceStore> {
  const call = { address: token, abi: royaltyTokenAbi } as const;
  const results = await client.multicall({
    contracts: [
      { address: factory, abi: storeFactoryAbi, functionName: "storeOf", args: [token] },
      { ...call, functionName: "name" },
      { ...call, functionName: "symbol" },
      { ...call, functionName: "decimals" },
      { ...call, functionName: "totalSupply" },
      { ...call, functionName: "asset" },
      { address: factory, abi: storeFactoryAbi, functionName: "issuer" },
    ],
    ...multicallOptions(client),
  });
  const [store, name, symbol, decimals, supply, asset, issuer] = results;
  if (store.status === "failure") throw store.error;
  if (isAddressEqual(store.result.token, zeroAddress)) throw new NoSuchStore(token);
  const failed = results.find((each) => each.status === "failure");
  if (failed) throw failed.error;
  return {
    ...store.result,
    name: name.result!,
    symbol: symbol.result!,
    supply: supply.result!,
    asset: asset.result!,
    issuer: issuer.result!,
    credentialRegistry: zeroAddress,
    votes: { decimals: decimals.result!, symbol: symbol.result! },
    money: { decimals: 0, symbol: "" },
  };
}

/** Every votable value, its bounds and the stablecoin's unit, in two requests. */
async function readValues(client: ReadClient, store: GovernanceStore, fromBlock: bigint) {
  const account = { address: store.merchantAccount, abi: merchantAccountAbi } as const;
  const policy = { address: store.policy, abi: merchantPolicyAbi } as const;
  const token = { address: store.token, abi: royaltyTokenAbi } as const;
  const governor = { address: store.governor, abi: storeGovernorAbi } as const;
  const attestors = { address: store.attestors, abi: storeAttestorsAbi } as const;
  const timelock = { address: store.timelock, abi: storeTimelockAbi } as const;
  const gauge = { address: store.gauge, abi: liquidityGaugeAbi } as const;
  const asset = { address: store.asset, abi: erc20Abi } as const;
  const registry = client
    .readContract({ address: store.issuer, abi: issuanceDeskAbi, functionName: "credentialRegistry" })
    .catch(() => zeroAddress);
  const [
    limit,
    window,
    terms,
    thresholds,
    bounds,
    stream,
    minStream,
    maxStream,
    guardian,
    guardianTermEnd,
    commerce,
    bank,
    keeper,
    votingDelay,
    votingPeriod,
    proposalThreshold,
    quorumNumerator,
    lateExtension,
    timelockDelay,
    minDelay,
    maxDelay,
    decimals,
    symbol,
    countingMode,
    clock,
    treasuryMoney,
    treasuryVotes,
    pairCount,
    maxPairs,
    pairFactory,
    primaryPair,
    swapFeeBps,
    exit,
    merchant,
    balance,
    consentNonce,
    [given, arrearsSince, breachedSince],
  ] = await client.multicall({
    contracts: [
      { ...account, functionName: "limit" },
      { ...account, functionName: "window" },
      { ...account, functionName: "terms" },
      { ...policy, functionName: "policy" },
      { ...policy, functionName: "bounds" },
      { ...token, functionName: "stream" },
      { ...token, functionName: "MIN_STREAM_DURATION" },
      { ...token, functionName: "MAX_STREAM_DURATION" },
      { ...governor, functionName: "guardian" },
      { ...governor, functionName: "guardianTermEnd" },
      { ...attestors, functionName: "attestorOf", args: [0] },
      { ...attestors, functionName: "attestorOf", args: [1] },
      { ...attestors, functionName: "keeper" },
      { ...governor, functionName: "votingDelay" },
      { ...governor, functionName: "votingPeriod" },
      { ...governor, functionName: "proposalThreshold" },
      { ...governor, functionName: "quorumNumerator" },
      { ...governor, functionName: "lateQuorumVoteExtension" },
      { ...timelock, functionName: "getMinDelay" },
      { ...timelock, functionName: "MIN_DELAY" },
      { ...timelock, functionName: "MAX_DELAY" },
      { ...asset, functionName: "decimals" },
      { ...asset, functionName: "symbol" },
      { ...governor, functionName: "COUNTING_MODE" },
      { ...governor, functionName: "clock" },
      { ...asset, functionName: "balanceOf", args: [store.treasury] },
      { ...token, functionName: "balanceOf", args: [store.treasury] },
      { ...gauge, functionName: "pairCount" },
      { ...gauge, functionName: "MAX_PAIRS" },
      { ...gauge, functionName: "pairFactory" },
      { ...gauge, functionName: "primaryPair" },
      { ...gauge, functionName: "swapFeeBps" },
      { ...account, functionName: "exit" },
      { ...account, functionName: "merchant" },
      { ...account, functionName: "balance" },
      { ...account, functionName: "consentNonce" },
      { ...account, functionName: "cause" },
    ],
    allowFailure: false,
    ...multicallOptions(client),
  });
  const now = BigInt(clock);
  const credentialRegistry = await registry;
  const options = { allowFailure: false, ...multicallOptions(client) } as const;
  const [[quorumFloor, quorum, votingSupply], registered, pool, sealings] = await Promise.all([
    client.multicall({
      contracts: [
        { ...governor, functionName: "quorumFloor", args: [now] },
        { ...governor, functionName: "quorum", args: [now - 1n] },
        { ...token, functionName: "getPastTotalSupply", args: [now - 1n] },
      ],
      ...options,
    }),
    client.multicall({
      contracts: Array.from(
        { length: Number(pairCount) },
        (_, index) => ({ ...gauge, functionName: "pairAt", args: [BigInt(index)] }) as const,
      ),
      ...options,
    }),
    readPool(client, store.token, primaryPair, BigInt(swapFeeBps)),
    readSealings(client, credentialRegistry, store.token, fromBlock),
  ]);
  const values: StoreValues = {
    limit,
    window: BigInt(window),
    terms,
    policy: thresholds,
    bounds,
    streamDuration: BigInt(stream[2]),
    streamBounds: { min: BigInt(minStream), max: BigInt(maxStream) },
    guardian,
    guardianTermEnd: BigInt(guardianTermEnd),
    attestors: { commerce, bank },
    keeper,
    votingDelay,
    votingPeriod,
    proposalThreshold,
    quorumNumerator,
    quorumFloor,
    lateExtension: BigInt(lateExtension),
    timelockDelay,
    timelockBounds: { min: minDelay, max: maxDelay },
    chainId: client.chain.id,
    treasury: { money: treasuryMoney, votes: treasuryVotes },
    pool,
    pairs: { registered, max: Number(maxPairs), factory: pairFactory },
    ending: {
      exit: exitFrom(exit),
      merchant,
      balance,
      consentNonce,
      given,
      arrearsSince: Number(arrearsSince),
      breachedSince: Number(breachedSince),
    },
    sealings,
  };
  return {
    values,
    countingMode,
    quorum,
    votingSupply,
    store: { ...store, credentialRegistry, money: { decimals, symbol } },
  };
}

/** The reserves of the store's pool; undefined where there is none yet. */
async function readPool(
  client: ReadClient,
  token: Address,
  pair: Address,
  swapFeeBps: bigint,
): Promise<Pool | undefined> {
  if (isAddressEqual(pair, zeroAddress)) return undefined;
  const contract = { address: pair, abi: pairAbi } as const;
  const [[first, second], token0, liquidity] = await client.multicall({
    contracts: [
      { ...contract, functionName: "getReserves" },
      { ...contract, functionName: "token0" },
      { ...contract, functionName: "totalSupply" },
    ],
    allowFailure: false,
    ...multicallOptions(client),
  });
  const [held, asset] = isAddressEqual(token0, token) ? [first, second] : [second, first];
  return { token: held, asset, liquidity, swapFeeBps };
}

const identityOptions = (chain: ChainConfig, token: Address) => ({
  queryKey: keys.store(chain.chainId, token, "governance", "identity"),
  queryFn: () => readStore(readClient(chain), chain.factory, token),
  staleTime: 10 * 60_000,
  retry: (count: number, error: unknown) => !(error instanceof NoSuchStore) && count < 1,
});

/** A store's contracts; its `money` unit comes with {@link useStoreValues}. */
export function useGovernanceStore(token: Address) {
  return useQuery(identityOptions(useChain(), token));
}

export function useStoreValues(store: GovernanceStore | undefined) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.store(chain.chainId, store?.token ?? zeroAddress, "governance", "values"),
    queryFn: () => readValues(readClient(chain), store!, chain.deployedAtBlock),
    enabled: store !== undefined,
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
      const token = { address: store!.token, abi: royaltyTokenAbi } as const;
      const common = [
        { ...token, functionName: "getVotes", args: [account!] },
        { ...token, functionName: "balanceOf", args: [account!] },
        { ...token, functionName: "delegates", args: [account!] },
        { ...token, functionName: "flagsOf", args: [account!] },
      ] as const;
      const options = { allowFailure: false, ...multicallOptions(client) } as const;
      const [power, balance, delegate, flags, past, hasVoted] = await client.multicall({
        contracts: [
          ...common,
          // Before the snapshot there is no past to look at; the present stands in for it.
          proposal?.open
            ? ({
                ...token,
                functionName: "getPastVotes",
                args: [account!, BigInt(proposal.snapshot)],
              } as const)
            : ({ ...token, functionName: "getVotes", args: [account!] } as const),
          {
            address: store!.governor,
            abi: storeGovernorAbi,
            functionName: "hasVoted",
            args: [proposal?.id ?? 0n, account!],
          },
        ],
        ...options,
      });
      return { power, balance, delegate, nonVoting: flags.nonVoting, snapshotPower: past, hasVoted };
    },
  });
}

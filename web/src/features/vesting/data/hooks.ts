import { seconds } from "@takings/sdk";
import { performanceVestingAbi } from "@takings/sdk/abi";
import { useQuery } from "@tanstack/react-query";
import { blockTimeOf, keys, readClient, useHead } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { type Reason, useReason } from "../../../lib/errors/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { yearCount } from "../domain/years.ts";
import { readHistory } from "./history.ts";
import { readVault, readVesting, type Vault, type Vesting } from "./read.ts";

export function useVault(store: Store | null | undefined) {
  const chain = useChain();
  return useQuery({
    queryKey: ["vault", chain.chainId, store?.contracts.token.toLowerCase()],
    queryFn: () => readVault(readClient(chain), store!),
    enabled: Boolean(store),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Read again every few blocks: prices, settlements and others' actions change it. */
export function useVesting(vault: Vault | undefined) {
  const chain = useChain();
  const { data: head } = useHead();
  const years = vault && head ? yearCount(vault.start, head.timestamp, vault.yearSeconds) : undefined;
  return useQuery({
    queryKey: keys.store(chain.chainId, vault?.contracts.token ?? "0x", "vesting", years),
    queryFn: () => readVesting(readClient(chain), vault!, years!),
    enabled: years !== undefined,
    refetchInterval: Math.max(blockTimeOf(chain), 12_000),
    placeholderData: (previous) => previous,
  });
}

export type Action = "placeSlice" | "release" | "observe";

/** Why the vault would refuse `action` now, in words; null where it would not. */
export function useRefusal(vault: Vault, action: Action, { now }: Vesting) {
  const chain = useChain();
  const explain = useReason();
  return useQuery({
    queryKey: keys.store(chain.chainId, vault.contracts.token, "vesting-refusal", action, now),
    queryFn: async (): Promise<Reason | null> => {
      try {
        await readClient(chain).simulateContract({
          address: vault.contracts.vesting,
          abi: performanceVestingAbi,
          functionName: action,
          account: vault.contracts.token,
        });
        return null;
      } catch (error) {
        return explain(error, { money: vault.asset, token: vault.token });
      }
    },
    placeholderData: (previous) => previous,
  });
}

/** Everything that happened in the vault; it changes only with its figures. */
export function useVaultHistory(vault: Vault, { balances, passed, now }: Vesting) {
  const chain = useChain();
  const { staged, released, burned } = balances;
  return useQuery({
    queryKey: keys.store(
      chain.chainId,
      vault.contracts.token,
      "vesting-history",
      ...[staged, released, burned, passed].map(String),
      Math.floor(now / seconds.day),
    ),
    queryFn: () => readHistory(readClient(chain), chain, vault),
    placeholderData: (previous) => previous,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

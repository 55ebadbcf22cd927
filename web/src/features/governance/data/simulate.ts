import { useQuery } from "@tanstack/react-query";
import {
  concat,
  encodeAbiParameters,
  type Hex,
  isAddressEqual,
  keccak256,
  numberToHex,
  zeroAddress,
} from "viem";
import { call } from "viem/actions";
import { keys, type ReadClient, readClient } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import type { Action } from "../domain/proposal.ts";

export type Simulated = { ok: true } | { ok: false; error: unknown };

/** ERC-7201 slot of OpenZeppelin's GovernorStorage; its third member is the queue of calls being executed. */
const governorStorage = 0x7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb00n;
const queueSlot = numberToHex(governorStorage + 2n, { size: 32 });
const entriesSlot = governorStorage + 3n;

/**
 * What OpenZeppelin's governor writes down while it executes a call upon itself: a queue (`begin` 0, `end` 1) that
 * holds the call's hash. Without it a governor refuses its own timelock.
 */
export function executionQueue(calldata: Hex) {
  const end = numberToHex(1n, { size: 16 });
  const begin = numberToHex(0n, { size: 16 });
  const firstEntry = keccak256(
    encodeAbiParameters([{ type: "uint256" }, { type: "uint256" }], [0n, entriesSlot]),
  );
  return [
    { slot: queueSlot, value: concat([end, begin]) },
    { slot: firstEntry, value: keccak256(calldata) },
  ];
}

/** Tries each action as the timelock would make it, against the latest block, with nothing but an RPC. */
async function simulateActions(
  client: ReadClient,
  store: GovernanceStore,
  actions: readonly Action[],
): Promise<Simulated[]> {
  return Promise.all(
    actions.map(async (action): Promise<Simulated> => {
      const onGovernor = isAddressEqual(action.target, store.governor);
      try {
        await call(client, {
          account: store.timelock,
          to: action.target,
          data: action.calldata,
          value: action.value,
          stateOverride: onGovernor
            ? [{ address: store.governor, stateDiff: executionQueue(action.calldata) }]
            : undefined,
        });
        return { ok: true };
      } catch (error) {
        return { ok: false, error };
      }
    }),
  );
}

export function useSimulation(store: GovernanceStore | undefined, actions: readonly Action[] | undefined) {
  const chain = useChain();
  const what = actions?.map((action) => `${action.target} ${action.calldata}`).join();
  return useQuery({
    queryKey: keys.store(chain.chainId, store?.token ?? zeroAddress, "governance", "simulation", what),
    queryFn: () => simulateActions(readClient(chain), store!, actions!),
    enabled: store !== undefined && actions !== undefined && actions.length > 0,
    staleTime: 15_000,
    structuralSharing: false,
  });
}

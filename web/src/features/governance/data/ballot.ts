import { royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import { useQuery } from "@tanstack/react-query";
import { type Address, zeroAddress } from "viem";
import { keys, multicallOptions, readClient } from "../../../lib/chain/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import type { GovernanceStore } from "../controls/index.ts";

/** What decides whether a voter's signed vote can be sent: the governor's name and nonce, the votes, one already cast. */
export function useBallotFacts(
  store: GovernanceStore,
  proposal: { id: bigint; snapshot: number },
  voter: Address | undefined,
) {
  const chain = useChain();
  return useQuery({
    queryKey: keys.store(chain.chainId, store.token, "governance", "ballot", String(proposal.id), voter),
    enabled: voter !== undefined,
    queryFn: async () => {
      const client = readClient(chain);
      const account = voter ?? zeroAddress;
      const governor = { address: store.governor, abi: storeGovernorAbi } as const;
      const [name, nonce, hasVoted, weight] = await client.multicall({
        ...multicallOptions(client),
        allowFailure: false,
        contracts: [
          { ...governor, functionName: "name" },
          { ...governor, functionName: "nonces", args: [account] },
          { ...governor, functionName: "hasVoted", args: [proposal.id, account] },
          {
            address: store.token,
            abi: royaltyTokenAbi,
            functionName: "getPastVotes",
            args: [account, BigInt(proposal.snapshot)],
          },
        ],
      });
      return { name, nonce, hasVoted, weight };
    },
  });
}

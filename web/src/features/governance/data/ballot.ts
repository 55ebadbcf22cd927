import { royaltyTokenAbi, storeGovernorAbi } from "@takings/sdk/abi";
import { useQuery } from "@tanstack/react-query";
import { type Address, zeroAddress } from "viem";
import { callsOf, keys, readBatch, readClient } from "../../../lib/chain/index.ts";
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
      const governor = callsOf(store.governor, storeGovernorAbi);
      return readBatch(client, {
        name: governor("name"),
        nonce: governor("nonces", account),
        hasVoted: governor("hasVoted", proposal.id, account),
        weight: callsOf(store.token, royaltyTokenAbi)("getPastVotes", account, BigInt(proposal.snapshot)),
      });
    },
  });
}

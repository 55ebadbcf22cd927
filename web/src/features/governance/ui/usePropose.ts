import { writeDescription } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import { useNavigate } from "@tanstack/react-router";
import { type Address, isAddressEqual, parseEventLogs, type TransactionReceipt } from "viem";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useWallet } from "../../../lib/wallet/index.ts";
import type { ControlChange, GovernanceStore, StoreValues } from "../controls/index.ts";
import type { Action } from "../domain/proposal.ts";

/** Proposes one action in a dialog of its own, and opens the proposal once it is there. */
export function usePropose(store: GovernanceStore, values: StoreValues, onProposed: () => void) {
  const { t, format } = useI18n();
  const { address } = useWallet();
  const navigate = useNavigate();
  const transact = useTransaction();
  return (proposal: { title: string; body: string; action: Action; changes: readonly ControlChange[] }) => {
    if (!address) return;
    const { title, body, action, changes } = proposal;
    transact({
      title: t("gov.propose.title", { name: store.name }),
      description: t("gov.propose.description", {
        delay: format.duration(values.votingDelay),
        period: format.duration(values.votingPeriod),
      }),
      changes: [{ label: t("gov.draft.title"), after: title }, ...changes.filter((change) => !change.same)],
      calls: [
        {
          address: store.governor,
          abi: storeGovernorAbi,
          functionName: "propose",
          args: [[action.target], [0n], [action.calldata], writeDescription(title, body, address)],
        },
      ],
      units: { money: store.money, token: store.votes },
      done: t("gov.propose.done"),
      onConfirmed: (receipt) => {
        onProposed();
        const id = createdId(receipt, store.governor);
        if (id !== undefined)
          navigate({
            to: "/governance/$token/$proposalId",
            params: { token: store.token, proposalId: String(id) },
          });
      },
    });
  };
}

const createdId = ({ logs }: TransactionReceipt, governor: Address): bigint | undefined =>
  parseEventLogs({ abi: storeGovernorAbi, eventName: "ProposalCreated", logs }).find(({ address }) =>
    isAddressEqual(address, governor),
  )?.args.proposalId;

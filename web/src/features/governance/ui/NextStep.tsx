import { ProposalState } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import { type Address, isAddressEqual } from "viem";
import { Button } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { GovernanceStore, Reading } from "../controls/index.ts";
import type { Proposal } from "../data/proposal.ts";

interface Props {
  store: GovernanceStore;
  proposal: Proposal;
  readings: Reading[];
  account?: Address;
  guardian: Address;
  timelockDelay: bigint;
  now: number;
}

/** What can be done with the proposal next, and by whom: queue and execute by anyone, cancel by proposer or guardian. */
export function NextStep({ store, proposal, readings, account, guardian, timelockDelay, now }: Props) {
  const { t, format } = useI18n();
  const transact = useTransaction();
  const { state, times } = proposal;
  const id = String(proposal.id);
  const stateChange = (after: ProposalState) => ({
    label: t("gov.state"),
    before: t(`gov.state.${state}`),
    after: t(`gov.state.${after}`),
  });
  const call = (functionName: "queue" | "execute" | "cancel") => ({
    address: store.governor,
    abi: storeGovernorAbi,
    functionName,
    args: [proposal.id],
  });
  const units = { money: store.money, token: store.votes };

  const queue = () =>
    transact({
      title: t("gov.queue.title", { id }),
      description: t("gov.queue.description"),
      changes: [
        stateChange(ProposalState.Queued),
        {
          label: t("gov.step.executable"),
          after: t("gov.about", { date: format.dateTime(Math.floor(now) + Number(timelockDelay)) }),
        },
      ],
      calls: [call("queue")],
      units,
      done: t("gov.queue.done"),
    });
  const execute = () =>
    transact({
      title: t("gov.execute.title", { id }),
      changes: [
        stateChange(ProposalState.Executed),
        ...readings.flatMap((reading) => reading.changes.filter((change) => !change.same)),
      ],
      calls: [call("execute")],
      units,
      done: t("gov.execute.done"),
    });
  const cancel = () =>
    transact({
      title: t("gov.cancel.title", { id }),
      description: t("gov.cancel.description"),
      changes: [stateChange(ProposalState.Canceled)],
      calls: [call("cancel")],
      units,
      done: t("gov.cancel.done"),
    });

  const is = (other: Address) => account !== undefined && isAddressEqual(account, other);
  const mayCancel =
    (state === ProposalState.Pending && is(proposal.proposer)) ||
    (state === ProposalState.Queued && is(guardian));
  const ready = state === ProposalState.Queued && now >= times.eta;
  return (
    <div className="grid gap-3 text-sm">
      {state === ProposalState.Pending && (
        <p className="text-ink-2">
          {t("gov.next.pending", { when: format.relative(times.voteStart - now) })}
        </p>
      )}
      {state === ProposalState.Succeeded && (
        <>
          <p className="text-ink-2 text-pretty">
            {t("gov.next.succeeded", { delay: format.duration(timelockDelay) })}
          </p>
          <Button variant="primary" onClick={queue} data-testid="queue">
            {t("gov.queue.button")}
          </Button>
        </>
      )}
      {state === ProposalState.Queued && (
        <>
          <p className="text-ink-2 text-pretty">
            {ready
              ? t("gov.next.ready")
              : t("gov.next.waiting", {
                  date: format.dateTime(times.eta),
                  when: format.relative(times.eta - now),
                })}
          </p>
          <Button variant="primary" onClick={execute} disabled={!ready} data-testid="execute">
            {t("gov.execute.button")}
          </Button>
        </>
      )}
      {mayCancel && (
        <Button variant="danger" onClick={cancel} data-testid="cancel">
          {t("gov.cancel.button")}
        </Button>
      )}
    </div>
  );
}

/** Whether {@link NextStep} has anything to offer. */
export const hasNextStep = (state: ProposalState): boolean =>
  state === ProposalState.Pending || state === ProposalState.Succeeded || state === ProposalState.Queued;

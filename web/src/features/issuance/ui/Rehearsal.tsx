import { issuanceDeskAbi } from "@takings/sdk/abi";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { CheckIcon, Notice, Spinner } from "../../../components/index.ts";
import { keys, readClient } from "../../../lib/chain/index.ts";
import { type FailureUnits, useReason } from "../../../lib/errors/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useDeskChain } from "../data/hooks.ts";
import type { Proposal } from "../domain/offer.ts";

/** Issues the store in a dry run, which always reverts: with `Rehearsed` where every part accepts its terms. */
export function Rehearsal({ proposal, units }: { proposal: Proposal; units?: FailureUnits }) {
  const { t } = useI18n();
  const chain = useDeskChain();
  const explain = useReason();
  const { config, assessment } = useSettled(proposal);
  const { data, isFetching } = useQuery({
    queryKey: [...keys.chain(chain.chainId), "desk", "rehearsal", assessment.storeConfig],
    queryFn: async () => {
      try {
        await readClient(chain).simulateContract({
          address: chain.desk,
          abi: issuanceDeskAbi,
          functionName: "rehearse",
          args: [config],
        });
        return { issuable: false, sentence: t("reason.unknown") };
      } catch (error) {
        const reason = await explain(error, units);
        return { issuable: reason.name === "Rehearsed", sentence: reason.sentence };
      }
    },
    staleTime: 60_000,
  });
  return (
    <div role="status" data-testid="rehearsal" data-issuable={data?.issuable}>
      {isFetching || !data ? (
        <p className="flex items-center gap-2 text-sm text-ink-2">
          <Spinner /> {t("issuance.rehearsal.running")}
        </p>
      ) : data.issuable ? (
        <p className="flex items-start gap-2 text-sm text-accent-ink">
          <CheckIcon className="mt-0.5" /> {t("issuance.rehearsal.good")}
        </p>
      ) : (
        <Notice tone="bad">{t("issuance.rehearsal.bad", { reason: data.sentence })}</Notice>
      )}
    </div>
  );
}

const pauseMs = 600;

/** The value once typing has paused. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

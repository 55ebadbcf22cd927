import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import type { Address, Hex } from "viem";
import { useConfig } from "wagmi";
import { signTypedData, writeContract } from "wagmi/actions";
import { explorerLink, keys, readClient } from "../../lib/chain/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { type Reason, useReason } from "../../lib/errors/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { toast } from "../../lib/toast.ts";
import {
  type Call,
  contractCall,
  followSent,
  isSignature,
  type Outcome,
  simulate,
  type TransactionRequest,
  type TransactionStep,
} from "../../lib/transactions/index.ts";

export type Step =
  | { name: "checking" }
  | { name: "refused"; reason: Reason }
  /** Without a cost where only a message is to be signed. */
  | { name: "ready"; cost?: bigint }
  | { name: "signing" }
  | { name: "confirming" };

/** check → sign → follow, once for each call of the request. */
export function useTransactionFlow(request: TransactionRequest, account: Address, onClose: () => void) {
  const chain = useChain();
  const wallet = useConfig();
  const queries = useQueryClient();
  const explain = useReason();
  const { t } = useI18n();
  const [calls, setCalls] = useState<TransactionStep[]>();
  const [index, setIndex] = useState(0);
  const [step, setStep] = useState<Step>({ name: "checking" });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` repeats the check on demand
  useEffect(() => {
    let current = true;
    setStep({ name: "checking" });
    (async () => {
      const list =
        calls ?? (typeof request.calls === "function" ? await request.calls(account) : request.calls);
      const next = list[index]!;
      const checked = isSignature(next) ? {} : await simulate(readClient(chain), next, account);
      if (!current) return;
      setCalls(list);
      setStep({ name: "ready", ...checked });
    })().catch(async (error) => {
      const reason = await explain(error, request.units);
      if (current) setStep({ name: "refused", reason });
    });
    return () => {
      current = false;
    };
  }, [request, account, chain, index, attempt]);

  const settle = useCallback(
    async (outcome: Outcome, call: Call, id: string | number) => {
      const description = request.title;
      if (outcome.kind === "waiting") {
        toast.info(t("tx.othersLater"), { id, description, action: undefined });
        return;
      }
      const action = viewAction(explorerLink(chain, "tx", outcome.hash), t("tx.view"));
      if (outcome.kind === "confirmed")
        toast.success(request.done ?? t("tx.confirmed"), { id, action, description, duration: 8_000 });
      else if (outcome.kind === "cancelled") toast.info(t("tx.cancelled"), { id, action, description });
      else if (outcome.kind === "replaced") toast.info(t("tx.replaced"), { id, action, description });
      else {
        const block = outcome.receipt.blockNumber;
        const why = await readClient(chain)
          .simulateContract({ ...contractCall(call, account), blockNumber: block })
          .then(
            () => t("reason.unknown"),
            async (error) => (await explain(error, request.units)).sentence,
          );
        toast.error(`${t("tx.failed")}: ${request.title}`, {
          id,
          action,
          description: why,
          duration: 20_000,
        });
      }
      const affected = request.affects ?? [keys.chain(chain.chainId)];
      await Promise.all(
        [keys.head(chain.chainId), ...affected].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
      if (outcome.kind === "confirmed") request.onConfirmed?.(outcome.receipt);
    },
    [account, chain, explain, queries, request, t],
  );

  const sign = useCallback(async () => {
    const call = calls?.[index];
    if (!call) return;
    const last = index === calls.length - 1;
    let hash: Hex;
    setStep({ name: "signing" });
    try {
      if (isSignature(call)) {
        const signature = await signTypedData(wallet, { ...call.sign, account });
        setCalls(calls.with(index + 1, { ...(calls[index + 1] as Call), args: call.args(signature) }));
        setIndex(index + 1);
        return;
      }
      const prepared = contractCall(call, account);
      hash = await writeContract(wallet, {
        ...prepared,
        account: undefined,
        chainId: chain.chainId,
      });
    } catch (error) {
      const reason = await explain(error, request.units);
      if (reason.kind === "rejected") toast(reason.sentence);
      if (reason.kind === "rejected") setAttempt((count) => count + 1);
      else setStep({ name: "refused", reason });
      return;
    }
    const link = explorerLink(chain, "tx", hash);
    const id = toast.loading(call.label ?? request.title, {
      description: t("tx.pending"),
      action: viewAction(link, t("tx.view")),
      duration: Number.POSITIVE_INFINITY,
    });
    if (last) onClose();
    else setStep({ name: "confirming" });
    try {
      const outcome = await followSent(readClient(chain), chain, account, hash, {
        repriced: () => toast.info(t("tx.repriced")),
        // What a contract account answers is no transaction yet: there is nothing to look at in the explorer.
        others: () =>
          toast.loading(call.label ?? request.title, {
            id,
            description: t("tx.others"),
            action: undefined,
            duration: Number.POSITIVE_INFINITY,
          }),
      });
      if (!last && outcome.kind === "confirmed") {
        toast.success(call.label ?? t("tx.confirmed"), { id, duration: 4_000 });
        setIndex(index + 1);
        return;
      }
      await settle(outcome, call, id);
      if (!last) onClose();
    } catch (error) {
      const reason = await explain(error, request.units);
      toast.error(request.title, { id, description: reason.sentence, duration: 20_000 });
      onClose();
    }
  }, [account, calls, chain, explain, index, onClose, request, settle, t, wallet]);

  return { step, calls, index, sign, retry: () => setAttempt((count) => count + 1) };
}

function viewAction(link: string | undefined, label: string) {
  return link ? { label, onClick: () => window.open(link, "_blank", "noreferrer") } : undefined;
}

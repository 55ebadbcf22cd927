import { useEffect, useRef } from "react";
import type { Address } from "viem";
import { toViemChain } from "../../lib/chain/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { toast } from "../../lib/toast.ts";
import { isSignature, type TransactionRequest } from "../../lib/transactions/index.ts";
import { useConnect, useSwitchNetwork, useWallet } from "../../lib/wallet/index.ts";
import { AddressChip } from "../ui/Address.tsx";
import { Button, Spinner } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { ArrowIcon, CheckIcon } from "../ui/icons.tsx";
import { useTransactionFlow } from "./useTransactionFlow.ts";

interface Props {
  request: TransactionRequest;
  onClose: () => void;
}

export default function TransactionDialog({ request, onClose }: Props) {
  const { t } = useI18n();
  const chain = useChain();
  const wallet = useWallet();
  const connect = useConnect();
  const switchNetwork = useSwitchNetwork();
  useCloseOnSwitch(wallet.address, onClose);
  if (wallet.address && !wallet.wrongNetwork)
    return <Flow request={request} onClose={onClose} account={wallet.address} />;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={request.title}
      footer={
        <Button
          variant="primary"
          onClick={() => {
            if (wallet.wrongNetwork) return switchNetwork();
            onClose();
            connect();
          }}
        >
          {wallet.wrongNetwork ? t("network.switch", { chain: chain.name }) : t("wallet.connect")}
        </Button>
      }
    >
      <p className="text-sm text-ink-2">
        {wallet.wrongNetwork ? t("network.wrong", { chain: chain.name }) : t("tx.connect")}
      </p>
    </Dialog>
  );
}

/** What is being reviewed was worked out for one account: another one starts anew. */
function useCloseOnSwitch(address: Address | undefined, onClose: () => void) {
  const { t } = useI18n();
  const first = useRef(address);
  useEffect(() => {
    if (first.current !== undefined && address !== undefined && first.current !== address) {
      toast(t("tx.accountChanged"));
      onClose();
    }
    first.current ??= address;
  }, [address, onClose, t]);
}

function Flow({ request, onClose, account }: Props & { account: Address }) {
  const { t, format } = useI18n();
  const chain = useChain();
  const { step, calls, index, sign, retry } = useTransactionFlow(request, account, onClose);
  const coin = toViemChain(chain).nativeCurrency;
  const call = calls?.[index];
  const several = (calls?.length ?? 1) > 1;
  const busy = step.name === "signing" || step.name === "confirming";
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={request.title}
      description={request.description ?? t("tx.preview")}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t("action.cancel")}
          </Button>
          {step.name === "refused" ? (
            <Button onClick={retry}>{t("action.retry")}</Button>
          ) : (
            <Button
              variant="primary"
              onClick={sign}
              busy={busy}
              disabled={step.name !== "ready"}
              data-testid="tx-sign"
            >
              {step.name === "signing"
                ? t("tx.waiting")
                : step.name === "confirming"
                  ? t("tx.pending")
                  : several
                    ? t("tx.signStep", { step: index + 1, count: calls!.length })
                    : t("tx.sign")}
            </Button>
          )}
        </>
      }
    >
      <dl className="divide-y divide-line rounded-xl border border-line text-sm">
        {request.changes.map((change) => (
          <div
            key={change.label}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 px-4 py-3"
          >
            <dt className="text-ink-2">{change.label}</dt>
            <dd className="min-w-0 text-end font-medium break-words text-ink tabular-nums">
              {change.before !== undefined && (
                <span className="font-normal text-ink-2">
                  {change.before} <ArrowIcon className="mx-0.5 inline size-3.5 align-[-0.125em]" />{" "}
                </span>
              )}
              {change.after}
            </dd>
          </div>
        ))}
      </dl>
      {several && (
        <ol className="mt-4 space-y-1.5 text-sm">
          {calls!.map((each, position) => (
            <li
              key={
                isSignature(each) ? each.label : `${each.address} ${each.functionName} ${each.label ?? ""}`
              }
              className={position === index ? "font-medium text-ink" : "text-ink-2"}
            >
              {position + 1}. {each.label ?? request.title}
              {position < index && <CheckIcon className="ml-1.5 inline text-accent-ink" />}
            </li>
          ))}
        </ol>
      )}
      <dl className="mt-4 grid gap-1 text-sm text-ink-2">
        <div className="flex items-center justify-between gap-3">
          <dt>{t("tx.from")}</dt>
          <dd>
            <AddressChip address={account} />
          </dd>
        </div>
        {call && !isSignature(call) && (
          <div className="flex items-center justify-between gap-3">
            <dt>{t("tx.contract")}</dt>
            <dd>
              <AddressChip address={call.address} />
            </dd>
          </div>
        )}
        {step.name === "ready" && step.cost !== undefined && (
          <div className="flex items-center justify-between gap-3">
            <dt>{t("tx.cost")}</dt>
            <dd className="tabular-nums">
              {format.amount(step.cost, coin, { digits: 6, minimumDigits: 0 })}
            </dd>
          </div>
        )}
      </dl>
      <div aria-live="polite" className="mt-4 text-sm">
        {step.name === "checking" && (
          <p className="flex items-center gap-2 text-ink-2">
            <Spinner /> {t("tx.checking")}
          </p>
        )}
        {step.name === "ready" && (
          <p className="text-accent-ink">{t(step.cost === undefined ? "tx.message" : "tx.ready")}</p>
        )}
        {step.name === "refused" && (
          <div role="alert" className="rounded-lg bg-bad-soft px-4 py-3 text-bad" data-testid="tx-reason">
            <p className="font-medium">{t("tx.wouldFail")}</p>
            <p className="mt-0.5">{step.reason.sentence}</p>
          </div>
        )}
      </div>
    </Dialog>
  );
}

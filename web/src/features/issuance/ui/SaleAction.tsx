import type { SaleStatus } from "@takings/sdk";
import { Link } from "@tanstack/react-router";
import { Amount, Button, buttonClass, Panel } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { tokenUnit } from "../../../lib/stores/index.ts";
import { useConnect, useWallet } from "../../../lib/wallet/index.ts";
import type { ApplicationDetail } from "../data/application.ts";
import { useBuyer } from "../data/hooks.ts";
import type { BuyerPosition, SaleRow } from "../data/sales.ts";
import { BuyForm } from "./BuyForm.tsx";
import { Collect } from "./Collect.tsx";
import { useDeskActions } from "./useDeskActions.tsx";

interface SaleProps {
  detail: ApplicationDetail;
  sale: SaleRow;
  status: SaleStatus;
}

/** What the reader can do with this sale now: buy, wait, finalise, claim or be refunded. */
export function SaleAction({ detail, sale, status }: SaleProps) {
  const { t } = useI18n();
  const { address } = useWallet();
  const connect = useConnect();
  const buyer = useBuyer(sale);
  const actions = useDeskActions(detail);
  const { state } = detail.application;
  const personal = status === "open" || status === "failed" || status === "finalized";
  return (
    <Panel title={t(`issuance.sale.do.${status}`)} hint={t(`issuance.sale.do.${status}.hint`)}>
      <div className="grid gap-5">
        {buyer.data && <Position sale={sale} position={buyer.data} status={status} />}
        {personal && !address && (
          <Button variant="primary" onClick={connect}>
            {t("wallet.connect")}
          </Button>
        )}
        {status === "open" && buyer.data && <BuyForm sale={sale} position={buyer.data} />}
        {status === "failed" && buyer.data && buyer.data.paid > 0n && (
          <Collect kind="refund" sale={sale} amount={buyer.data.paid} />
        )}
        {status === "finalized" && buyer.data && buyer.data.tokens > 0n && (
          <Collect kind="claim" sale={sale} amount={buyer.data.tokens} />
        )}
        {status === "succeeded" && (
          <Button variant="primary" onClick={() => actions.activate(sale.raised)} data-testid="activate">
            {t("issuance.activate")}
          </Button>
        )}
        {status === "failed" && state === "onSale" && (
          <Button variant="ghost" onClick={actions.fail}>
            {t("issuance.fail")}
          </Button>
        )}
        {status === "finalized" && (
          <Link to="/store/$token" params={{ token: detail.token }} className={buttonClass()}>
            {t("issuance.toStore")}
          </Link>
        )}
      </div>
    </Panel>
  );
}

function Position({
  sale,
  position,
  status,
}: {
  sale: SaleRow;
  position: BuyerPosition;
  status: SaleStatus;
}) {
  const { t } = useI18n();
  return (
    <dl className="grid gap-2 text-sm" data-testid="position">
      <div className="flex justify-between gap-3">
        <dt className="text-ink-2">{t("issuance.sale.paid")}</dt>
        <dd className="font-medium text-ink">
          <Amount value={position.paid} unit={sale.asset} />
        </dd>
      </div>
      {status !== "failed" && (
        <div className="flex justify-between gap-3">
          <dt className="text-ink-2">{t("issuance.sale.tokens")}</dt>
          <dd className="font-medium text-ink">
            <Amount value={position.tokens} unit={tokenUnit(sale.symbol)} digits={4} minimumDigits={0} />
          </dd>
        </div>
      )}
      {status === "open" && (
        <div className="flex justify-between gap-3">
          <dt className="text-ink-2">{t("issuance.sale.leftForYou")}</dt>
          <dd className="font-medium text-ink">
            <Amount value={position.left} unit={sale.asset} />
          </dd>
        </div>
      )}
    </dl>
  );
}

import { Link } from "@tanstack/react-router";
import type { Address } from "viem";
import {
  Button,
  buttonClass,
  Card,
  Empty,
  Failed,
  Loading,
  LoadingCards,
  Notice,
  PageHeader,
  Panel,
  WhenRead,
} from "../../components/index.ts";
import { ShownTimeProvider } from "../../components/live/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useConnect, useWallet } from "../../lib/wallet/index.ts";
import { useHistory, useHoldings, usePositions } from "./data/hooks.ts";
import type { Holdings, Positions } from "./data/read.ts";
import { ClaimableCard } from "./ui/ClaimableCard.tsx";
import { HistoryPanel } from "./ui/HistoryPanel.tsx";
import { PayeePanel } from "./ui/PayeePanel.tsx";
import { PositionsTable } from "./ui/PositionsTable.tsx";
import { useClaim } from "./ui/useClaim.tsx";

export function PortfolioPage() {
  const { t } = useI18n();
  const { address, restoring } = useWallet();
  const connect = useConnect();
  return (
    <>
      <PageHeader title={t("portfolio.title")} lead={t("portfolio.lead")} />
      {address ? (
        <Portfolio account={address} />
      ) : restoring ? (
        <Card>
          <Loading className="p-6" />
        </Card>
      ) : (
        <Card>
          <Empty
            title={t("portfolio.noWallet")}
            action={
              <Button variant="primary" onClick={connect}>
                {t("wallet.connect")}
              </Button>
            }
          >
            {t("portfolio.noWalletHint")}
          </Empty>
        </Card>
      )}
    </>
  );
}

function Portfolio({ account }: { account: Address }) {
  const holdings = useHoldings(account);
  const positions = usePositions(account, holdings.data);
  // Here, so that what the indexer needs of the chain goes with the first request.
  const history = useHistory(account, holdings.data, positions.data?.units);
  return (
    <WhenRead readings={[holdings, positions]} loading={<LoadingCards lines={[3, 6]} />}>
      {(holdings, current) => (
        <Loaded account={account} holdings={holdings} current={current} history={history} />
      )}
    </WhenRead>
  );
}

function Loaded({
  account,
  holdings,
  current,
  history,
}: {
  account: Address;
  holdings: Holdings;
  current: Positions;
  history: ReturnType<typeof useHistory>;
}) {
  const { t } = useI18n();
  const { claimOne, claimAll } = useClaim(account, holdings.plain);
  const { positions } = current;
  const seats = holdings.stores.filter(({ merchant }) => merchant);
  return (
    <div className="space-y-5">
      {seats.map(({ contracts, symbol }) => (
        <Notice
          key={contracts.token}
          action={
            <Link
              to="/merchant/$token"
              params={{ token: contracts.token }}
              className={buttonClass("secondary", "sm")}
            >
              {t("portfolio.merchant.open")}
            </Link>
          }
        >
          {t("portfolio.merchant", { store: symbol })}
        </Notice>
      ))}
      {positions.length === 0 ? (
        <Card>
          <Empty
            title={t("portfolio.empty")}
            action={
              <Link to="/stores" className={buttonClass("primary")}>
                {t("portfolio.empty.stores")}
              </Link>
            }
          >
            {t("portfolio.emptyHint")}
          </Empty>
        </Card>
      ) : (
        <ShownTimeProvider newest={current.at}>
          <div className="space-y-5">
            <ClaimableCard
              positions={positions}
              plain={holdings.plain}
              onClaimAll={() => claimAll(positions)}
            />
            <PositionsTable positions={positions} onClaim={claimOne} />
          </div>
        </ShownTimeProvider>
      )}
      {history.data ? (
        (positions.length > 0 || history.data.receipts.length > 0) && (
          <HistoryPanel history={history.data} source={history.source} now={holdings.timestamp} />
        )
      ) : (
        <Panel title={t("portfolio.history")}>
          {history.error ? <Failed error={history.error} onRetry={history.refetch} /> : <Loading lines={5} />}
        </Panel>
      )}
      {positions.length > 0 && <PayeePanel account={account} plain={holdings.plain} positions={positions} />}
    </div>
  );
}

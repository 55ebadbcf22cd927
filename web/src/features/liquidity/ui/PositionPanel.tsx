import { liquidityGaugeAbi } from "@takings/sdk/abi";
import { Button, Empty, Panel } from "../../../components/index.ts";
import { LiveAmount, ShownTimeProvider } from "../../../components/live/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { accrualOf, redeemed } from "../../../lib/pool/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useConnect, useWallet } from "../../../lib/wallet/index.ts";
import type { Market, State } from "../data/read.ts";
import type { Settings } from "../domain/settings.ts";
import { StakeForm } from "./StakeForm.tsx";
import { useFigures } from "./useFigures.ts";

/** An account's liquidity, what its stake has earned, and what can be done with it. */
export function PositionPanel({
  market,
  state,
  settings,
}: {
  market: Market;
  state: State;
  settings: Settings;
}) {
  const { t } = useI18n();
  const { address } = useWallet();
  const connect = useConnect();
  return (
    <Panel title={t("liquidity.yours")}>
      {address ? (
        <Yours market={market} state={state} settings={settings} />
      ) : (
        <Empty
          title={t("liquidity.yours.noWallet")}
          action={<Button onClick={connect}>{t("wallet.connect")}</Button>}
        />
      )}
    </Panel>
  );
}

function Yours({ market, state, settings }: { market: Market; state: State; settings: Settings }) {
  const { t } = useI18n();
  const figures = useFigures(market);
  const { pool, account, totalStaked } = state;
  const owned = account.liquidity + account.staked;
  const parts = redeemed(pool, owned);
  const rows = [
    [t("liquidity.staked"), figures.liquidity(account.staked)],
    [t("liquidity.unstaked"), figures.liquidity(account.liquidity)],
    [t("liquidity.share"), figures.share(owned, pool.liquidity)],
    [t("liquidity.stands"), `${figures.tokens(parts.token)} + ${figures.money(parts.asset)}`],
  ] as const;
  return (
    <div className="grid gap-5">
      <Earned market={market} state={state} />
      <dl className="grid gap-2.5 text-sm">
        {rows.map(([label, value]) => (
          <div key={label} className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-ink-2">{label}</dt>
            <dd className="ml-auto font-medium text-ink tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {account.liquidity > 0n && (
        <p className="text-sm text-ink-2">
          {t(totalStaked > 0n ? "liquidity.unstaked.hint" : "liquidity.unstaked.treasury")}
        </p>
      )}
      {state.registered && state.pair && <StakeForm market={market} state={state} settings={settings} />}
    </div>
  );
}

function Earned({ market, state }: { market: Market; state: State }) {
  const { t } = useI18n();
  const transact = useTransaction();
  const figures = useFigures(market);
  const { address } = useWallet();
  const { pool, account, totalStaked, stream, pair } = state;
  const accrual = accrualOf(stream, pool, { earned: account.earned, staked: account.staked, totalStaked });
  const harvest = () =>
    transact({
      title: t("liquidity.harvest"),
      description: t("liquidity.harvest.hint"),
      changes: [
        {
          label: t("liquidity.earned"),
          before: t("liquidity.atLeast", { amount: figures.money(account.earned) }),
          after: figures.money(0n),
        },
        {
          label: market.asset.symbol,
          before: figures.money(account.asset),
          after: t("liquidity.atLeast", { amount: figures.money(account.asset + account.earned) }),
        },
      ],
      calls: [
        {
          address: market.contracts.gauge,
          abi: liquidityGaugeAbi,
          functionName: "harvest",
          args: [pair, address],
        },
      ],
      units: { money: market.asset },
      done: t("liquidity.harvest.done"),
    });
  return (
    <div className="flex flex-wrap items-end justify-between gap-4 rounded-xl bg-page px-4 py-4">
      <div>
        <p className="text-sm text-ink-2">{t("liquidity.earned")}</p>
        <p
          data-testid="liquidity-earned"
          className="mt-1 text-2xl font-semibold tracking-[-0.02em] text-ink tabular-nums"
        >
          <ShownTimeProvider newest={stream.at}>
            <LiveAmount accruals={[accrual]} unit={market.asset} />
          </ShownTimeProvider>
        </p>
      </div>
      <Button
        variant="primary"
        disabled={account.earned === 0n || pair === undefined}
        onClick={harvest}
        data-testid="harvest"
      >
        {t("liquidity.harvest")}
      </Button>
    </div>
  );
}

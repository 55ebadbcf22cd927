import { liquidityGaugeAbi } from "@takings/sdk/abi";
import { useState } from "react";
import { Form, Tabs, useAmountInput } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { Market, State } from "../data/read.ts";
import { stakeSteps } from "../data/steps.ts";
import type { Settings } from "../domain/settings.ts";
import { LiquidityField } from "./LiquidityField.tsx";
import { Submit } from "./Submit.tsx";
import { liquidityUnit, useFigures } from "./useFigures.ts";
import { useSteps } from "./useSteps.ts";

interface Props {
  market: Market;
  state: State;
  settings: Settings;
}

export function StakeForm(props: Props) {
  const { t } = useI18n();
  return (
    <Tabs
      label={t("liquidity.stake.label")}
      tabs={(["stake", "unstake"] as const).map((way) => ({
        id: way,
        label: t(`liquidity.${way}`),
        content: <WayForm {...props} way={way} />,
      }))}
    />
  );
}

function WayForm({ market, state, settings, way }: Props & { way: "stake" | "unstake" }) {
  const { t } = useI18n();
  const transact = useTransaction();
  const figures = useFigures(market);
  const steps = useSteps(market, settings);
  const [text, setText] = useState("");
  const { account, pair, pairName, totalStaked } = state;
  const max = way === "stake" ? account.liquidity : account.staked;
  const { value } = useAmountInput(text, liquidityUnit, max);
  const signed = way === "stake" ? 1n : -1n;

  const submit = () => {
    if (!value || !pair) return;
    const title = t(`liquidity.${way}.title`);
    const staked = account.staked + signed * value;
    transact({
      title,
      changes: [
        {
          label: t("liquidity.staked"),
          before: figures.liquidity(account.staked),
          after: figures.liquidity(staked),
        },
        {
          label: t("liquidity.unstaked"),
          before: figures.liquidity(account.liquidity),
          after: figures.liquidity(account.liquidity - signed * value),
        },
        {
          label: t("liquidity.stakeShare"),
          before: figures.share(account.staked, totalStaked),
          after: figures.share(staked, totalStaked + signed * value),
        },
      ],
      calls: async (owner) =>
        way === "stake"
          ? stakeSteps({ ...steps(title), account: owner, pair, pairName, amount: value })
          : [
              {
                address: market.contracts.gauge,
                abi: liquidityGaugeAbi,
                functionName: "unstake",
                args: [pair, value, owner],
              },
            ],
      units: { money: market.asset, token: liquidityUnit },
      done: t(`liquidity.${way}.done`),
      onConfirmed: () => setText(""),
    });
  };

  return (
    <Form onSubmit={submit}>
      <LiquidityField
        label={t(`liquidity.${way}.amount`)}
        aside={t("liquidity.balance", { amount: figures.liquidity(max) })}
        text={text}
        onText={setText}
        max={max}
      />
      <Submit label={t(`liquidity.${way}.review`)} disabled={!value} testId={way} />
      {way === "unstake" && <p className="text-sm text-ink-2">{t("liquidity.unstake.hint")}</p>}
    </Form>
  );
}

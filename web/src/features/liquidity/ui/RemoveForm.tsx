import { useState } from "react";
import { Form, Notice, useAmountInput } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { atLeast, redeemed } from "../../../lib/pool/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { removeSteps } from "../data/steps.ts";
import type { FormProps } from "./AddForm.tsx";
import { LiquidityField } from "./LiquidityField.tsx";
import { Outcome } from "./Outcome.tsx";
import { Submit } from "./Submit.tsx";
import { liquidityUnit, useFigures } from "./useFigures.ts";
import { useSteps } from "./useSteps.ts";

export function RemoveForm({ market, state, settings, router }: FormProps) {
  const { t } = useI18n();
  const transact = useTransaction();
  const figures = useFigures(market);
  const steps = useSteps(market, settings);
  const [text, setText] = useState("");
  const { pool, account, pair, pairName } = state;
  const { value } = useAmountInput(text, liquidityUnit, account.liquidity);
  const back = value ? redeemed(pool, value) : undefined;
  const ready = back !== undefined && back.token > 0n && back.asset > 0n;

  const submit = () => {
    if (!value || !back || !pair) return;
    const title = t("liquidity.remove.title");
    transact({
      title,
      changes: [
        {
          label: t("liquidity.unstaked"),
          before: figures.liquidity(account.liquidity),
          after: figures.liquidity(account.liquidity - value),
        },
        {
          label: market.token.symbol,
          before: figures.tokens(account.token),
          after: figures.tokens(account.token + back.token),
        },
        {
          label: market.asset.symbol,
          before: figures.money(account.asset),
          after: figures.money(account.asset + back.asset),
        },
      ],
      calls: (owner) =>
        removeSteps({
          ...steps(title),
          account: owner,
          router,
          pair,
          pairName,
          amount: value,
          expected: back,
        }),
      units: { money: market.asset, token: liquidityUnit },
      done: t("liquidity.remove.done"),
      onConfirmed: () => setText(""),
    });
  };

  return (
    <Form onSubmit={submit}>
      <LiquidityField
        label={t("liquidity.remove.amount")}
        aside={t("liquidity.balance", { amount: figures.liquidity(account.liquidity) })}
        text={text}
        onText={setText}
        max={account.liquidity}
      />
      {account.liquidity === 0n && account.staked > 0n && <Notice>{t("liquidity.remove.staked")}</Notice>}
      {back && (
        <Outcome
          rows={[
            [t("liquidity.receive"), `${figures.tokens(back.token)} + ${figures.money(back.asset)}`],
            [
              t("liquidity.least"),
              `${figures.tokens(atLeast(back.token, settings.slippageBps))} + ${figures.money(atLeast(back.asset, settings.slippageBps))}`,
            ],
          ]}
        />
      )}
      <Submit label={t("liquidity.remove.review")} disabled={!ready} testId="liquidity-remove" />
    </Form>
  );
}

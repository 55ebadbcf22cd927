import { tokenPrice } from "@takings/sdk";
import { useState } from "react";
import { AmountField, Checkbox, Form, Notice, useAmountInput } from "../../../components/index.ts";
import { formatAmount, readAmount } from "../../../lib/amounts.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { accepted, isEmpty, matching, minted, otherSide, type Side } from "../../../lib/pool/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { Market, State } from "../data/read.ts";
import { addSteps } from "../data/steps.ts";
import type { Settings } from "../domain/settings.ts";
import { Outcome } from "./Outcome.tsx";
import { Submit } from "./Submit.tsx";
import { useFigures } from "./useFigures.ts";
import { useSteps } from "./useSteps.ts";

export interface FormProps {
  market: Market;
  state: State;
  settings: Settings;
  router: `0x${string}`;
}

export function AddForm({ market, state, settings, router }: FormProps) {
  const { t } = useI18n();
  const transact = useTransaction();
  const figures = useFigures(market);
  const steps = useSteps(market, settings);
  const [texts, setTexts] = useState({ token: "", asset: "" });
  const [checked, setChecked] = useState(false);
  const { pool, account } = state;
  const first = isEmpty(pool);
  const token = useAmountInput(texts.token, market.token, account.token);
  const asset = useAmountInput(texts.asset, market.asset, account.asset);

  /** One side follows the other at the pool's price; the first provider sets both. */
  const type = (side: Side, text: string) => {
    const typed = readAmount(text, market[side].decimals).value;
    const follows = otherSide(side);
    setTexts(
      first
        ? { ...texts, [side]: text }
        : ({
            [side]: text,
            [follows]:
              typed === undefined ? "" : formatAmount(matching(pool, side, typed), market[follows].decimals),
          } as typeof texts),
    );
  };

  const offered = token.value && asset.value ? { token: token.value, asset: asset.value } : undefined;
  const deposit = offered && accepted(pool, offered);
  const liquidity = deposit ? minted(pool, deposit) : 0n;
  const owned = account.liquidity + account.staked;
  const after = pool.liquidity + liquidity;
  const ready = deposit !== undefined && liquidity > 0n && (!first || checked);

  const submit = () => {
    if (!deposit || !ready) return;
    const title = t("liquidity.add.title");
    transact({
      title,
      changes: [
        {
          label: market.token.symbol,
          before: figures.tokens(account.token),
          after: figures.tokens(account.token - deposit.token),
        },
        {
          label: market.asset.symbol,
          before: figures.money(account.asset),
          after: figures.money(account.asset - deposit.asset),
        },
        {
          label: t("liquidity.unstaked"),
          before: figures.liquidity(account.liquidity),
          after: figures.liquidity(account.liquidity + liquidity),
        },
        {
          label: t("liquidity.share"),
          before: figures.share(owned, pool.liquidity),
          after: figures.share(owned + liquidity, after),
        },
      ],
      calls: (owner) => addSteps({ ...steps(title), account: owner, router, amounts: deposit }),
      units: { money: market.asset },
      done: t("liquidity.add.done"),
      onConfirmed: () => setTexts({ token: "", asset: "" }),
    });
  };

  return (
    <Form onSubmit={submit}>
      {(["token", "asset"] as const).map((side) => (
        <AmountField
          key={side}
          label={market[side].symbol}
          aside={t("liquidity.balance", {
            amount: side === "token" ? figures.tokens(account.token) : figures.money(account.asset),
          })}
          text={texts[side]}
          onText={(text) => type(side, text)}
          unit={market[side]}
          max={account[side]}
        />
      ))}
      {first && (
        <Notice tone="warn">
          <p className="font-medium">{t("liquidity.first")}</p>
          <p className="mt-1">
            {t("liquidity.first.hint", { symbol: market.token.symbol, asset: market.asset.symbol })}
          </p>
          {deposit && (
            <div className="mt-3">
              <Checkbox checked={checked} onChange={setChecked}>
                {t("liquidity.first.confirm", {
                  symbol: market.token.symbol,
                  price: figures.price(tokenPrice(deposit)),
                })}
              </Checkbox>
            </div>
          )}
        </Notice>
      )}
      {deposit && (
        <Outcome
          rows={[
            [t("liquidity.receive"), figures.liquidity(liquidity)],
            [t("liquidity.share.after"), figures.share(owned + liquidity, after)],
            [
              t("liquidity.price"),
              t("liquidity.price.value", {
                symbol: market.token.symbol,
                price: figures.price(tokenPrice(first ? deposit : pool)),
              }),
            ],
          ]}
        />
      )}
      <Submit label={t("liquidity.add.review")} disabled={!ready} testId="liquidity-add" />
    </Form>
  );
}

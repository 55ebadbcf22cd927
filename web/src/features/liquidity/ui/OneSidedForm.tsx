import { useState } from "react";
import { type Address, zeroAddress } from "viem";
import { AmountField, ArrowIcon, Checkbox, Form, useAmountInput } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { atLeast, otherSide, type Side } from "../../../lib/pool/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { oneSidedSteps } from "../data/oneSided.ts";
import { impactLevel, planOneSided } from "../domain/oneSided.ts";
import type { FormProps } from "./AddForm.tsx";
import { Choice } from "./Choice.tsx";
import { Impact } from "./Impact.tsx";
import { Outcome } from "./Outcome.tsx";
import { Submit } from "./Submit.tsx";
import { useFigures } from "./useFigures.ts";
import { useSteps } from "./useSteps.ts";

export function OneSidedForm({
  market,
  state,
  settings,
  oneSided,
}: Omit<FormProps, "router"> & { oneSided: Address }) {
  const { t, format } = useI18n();
  const transact = useTransaction();
  const figures = useFigures(market);
  const steps = useSteps(market, settings);
  const [side, setSide] = useState<Side>("asset");
  const [text, setText] = useState("");
  const [accepted, setAccepted] = useState<bigint>();
  const [staking, setStaking] = useState(true);
  const { pool, account, pair, registered } = state;
  const { symbol } = market[side];
  const { value } = useAmountInput(text, market[side], account[side]);
  const plan = value ? planOneSided(pool, side, value) : undefined;
  const level = plan ? impactLevel(plan.impactBps) : "none";
  // An impact that grew since it was accepted has to be accepted anew.
  const confirmed = plan !== undefined && accepted !== undefined && plan.impactBps <= accepted;
  const ready =
    plan !== undefined && plan.liquidity > 0n && level !== "blocked" && (level !== "confirm" || confirmed);
  const words = (of: Side, amount: bigint) =>
    of === "token" ? figures.tokens(amount) : figures.money(amount);

  const submit = () => {
    if (!ready || !value || !pair) return;
    const stake = staking && registered;
    const title = t("liquidity.oneSided.title", { symbol });
    const [label, before] = stake
      ? [t("liquidity.staked"), account.staked]
      : [t("liquidity.unstaked"), account.liquidity];
    transact({
      title,
      changes: [
        {
          label: symbol,
          before: words(side, account[side]),
          after: words(side, account[side] - value),
        },
        { label, before: figures.liquidity(before), after: figures.liquidity(before + plan.liquidity) },
        { label: t("liquidity.oneSided.impact"), after: format.bps(plan.impactBps) },
      ],
      calls: (owner) =>
        oneSidedSteps({
          ...steps(title),
          account: owner,
          oneSided,
          pair,
          side,
          amount: value,
          liquidity: plan.liquidity,
          gauge: stake ? market.contracts.gauge : zeroAddress,
        }),
      units: { money: market.asset, token: market[side] },
      done: t("liquidity.oneSided.done"),
      onConfirmed: () => setText(""),
    });
  };

  return (
    <Form onSubmit={submit}>
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium text-ink">{t("liquidity.oneSided.side")}</legend>
        <div className="grid grid-cols-2 gap-2">
          {(["asset", "token"] as const).map((each) => (
            <Choice
              key={each}
              chosen={side === each}
              onChoose={() => {
                setSide(each);
                setText("");
                setAccepted(undefined);
              }}
            >
              {market[each].symbol}
            </Choice>
          ))}
        </div>
      </fieldset>
      <AmountField
        label={t("liquidity.oneSided.amount", { symbol })}
        aside={t("liquidity.balance", { amount: words(side, account[side]) })}
        text={text}
        onText={setText}
        unit={market[side]}
        max={account[side]}
      />
      {registered && (
        <Checkbox checked={staking} onChange={setStaking}>
          {t("liquidity.oneSided.stake")}
        </Checkbox>
      )}
      {plan && (
        <>
          <Outcome
            rows={[
              [
                t("liquidity.oneSided.swap"),
                <span key="swap">
                  {words(side, plan.sold)} <ArrowIcon className="mx-0.5 inline size-3.5 align-[-0.125em]" />{" "}
                  {words(otherSide(side), plan.bought)}
                </span>,
              ],
              [t("liquidity.receive"), figures.liquidity(plan.liquidity)],
              [t("liquidity.least"), figures.liquidity(atLeast(plan.liquidity, settings.slippageBps))],
              [t("liquidity.oneSided.impact"), format.bps(plan.impactBps)],
            ]}
          />
          <Impact
            bps={plan.impactBps}
            confirmed={confirmed}
            onConfirm={(yes) => setAccepted(yes ? plan.impactBps : undefined)}
          />
        </>
      )}
      <Submit label={t("liquidity.add.review")} disabled={!ready} testId="liquidity-one-sided" />
    </Form>
  );
}

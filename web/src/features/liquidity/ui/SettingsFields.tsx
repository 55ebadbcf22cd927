import { useState } from "react";
import { Field, Notice } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import {
  readMinutes,
  readSlippage,
  type Settings,
  slippageAdvice,
  slippageChoices,
} from "../domain/settings.ts";
import { Choice } from "./Choice.tsx";

export function SettingsFields({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (settings: Settings) => void;
}) {
  const { t, format } = useI18n();
  const own = !slippageChoices.some((choice) => choice === settings.slippageBps);
  const [slippage, setSlippage] = useState(own ? String(Number(settings.slippageBps) / 100) : "");
  const [minutes, setMinutes] = useState(String(settings.minutes));
  const advice = slippageAdvice(settings.slippageBps);
  return (
    <details className="group rounded-lg border border-line text-sm">
      <summary className="flex cursor-pointer list-none flex-wrap justify-between gap-x-4 rounded-lg px-4 py-3 text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden">
        <span>{t("liquidity.settings")}</span>
        <span className="tabular-nums">
          {t("liquidity.settings.now", {
            slippage: format.bps(settings.slippageBps),
            minutes: settings.minutes,
          })}
        </span>
      </summary>
      <div className="grid gap-4 border-t border-line px-4 py-4">
        <fieldset>
          <legend className="mb-1.5 font-medium text-ink">{t("liquidity.slippage")}</legend>
          <div className="flex flex-wrap gap-2">
            {slippageChoices.map((choice) => (
              <Choice
                key={String(choice)}
                size="sm"
                chosen={slippage === "" && choice === settings.slippageBps}
                onChoose={() => {
                  setSlippage("");
                  onChange({ ...settings, slippageBps: choice });
                }}
              >
                {format.bps(choice)}
              </Choice>
            ))}
          </div>
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={t("liquidity.slippage.own")}
            unit="%"
            inputMode="decimal"
            value={slippage}
            onChange={({ target }) => {
              setSlippage(target.value);
              const value = readSlippage(target.value);
              if (value !== undefined) onChange({ ...settings, slippageBps: value });
            }}
            error={slippage !== "" && readSlippage(slippage) === undefined && t("liquidity.slippage.invalid")}
          />
          <Field
            label={t("liquidity.deadline")}
            unit={t("liquidity.minutes")}
            inputMode="numeric"
            value={minutes}
            onChange={({ target }) => {
              setMinutes(target.value);
              const value = readMinutes(target.value);
              if (value !== undefined) onChange({ ...settings, minutes: value });
            }}
            error={readMinutes(minutes) === undefined && t("liquidity.deadline.invalid")}
          />
        </div>
        {advice && <Notice tone="warn">{t(`liquidity.slippage.${advice}`)}</Notice>}
        <p className="text-ink-2">{t("liquidity.settings.hint")}</p>
      </div>
    </details>
  );
}

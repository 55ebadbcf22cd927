import { Field, Select, shortAddress, TextArea } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import type { Desk } from "../data/desk.ts";
import type { Draft } from "../domain/draft.ts";
import type { TermProblem } from "../domain/readTerms.ts";
import { type TermId, termOf } from "../domain/terms.ts";
import { FileHash } from "./FileHash.tsx";

export function TermField({
  id,
  draft,
  problem,
  onText,
  desk,
  symbol,
}: {
  id: TermId;
  draft: Draft;
  problem?: TermProblem;
  onText: (id: TermId, text: string) => void;
  desk: Desk;
  symbol: string;
}) {
  const { t } = useI18n();
  const { kind, max } = termOf(id);
  const label = t(`issuance.term.${id}`);
  const hint = t(`issuance.term.${id}.hint`);
  const value = draft[id] ?? "";
  // What is only missing is said once, below the form.
  const error = problem && problem !== "amount.empty" ? t(problem, { max: String(max) }) : undefined;
  const choices = {
    asset: desk.stablecoins.map((coin) => ({ value: coin.address, label: coin.symbol })),
    commerceAttestor: desk.commerceAttestors.map(option),
    bankAttestor: desk.bankAttestors.map(option),
  }[id as string];
  if (choices && choices.length > 0)
    return (
      <Select
        label={label}
        hint={hint}
        error={error}
        value={value}
        options={choices}
        onChange={(next: string) => onText(id, next)}
      />
    );
  if (kind === "hash")
    return <FileHash label={label} hint={hint} hash={value} onHash={(hash) => onText(id, hash)} />;
  const shared = { label, hint, error, value, "data-testid": `term-${id}` };
  if (kind === "targets")
    return <TextArea {...shared} onChange={(event) => onText(id, event.target.value)} />;
  const units: Partial<Record<typeof kind, string>> = {
    money: symbol,
    dollars: symbol,
    percent: "%",
    wholePercent: "%",
    days: t("issuance.unit.days"),
    term: t("issuance.unit.days"),
    count: t("issuance.unit.days"),
    tokens: t("issuance.unit.tokens"),
  };
  return (
    <Field
      {...shared}
      unit={units[kind]}
      inputMode={units[kind] ? "decimal" : "text"}
      placeholder={kind === "address" ? "0x…" : undefined}
      className={kind === "address" ? "font-mono text-[0.8125rem]" : undefined}
      onChange={(event) => onText(id, event.target.value)}
    />
  );
}

const option = (address: `0x${string}`) => ({ value: address, label: shortAddress(address) });

import { DAY, HOUR } from "@takings/sdk";
import { type Address, getAddress, isAddress } from "viem";
import { formatAmount, readAmount } from "../../../lib/amounts.ts";
import { endOfDay } from "../../../lib/days.ts";
import type { ControlContext, Draft, FieldKind, FieldSpec } from "./types.ts";

const durationUnits = { d: DAY, h: HOUR, s: 1n } as const;
export type DurationUnit = keyof typeof durationUnits;

/** Seconds in the largest unit that says them exactly, such as `30d`. */
export function durationText(seconds: bigint | number): string {
  const value = BigInt(seconds);
  const unit = value % durationUnits.d === 0n ? "d" : value % durationUnits.h === 0n ? "h" : "s";
  return `${value / durationUnits[unit]}${unit}`;
}

/** `30d`, `36h`, `90s` or bare days; undefined where it is none of them. */
export function readDuration(text: string): bigint | undefined {
  const found = /^\s*(\d{1,12})\s*([dhs]?)\s*$/.exec(text);
  return found ? BigInt(found[1]!) * durationUnits[(found[2] || "d") as DurationUnit] : undefined;
}

export const splitDuration = (text: string): { value: string; unit: DurationUnit } => {
  const found = /^(.*?)([dhs])\s*$/.exec(text);
  return { value: found ? found[1]!.trim() : text, unit: (found?.[2] ?? "d") as DurationUnit };
};

export const percentText = (bps: number | bigint): string => formatAmount(BigInt(bps), 2);
const decimalsOf = (kind: FieldKind, context: ControlContext): number =>
  kind === "money"
    ? context.store.money.decimals
    : kind === "votes"
      ? context.store.votes.decimals
      : kind === "percent"
        ? 2
        : 0;

type FieldValue =
  | { value: bigint | Address | string; problem?: undefined }
  | { value?: undefined; problem: string };

/** What a field's text means, or the sentence that says why it means nothing. */
function readField(field: FieldSpec, text: string, context: ControlContext): FieldValue {
  const { t } = context;
  if (text.trim() === "") return field.optional ? { value: "" } : { problem: t("gov.problem.empty") };
  switch (field.kind) {
    case "address":
      return isAddress(text.trim(), { strict: /[A-F]/.test(text) && /[a-f]/.test(text.slice(2)) })
        ? { value: getAddress(text.trim()) }
        : { problem: t("gov.problem.address") };
    case "duration": {
      const value = readDuration(text);
      return value === undefined ? { problem: t("gov.problem.duration") } : { value };
    }
    case "date": {
      const value = endOfDay(text);
      return value === undefined ? { problem: t("gov.problem.date") } : { value };
    }
    case "text":
    case "paste":
      return { value: text.trim() };
    case "choice":
      return field.options?.some((option) => option.value === text)
        ? { value: text }
        : { problem: t("gov.problem.empty") };
    default: {
      const { value, problem } = readAmount(text, decimalsOf(field.kind, context));
      if (problem === "amount.tooManyDecimals" && field.kind === "whole")
        return { problem: t("gov.problem.whole") };
      return problem ? { problem: t(problem) } : { value };
    }
  }
}

/** Reads every field of a draft. `number` and `text` throw nothing: check `problems` first. */
export function readDraft(fields: FieldSpec[], draft: Draft, context: ControlContext) {
  const values = new Map<string, bigint | string>();
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const { value, problem } = readField(field, draft[field.id] ?? "", context);
    if (problem !== undefined) problems[field.id] = problem;
    else values.set(field.id, value);
  }
  return {
    problems,
    number: (id: string): bigint => {
      const value = values.get(id);
      return typeof value === "bigint" ? value : 0n;
    },
    text: (id: string): string => String(values.get(id) ?? ""),
    has: (id: string): boolean => values.has(id),
  };
}

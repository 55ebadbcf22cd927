import { BPS, DAY, largest, type Policy } from "@takings/sdk";
import { merchantPolicyAbi } from "@takings/sdk/abi";
import { formatAmount } from "../../../lib/amounts.ts";
import type { MessageKey } from "../../../lib/i18n/index.ts";
import { durationText, percentText, readDraft } from "./fields.ts";
import type { BuildableControl, ControlContext, Draft, FieldKind, FieldSpec, StoreValues } from "./types.ts";

type Bounds = StoreValues["bounds"];

/** One threshold of the policy: how it is typed, shown and bounded, as the contract bounds it. */
interface Threshold {
  id: keyof Policy;
  kind: Extract<FieldKind, "percent" | "whole" | "money" | "duration">;
  label: MessageKey;
  min: (bounds: Bounds) => bigint;
  max: (bounds: Bounds) => bigint;
  /** Zero means that there is no threshold. */
  zeroIsNone?: boolean;
}

const thresholds: Threshold[] = [
  {
    id: "maxRefundBps",
    kind: "percent",
    label: "gov.field.maxRefundBps",
    min: (bounds) => BigInt(bounds.minMaxRefundBps),
    max: () => BPS,
  },
  {
    id: "maxDaysInventory",
    kind: "whole",
    label: "gov.field.maxDaysInventory",
    min: (bounds) => BigInt(bounds.minMaxDaysInventory),
    max: () => largest.uint32,
  },
  {
    id: "minInventoryValue",
    kind: "money",
    label: "gov.field.minInventoryValue",
    min: () => 0n,
    max: (bounds) => bounds.maxMinInventoryValue,
    zeroIsNone: true,
  },
  {
    id: "minMonthlySales",
    kind: "money",
    label: "gov.field.minMonthlySales",
    min: () => 0n,
    max: (bounds) => bounds.maxMinMonthlySales,
    zeroIsNone: true,
  },
  {
    id: "minMonthlyDeposits",
    kind: "money",
    label: "gov.field.minMonthlyDeposits",
    min: () => 0n,
    max: (bounds) => bounds.maxMinMonthlyDeposits,
    zeroIsNone: true,
  },
  {
    id: "maxAge",
    kind: "duration",
    label: "gov.field.maxAge",
    min: (bounds) => BigInt(bounds.minMaxAge),
    max: (bounds) => BigInt(bounds.maxMaxAge),
  },
  {
    id: "breachFractionBps",
    kind: "percent",
    label: "gov.field.breachFractionBps",
    min: (bounds) => BigInt(bounds.minBreachFractionBps),
    max: () => BPS,
  },
];

function show(threshold: Threshold, value: bigint, { store, t, format }: ControlContext): string {
  if (threshold.zeroIsNone && value === 0n) return t("gov.none");
  if (threshold.kind === "percent") return format.bps(value);
  if (threshold.kind === "money") return format.amount(value, store.money, { minimumDigits: 0 });
  if (threshold.kind === "duration") return format.duration(value);
  return format.duration(value * DAY);
}

const open = (threshold: Threshold, max: bigint) => threshold.kind === "whole" && max >= largest.uint32;

function hintOf(threshold: Threshold, context: ControlContext): string {
  const { bounds } = context.values;
  const [min, max] = [threshold.min(bounds), threshold.max(bounds)];
  const { t } = context;
  if (threshold.zeroIsNone)
    return t("gov.hint.upTo", { max: show({ ...threshold, zeroIsNone: false }, max, context) });
  if (open(threshold, max)) return t("gov.hint.atLeast", { min: show(threshold, min, context) });
  return t("gov.hint.between", { min: show(threshold, min, context), max: show(threshold, max, context) });
}

const fields = (context: ControlContext): FieldSpec[] =>
  thresholds.map((threshold) => ({
    id: threshold.id,
    kind: threshold.kind,
    label: context.t(threshold.label as "gov.field.maxAge"),
    hint: hintOf(threshold, context),
    unit:
      threshold.kind === "percent"
        ? "%"
        : threshold.kind === "money"
          ? context.store.money.symbol
          : threshold.kind === "whole"
            ? context.t("gov.unit.days")
            : undefined,
  }));

const typed = (threshold: Threshold, value: bigint, { store }: ControlContext): string => {
  if (threshold.kind === "percent") return percentText(value);
  if (threshold.kind === "money") return formatAmount(value, store.money.decimals);
  if (threshold.kind === "duration") return durationText(value);
  return String(value);
};

export const merchantPolicy: BuildableControl = {
  id: "merchantPolicy",
  label: "gov.control.merchantPolicy",
  hint: "gov.control.merchantPolicy.hint",
  target: "policy",
  abi: merchantPolicyAbi,
  functionName: "setPolicy",
  fields,
  initial: (context) =>
    Object.fromEntries(
      thresholds.map((threshold) => [
        threshold.id,
        typed(threshold, BigInt(context.values.policy[threshold.id]), context),
      ]),
    ) as Draft,
  read(draft, context) {
    const { problems, number, has } = readDraft(fields(context), draft, context);
    for (const threshold of thresholds) {
      const value = number(threshold.id);
      const [min, max] = [threshold.min(context.values.bounds), threshold.max(context.values.bounds)];
      if (has(threshold.id) && (value < min || value > max))
        problems[threshold.id] = context.t("gov.bounds.between", {
          min: show({ ...threshold, zeroIsNone: false }, min, context),
          max: show({ ...threshold, zeroIsNone: false }, max, context),
        });
    }
    if (Object.keys(problems).length > 0) return { problems };
    const policy = Object.fromEntries(
      thresholds.map(({ id, kind }) => [id, kind === "money" ? number(id) : Number(number(id))]),
    );
    return { problems, args: [policy] };
  },
  describe([proposed], context) {
    const policy = proposed as Policy;
    const changes = thresholds.map((threshold) => {
      const [before, after] = [BigInt(context.values.policy[threshold.id]), BigInt(policy[threshold.id])];
      return {
        label: context.t(threshold.label as "gov.field.maxAge"),
        before: show(threshold, before, context),
        after: show(threshold, after, context),
        same: before === after,
      };
    });
    const changed = changes.filter((change) => !change.same);
    const title =
      changed.length === 1
        ? context.t("gov.action.oneThreshold", { label: changed[0]!.label, value: changed[0]!.after })
        : context.t("gov.action.merchantPolicy");
    return { title, changes };
  },
};

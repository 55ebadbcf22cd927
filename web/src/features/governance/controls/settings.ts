import { settingBounds } from "@takings/sdk";
import { storeGovernorAbi, storeTimelockAbi } from "@takings/sdk/abi";
import type { Abi } from "viem";
import { formatAmount } from "../../../lib/amounts.ts";
import type { MessageKey } from "../../../lib/i18n/index.ts";
import { durationText, readDraft } from "./fields.ts";
import type { BuildableControl, ControlContext, ControlTarget, FieldSpec, StoreValues } from "./types.ts";

type SettingKind = "duration" | "votes" | "whole";

interface Setting {
  id: string;
  functionName: string;
  label: MessageKey;
  kind: SettingKind;
  current: (values: StoreValues) => bigint;
  /** The contracts' own; only the timelock can be asked for its part. */
  bounds: (context: ControlContext) => { min: bigint; max: bigint };
  target?: ControlTarget;
  abi?: Abi;
}

const show = (kind: SettingKind, value: bigint, { store, format }: ControlContext): string => {
  if (kind === "duration") return format.duration(value);
  if (kind === "votes") return format.amount(value, store.votes, { minimumDigits: 0 });
  return format.bps(value * 100n);
};

/** Rounded down, as the governor rounds. */
const percentOf = (value: bigint, percent: bigint) => (value * percent) / 100n;
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
const larger = (a: bigint, b: bigint) => (a > b ? a : b);

/** A rule of voting itself. */
function setting({
  id,
  functionName,
  label,
  kind,
  current,
  bounds,
  target = "governor",
  abi = storeGovernorAbi,
}: Setting): BuildableControl {
  const range = (context: ControlContext) => {
    const { min, max } = bounds(context);
    return { min: show(kind, min, context), max: show(kind, max, context) };
  };
  const fields = (context: ControlContext): FieldSpec[] => [
    {
      id: "value",
      kind,
      label: context.t(label as "gov.field.votingDelay"),
      hint: context.t("gov.hint.between", range(context)),
      unit: kind === "votes" ? context.store.votes.symbol : kind === "whole" ? "%" : undefined,
    },
  ];
  return {
    id,
    label,
    hint: "gov.control.setting.hint",
    target,
    abi,
    functionName,
    fields,
    initial: ({ store, values }) => {
      const value = current(values);
      if (kind === "duration") return { value: durationText(value) };
      return { value: kind === "votes" ? formatAmount(value, store.votes.decimals) : String(value) };
    },
    read(draft, context) {
      const { problems, number, has } = readDraft(fields(context), draft, context);
      const { min, max } = bounds(context);
      if (has("value") && (number("value") < min || number("value") > max))
        problems.value = context.t("gov.bounds.between", range(context));
      if (Object.keys(problems).length > 0) return { problems };
      const input = abi.find((item) => item.type === "function" && item.name === functionName);
      const type = input?.type === "function" ? input.inputs[0]?.type : undefined;
      const small = type === "uint48" || type === "uint32";
      return { problems, args: [small ? Number(number("value")) : number("value")] };
    },
    describe([value], context) {
      const name = context.t(label as "gov.field.votingDelay");
      const after = show(kind, BigInt(value as bigint), context);
      const now = current(context.values);
      return {
        title: context.t("gov.action.oneThreshold", { label: name, value: after }),
        changes: [
          { label: name, before: show(kind, now, context), after, same: now === BigInt(value as bigint) },
        ],
      };
    },
  };
}

export const settings: BuildableControl[] = [
  setting({
    id: "votingDelay",
    functionName: "setVotingDelay",
    label: "gov.field.votingDelay",
    kind: "duration",
    current: (values) => values.votingDelay,
    bounds: () => settingBounds.votingDelay,
  }),
  setting({
    id: "votingPeriod",
    functionName: "setVotingPeriod",
    label: "gov.field.votingPeriod",
    kind: "duration",
    current: (values) => values.votingPeriod,
    bounds: ({ values }) => ({
      min: larger(settingBounds.votingPeriod.min, values.lateExtension),
      max: settingBounds.votingPeriod.max,
    }),
  }),
  setting({
    id: "proposalThreshold",
    functionName: "setProposalThreshold",
    label: "gov.field.proposalThreshold",
    kind: "votes",
    current: (values) => values.proposalThreshold,
    bounds: ({ store }) => ({ min: 1n, max: percentOf(store.supply, settingBounds.thresholdPercent) }),
  }),
  setting({
    id: "quorumFraction",
    functionName: "updateQuorumNumerator",
    label: "gov.field.quorumNumerator",
    kind: "whole",
    current: (values) => values.quorumNumerator,
    bounds: () => settingBounds.quorumPercent,
  }),
  setting({
    id: "quorumFloor",
    functionName: "setQuorumFloor",
    label: "gov.field.quorumFloor",
    kind: "votes",
    current: (values) => values.quorumFloor,
    bounds: ({ store, values: { minQuorumFloor } }) => ({
      min: minQuorumFloor,
      max: larger(minQuorumFloor, percentOf(store.supply, settingBounds.quorumFloorPercent)),
    }),
  }),
  setting({
    id: "lateExtension",
    functionName: "setLateQuorumVoteExtension",
    label: "gov.field.lateExtension",
    kind: "duration",
    current: (values) => values.lateExtension,
    bounds: ({ values }) => ({
      min: settingBounds.lateExtension.min,
      max: smaller(settingBounds.lateExtension.max, values.votingPeriod),
    }),
  }),
  setting({
    id: "timelockDelay",
    functionName: "updateDelay",
    label: "gov.field.timelockDelay",
    kind: "duration",
    current: (values) => values.timelockDelay,
    bounds: ({ values }) => values.timelockBounds,
    target: "timelock",
    abi: storeTimelockAbi,
  }),
];

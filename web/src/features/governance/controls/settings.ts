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
  target?: ControlTarget;
  abi?: Abi;
}

const show = (kind: SettingKind, value: bigint, { store, format }: ControlContext): string => {
  if (kind === "duration") return format.duration(value);
  if (kind === "votes") return format.amount(value, store.votes, { minimumDigits: 0 });
  return format.bps(value * 100n);
};

/** A rule of voting itself. Its bounds are code that no getter tells, so the simulation checks them. */
function setting({
  id,
  functionName,
  label,
  kind,
  current,
  target = "governor",
  abi = storeGovernorAbi,
}: Setting): BuildableControl {
  const fields = ({ store, t }: ControlContext): FieldSpec[] => [
    {
      id: "value",
      kind,
      label: t(label as "gov.field.votingDelay"),
      unit: kind === "votes" ? store.votes.symbol : kind === "whole" ? "%" : undefined,
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
      const { problems, number } = readDraft(fields(context), draft, context);
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
  }),
  setting({
    id: "votingPeriod",
    functionName: "setVotingPeriod",
    label: "gov.field.votingPeriod",
    kind: "duration",
    current: (values) => values.votingPeriod,
  }),
  setting({
    id: "proposalThreshold",
    functionName: "setProposalThreshold",
    label: "gov.field.proposalThreshold",
    kind: "votes",
    current: (values) => values.proposalThreshold,
  }),
  setting({
    id: "quorumFraction",
    functionName: "updateQuorumNumerator",
    label: "gov.field.quorumNumerator",
    kind: "whole",
    current: (values) => values.quorumNumerator,
  }),
  setting({
    id: "quorumFloor",
    functionName: "setQuorumFloor",
    label: "gov.field.quorumFloor",
    kind: "votes",
    current: (values) => values.quorumFloor,
  }),
  setting({
    id: "lateExtension",
    functionName: "setLateQuorumVoteExtension",
    label: "gov.field.lateExtension",
    kind: "duration",
    current: (values) => values.lateExtension,
  }),
  setting({
    id: "timelockDelay",
    functionName: "updateDelay",
    label: "gov.field.timelockDelay",
    kind: "duration",
    current: (values) => values.timelockDelay,
    target: "timelock",
    abi: storeTimelockAbi,
  }),
];

import { royaltyTokenAbi } from "@takings/sdk/abi";
import { durationText, readDraft } from "./fields.ts";
import type { BuildableControl, ControlContext, FieldSpec } from "./types.ts";

const fields = ({ values, t, format }: ControlContext): FieldSpec[] => [
  {
    id: "duration",
    kind: "duration",
    label: t("gov.field.streamDuration"),
    hint: t("gov.hint.between", {
      min: format.duration(values.streamBounds.min),
      max: format.duration(values.streamBounds.max),
    }),
  },
];

export const streamDuration: BuildableControl = {
  id: "streamDuration",
  label: "gov.control.streamDuration",
  hint: "gov.control.streamDuration.hint",
  target: "token",
  abi: royaltyTokenAbi,
  functionName: "setStreamDuration",
  fields,
  initial: ({ values }) => ({ duration: durationText(values.streamDuration) }),
  read(draft, context) {
    const { t, format, values } = context;
    const { problems, number, has } = readDraft(fields(context), draft, context);
    const duration = number("duration");
    const { min, max } = values.streamBounds;
    if (has("duration") && (duration < min || duration > max))
      problems.duration = t("gov.bounds.between", {
        min: format.duration(min),
        max: format.duration(max),
      });
    return { problems, args: problems.duration ? undefined : [Number(duration)] };
  },
  describe([duration], { values, t, format }) {
    const after = format.duration(duration as number);
    return {
      title: t("gov.action.streamDuration", { value: after }),
      changes: [
        {
          label: t("gov.field.streamDuration"),
          before: format.duration(values.streamDuration),
          after,
          same: BigInt(duration as number) === values.streamDuration,
        },
      ],
    };
  },
};

import { settingBounds } from "@takings/sdk";
import { storeGovernorAbi } from "@takings/sdk/abi";
import { type Address, getAddress, isAddressEqual, zeroAddress } from "viem";
import { dateText } from "../../../lib/days.ts";
import { readDraft } from "./fields.ts";
import type { BuildableControl, ControlContext, FieldSpec } from "./types.ts";

const fields = ({ t, now }: ControlContext): FieldSpec[] => [
  {
    id: "guardian",
    kind: "address",
    label: t("gov.field.guardian"),
    hint: t("gov.hint.guardian"),
    optional: true,
  },
  {
    id: "until",
    kind: "date",
    label: t("gov.field.guardianTermEnd"),
    hint: t("gov.hint.guardianTerm", { max: dateText(BigInt(Math.floor(now)) + settingBounds.guardianTerm) }),
    optional: true,
  },
];

export const guardian: BuildableControl = {
  id: "guardian",
  label: "gov.control.guardian",
  hint: "gov.control.guardian.hint",
  target: "governor",
  abi: storeGovernorAbi,
  functionName: "setGuardian",
  fields,
  initial: ({ values }) => ({
    guardian: isAddressEqual(values.guardian, zeroAddress) ? "" : getAddress(values.guardian),
    until: values.guardianTermEnd > 0n ? dateText(values.guardianTermEnd) : "",
  }),
  read(draft, context) {
    const { t, now } = context;
    const { problems, number, text, has } = readDraft(fields(context), draft, context);
    const named = text("guardian") !== "";
    const { guardianTermEnd } = context.values;
    const typed = number("until");
    // A date that was not touched keeps its second.
    const until = draft.until === dateText(guardianTermEnd) ? guardianTermEnd : typed;
    if (has("guardian") && has("until")) {
      if (!named && until > 0n) problems.until = t("gov.problem.termWithoutGuardian");
      if (
        named &&
        (until <= BigInt(Math.floor(now)) || until > BigInt(Math.floor(now)) + settingBounds.guardianTerm)
      )
        problems.until = t("gov.problem.term");
    }
    if (Object.keys(problems).length > 0) return { problems };
    return { problems, args: [named ? (text("guardian") as Address) : zeroAddress, Number(until)] };
  },
  describe([account, until], { values, t, format }) {
    const name = (address: Address) =>
      isAddressEqual(address, zeroAddress) ? t("gov.none") : getAddress(address);
    const term = (seconds: bigint) => (seconds > 0n ? format.dateTime(seconds) : t("gov.none"));
    return {
      title: isAddressEqual(account as Address, zeroAddress)
        ? t("gov.action.noGuardian")
        : t("gov.action.guardian", { date: format.date(until as number) }),
      warning: t("gov.warning.guardian"),
      changes: [
        {
          label: t("gov.field.guardian"),
          before: name(values.guardian),
          after: name(account as Address),
          same: isAddressEqual(account as Address, values.guardian),
        },
        {
          label: t("gov.field.guardianTermEnd"),
          before: term(values.guardianTermEnd),
          after: term(BigInt(until as number)),
          same: BigInt(until as number) === values.guardianTermEnd,
        },
      ],
    };
  },
};

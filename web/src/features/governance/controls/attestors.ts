import { storeAttestorsAbi } from "@takings/sdk/abi";
import { type Address, getAddress, isAddressEqual, zeroAddress } from "viem";
import { readDraft } from "./fields.ts";
import type { BuildableControl, ControlContext, FieldSpec } from "./types.ts";

const roleName = (role: number, { t }: ControlContext) =>
  t(role === 0 ? "gov.role.commerce" : "gov.role.bank");

const attestorFields = (context: ControlContext): FieldSpec[] => [
  {
    id: "role",
    kind: "choice",
    label: context.t("gov.field.role"),
    options: [0, 1].map((role) => ({ value: String(role), label: roleName(role, context) })),
  },
  {
    id: "attestor",
    kind: "address",
    label: context.t("gov.field.attestor"),
    hint: context.t("gov.hint.attestor"),
  },
];

export const attestor: BuildableControl = {
  id: "attestor",
  label: "gov.control.attestor",
  hint: "gov.control.attestor.hint",
  target: "attestors",
  abi: storeAttestorsAbi,
  functionName: "setAttestor",
  fields: attestorFields,
  initial: () => ({ role: "0", attestor: "" }),
  read(draft, context) {
    const { problems, text } = readDraft(attestorFields(context), draft, context);
    const args = [Number(text("role")), text("attestor") as Address];
    return { problems, args: Object.keys(problems).length === 0 ? args : undefined };
  },
  describe([role, account], context) {
    const { commerce, bank } = context.values.attestors;
    const before = role === 0 ? commerce : bank;
    const name = roleName(role as number, context);
    return {
      title: context.t("gov.action.attestor", { role: name }),
      warning: context.t("gov.warning.attestor"),
      changes: [
        {
          label: name,
          before: getAddress(before),
          after: getAddress(account as Address),
          same: isAddressEqual(before, account as Address),
        },
      ],
    };
  },
};

const keeperFields = ({ t }: ControlContext): FieldSpec[] => [
  { id: "keeper", kind: "address", label: t("gov.field.keeper"), hint: t("gov.hint.keeper"), optional: true },
];

export const keeper: BuildableControl = {
  id: "keeper",
  label: "gov.control.keeper",
  hint: "gov.control.keeper.hint",
  target: "attestors",
  abi: storeAttestorsAbi,
  functionName: "setKeeper",
  fields: keeperFields,
  initial: ({ values }) => ({
    keeper: isAddressEqual(values.keeper, zeroAddress) ? "" : getAddress(values.keeper),
  }),
  read(draft, context) {
    const { problems, text } = readDraft(keeperFields(context), draft, context);
    return { problems, args: problems.keeper ? undefined : [(text("keeper") || zeroAddress) as Address] };
  },
  describe([account], { values, t }) {
    const name = (address: Address) =>
      isAddressEqual(address, zeroAddress) ? t("gov.none") : getAddress(address);
    return {
      title: t("gov.action.keeper"),
      changes: [
        {
          label: t("gov.field.keeper"),
          before: name(values.keeper),
          after: name(account as Address),
          same: isAddressEqual(values.keeper, account as Address),
        },
      ],
    };
  },
};

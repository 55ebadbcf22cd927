import { treasuryAbi } from "@takings/sdk/abi";
import { type Address, getAddress, isAddressEqual } from "viem";
import type { Unit } from "../../../lib/i18n/index.ts";
import { readDraft } from "./fields.ts";
import type { BuildableControl, ControlContext, FieldSpec, GovernanceStore } from "./types.ts";

const unitOf = (asset: Address, store: GovernanceStore): Unit | undefined => {
  if (isAddressEqual(asset, store.asset)) return store.money;
  return isAddressEqual(asset, store.token) ? store.votes : undefined;
};

const fields = ({ store, t }: ControlContext): FieldSpec[] => [
  {
    id: "amount",
    kind: "money",
    label: t("gov.field.amount"),
    unit: store.money.symbol,
    hint: t("gov.hint.treasury"),
  },
  { id: "to", kind: "address", label: t("gov.field.recipient") },
];

/** The builder pays in the store's stablecoin; payments in other tokens are read all the same. */
export const treasuryPayment: BuildableControl = {
  id: "treasuryPayment",
  label: "gov.control.treasuryPayment",
  hint: "gov.control.treasuryPayment.hint",
  target: "treasury",
  abi: treasuryAbi,
  functionName: "pay",
  fields,
  initial: () => ({ amount: "", to: "" }),
  read(draft, context) {
    const { problems, number, text, has } = readDraft(fields(context), draft, context);
    if (has("amount") && number("amount") === 0n) problems.amount = context.t("gov.bounds.zero");
    const args = [context.store.asset, text("to") as Address, number("amount")];
    return { problems, args: Object.keys(problems).length === 0 ? args : undefined };
  },
  describe([asset, to, amount], { store, t, format }) {
    const unit = unitOf(asset as Address, store);
    const value = unit
      ? format.amount(amount as bigint, unit, { minimumDigits: 0 })
      : t("gov.rawAmount", { amount: String(amount), asset: getAddress(asset as Address) });
    return {
      title: t("gov.action.treasuryPayment", { value }),
      changes: [
        { label: t("gov.field.amount"), after: value, same: false },
        { label: t("gov.field.recipient"), after: getAddress(to as Address), same: false },
      ],
    };
  },
};

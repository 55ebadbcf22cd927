import { treasuryAbi } from "@takings/sdk/abi";
import { type Address, getAddress, isAddressEqual } from "viem";
import type { Unit } from "../../../lib/i18n/index.ts";
import { readDraft } from "./fields.ts";
import type { BuildableControl, ControlContext, Draft, FieldSpec, GovernanceStore } from "./types.ts";

const unitOf = (asset: Address, store: GovernanceStore): Unit | undefined => {
  if (isAddressEqual(asset, store.asset)) return store.money;
  return isAddressEqual(asset, store.token) ? store.votes : undefined;
};

const kinds = ["money", "votes", "other"] as const;
type Kind = (typeof kinds)[number];
const kindOf = ({ asset }: Draft): Kind => kinds.find((kind) => kind === asset) ?? "money";

const short = { minimumDigits: 0 } as const;

const fields = ({ store, values, t, format }: ControlContext, draft: Draft): FieldSpec[] => {
  const kind = kindOf(draft);
  const label = { money: store.money.symbol, votes: store.votes.symbol, other: t("gov.treasury.other") };
  const unit = kind === "other" ? undefined : store[kind];
  return [
    {
      id: "asset",
      kind: "choice",
      label: t("gov.field.asset"),
      options: kinds.map((value) => ({ value, label: label[value] })),
    },
    ...(kind === "other"
      ? [{ id: "other", kind: "address", label: t("gov.field.otherAsset") } as const]
      : []),
    {
      id: "amount",
      kind: kind === "other" ? "whole" : kind,
      label: t("gov.field.amount"),
      unit: unit?.symbol,
      hint:
        kind === "other"
          ? t("gov.hint.rawAmount")
          : t("gov.hint.treasuryHolds", { amount: format.amount(values.treasury[kind], store[kind], short) }),
    },
    { id: "to", kind: "address", label: t("gov.field.recipient") },
  ];
};

export const treasuryPayment: BuildableControl = {
  id: "treasuryPayment",
  label: "gov.control.treasuryPayment",
  hint: "gov.control.treasuryPayment.hint",
  target: "treasury",
  abi: treasuryAbi,
  functionName: "pay",
  fields,
  initial: () => ({ asset: "money", other: "", amount: "", to: "" }),
  read(draft, context) {
    const { store, t } = context;
    const { problems, number, text, has } = readDraft(fields(context, draft), draft, context);
    if (has("amount") && number("amount") === 0n) problems.amount = t("gov.bounds.zero");
    if (Object.keys(problems).length > 0) return { problems };
    const asset = { money: store.asset, votes: store.token, other: text("other") as Address }[kindOf(draft)];
    return { problems, args: [asset, text("to") as Address, number("amount")] };
  },
  describe([asset, to, amount], { store, values, t, format }) {
    const unit = unitOf(asset as Address, store);
    const held = unit === store.money ? values.treasury.money : values.treasury.votes;
    const paid = amount as bigint;
    const value = unit
      ? format.amount(paid, unit, short)
      : t("gov.rawAmount", { amount: String(paid), asset: getAddress(asset as Address) });
    return {
      title: t("gov.action.treasuryPayment", { value }),
      changes: [
        { label: t("gov.field.amount"), after: value, same: false },
        { label: t("gov.field.recipient"), after: getAddress(to as Address), same: false },
        ...(unit && held >= paid
          ? [
              {
                label: t("gov.field.treasury"),
                before: format.amount(held, unit, short),
                after: format.amount(held - paid, unit, short),
                same: false,
              },
            ]
          : []),
      ],
      warning:
        unit && held < paid
          ? t("gov.warning.treasury", { held: format.amount(held, unit, short) })
          : undefined,
    };
  },
};

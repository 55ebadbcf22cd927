import { liquidityGaugeAbi } from "@takings/sdk/abi";
import { type Address, getAddress, isAddressEqual } from "viem";
import { readDraft } from "./fields.ts";
import type { BuildableControl, ControlContext, FieldSpec } from "./types.ts";

const fields = ({ t, values }: ControlContext): FieldSpec[] => [
  {
    id: "pair",
    kind: "address",
    label: t("gov.field.pair"),
    hint: t("gov.hint.pair", { factory: values.pairs.factory }),
  },
];

/** A further pair of the store's token with another one, whose staked liquidity earns from then on. */
export const extraPair: BuildableControl = {
  id: "extraPair",
  label: "gov.control.extraPair",
  hint: "gov.control.extraPair.hint",
  target: "gauge",
  abi: liquidityGaugeAbi,
  functionName: "registerPair",
  fields,
  initial: () => ({ pair: "" }),
  read(draft, context) {
    const { t, format, values } = context;
    const { problems, text, has } = readDraft(fields(context), draft, context);
    const { registered, max } = values.pairs;
    const pair = text("pair") as Address;
    if (has("pair") && registered.some((known) => isAddressEqual(known, pair)))
      problems.pair = t("gov.problem.pairKnown");
    else if (registered.length >= max)
      problems.pair = t("gov.problem.pairsFull", { max: format.number(max) });
    return { problems, args: problems.pair ? undefined : [pair] };
  },
  describe([pair], { values, t, format }) {
    const { registered } = values.pairs;
    const known = registered.some((each) => isAddressEqual(each, pair as Address));
    return {
      title: t("gov.action.extraPair"),
      changes: [
        { label: t("gov.field.pair"), after: getAddress(pair as Address), same: known },
        {
          label: t("gov.field.pairCount"),
          before: format.number(registered.length),
          after: format.number(registered.length + (known ? 0 : 1)),
          same: known,
        },
      ],
      warning: t("gov.warning.extraPair"),
    };
  },
};

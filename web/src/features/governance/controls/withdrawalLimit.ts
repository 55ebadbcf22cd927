import { floorFor, perMonth } from "@takings/sdk";
import { merchantAccountAbi } from "@takings/sdk/abi";
import { formatAmount } from "../../../lib/amounts.ts";
import { durationText, readDraft } from "./fields.ts";
import type { BuildableControl, ControlContext, FieldSpec } from "./types.ts";

const short = { minimumDigits: 0 } as const;

const fields = ({ store, values, t, format }: ControlContext): FieldSpec[] => [
  {
    id: "limit",
    kind: "money",
    label: t("gov.field.limit"),
    unit: store.money.symbol,
    hint: t("gov.hint.limit", {
      max: format.amount(values.terms.maxLimit, store.money, short),
      floor: format.amount(values.terms.floorLimit, store.money, short),
      window: format.duration(values.terms.floorWindow),
    }),
  },
  {
    id: "window",
    kind: "duration",
    label: t("gov.field.window"),
    hint: t("gov.hint.between", {
      min: format.duration(values.terms.minWindow),
      max: format.duration(values.terms.maxWindow),
    }),
  },
];

export const withdrawalLimit: BuildableControl = {
  id: "withdrawalLimit",
  label: "gov.control.withdrawalLimit",
  hint: "gov.control.withdrawalLimit.hint",
  target: "merchantAccount",
  abi: merchantAccountAbi,
  functionName: "setLimit",
  fields,
  initial: ({ store, values }) => ({
    limit: formatAmount(values.limit, store.money.decimals),
    window: durationText(values.window),
  }),
  read(draft, context) {
    const { store, values, t, format } = context;
    const { terms } = values;
    const { problems, number, has } = readDraft(fields(context), draft, context);
    const limit = number("limit");
    const window = number("window");
    if (has("window") && (window < BigInt(terms.minWindow) || window > BigInt(terms.maxWindow)))
      problems.window = t("gov.bounds.between", {
        min: format.duration(terms.minWindow),
        max: format.duration(terms.maxWindow),
      });
    if (has("limit") && limit > terms.maxLimit)
      problems.limit = t("gov.bounds.atMost", {
        max: format.amount(terms.maxLimit, store.money, short),
      });
    else if (has("limit") && has("window") && !problems.window && limit < floorFor(window, terms))
      problems.limit = t("gov.bounds.floor", {
        min: format.amount(floorFor(window, terms), store.money, short),
        floor: format.amount(terms.floorLimit, store.money, short),
        window: format.duration(terms.floorWindow),
      });
    return { problems, args: Object.keys(problems).length === 0 ? [limit, Number(window)] : undefined };
  },
  describe(args, { store, values, t, format }) {
    const [limit, window] = [BigInt(args[0] as bigint), BigInt(args[1] as number)];
    const words = (amount: bigint, span: bigint) =>
      t("gov.per", {
        amount: format.amount(amount, store.money, short),
        window: format.duration(span),
      });
    return {
      title: t("gov.action.withdrawalLimit", { value: words(limit, window) }),
      changes: [
        {
          label: t("gov.field.limit"),
          before: format.amount(values.limit, store.money, short),
          after: format.amount(limit, store.money, short),
          same: limit === values.limit,
        },
        {
          label: t("gov.field.window"),
          before: format.duration(values.window),
          after: format.duration(window),
          same: window === values.window,
        },
        {
          label: t("gov.field.per30"),
          before: format.amount(perMonth(values.limit, values.window), store.money, short),
          after: format.amount(perMonth(limit, window), store.money, short),
          same: perMonth(limit, window) === perMonth(values.limit, values.window),
        },
      ],
    };
  },
};

import { readConsent } from "@takings/sdk";
import { delistingAbi } from "@takings/sdk/abi";
import { type Address, getAddress, type Hex, isAddressEqual } from "viem";
import { readDraft } from "./fields.ts";
import type { BuildableControl, ControlChange, ControlContext, FieldSpec } from "./types.ts";

/** Whether a cause has lasted, and since when each has been seen, in words. */
function causeWords({ values, t, format }: ControlContext): string {
  const { given, arrearsSince, breachedSince } = values.ending;
  const since = (seconds: number) =>
    seconds === 0 ? t("gov.cause.notNow") : t("gov.cause.since", { date: format.date(seconds) });
  const found = t("gov.cause.both", { arrears: since(arrearsSince), breach: since(breachedSince) });
  return `${t(given ? "gov.cause.given" : "gov.cause.missing")} ${found}`;
}

const statusChange = ({ values, t }: ControlContext, exit: "agreed" | "default"): ControlChange => ({
  label: t("gov.field.store"),
  before: t(`gov.exit.${values.ending.exit}`),
  after: t(`gov.exit.${exit}`),
  same: values.ending.exit === exit,
});

function balanceChange({ store, values, t, format }: ControlContext, after: string): ControlChange {
  const before = format.amount(values.ending.balance, store.money);
  return { label: t("gov.field.merchantBalance"), before, after, same: false };
}

export const defaultDelisting: BuildableControl = {
  id: "defaultDelisting",
  label: "gov.control.defaultDelisting",
  hint: "gov.control.defaultDelisting.hint",
  target: "merchantAccount",
  abi: delistingAbi,
  functionName: "delistForDefault",
  mayNeedTime: true,
  fields: () => [],
  initial: () => ({}),
  read: () => ({ problems: {}, args: [] }),
  describe(_, context) {
    const { t } = context;
    return {
      title: t("gov.action.defaultDelisting"),
      changes: [
        statusChange(context, "default"),
        balanceChange(context, t("gov.ending.toHolders")),
        { label: t("gov.field.locked"), after: t("gov.ending.burned"), same: false },
        { label: t("gov.field.laterRevenue"), after: t("gov.ending.allToHolders"), same: false },
      ],
      warning: causeWords(context),
    };
  },
};

const consentField = ({ t }: ControlContext, optional: boolean): FieldSpec => ({
  id: "consent",
  kind: "paste",
  label: t("gov.field.consent"),
  hint: t(optional ? "gov.hint.consentOrCause" : "gov.hint.consent"),
  optional,
});

/** The merchant's consent as it was pasted, or what is wrong with it. */
function checkConsent(text: string, what: "delist" | "transfer", context: ControlContext) {
  const { store, values, now, t } = context;
  const { consent, problem } = readConsent(text, {
    chainId: values.chainId,
    merchantAccount: store.merchantAccount,
    what,
    nonce: values.ending.consentNonce,
    now: BigInt(Math.floor(now)),
  });
  return problem === undefined ? { consent } : { problem: t(`gov.problem.consent.${problem}`) };
}

export const agreedDelisting: BuildableControl = {
  id: "agreedDelisting",
  label: "gov.control.agreedDelisting",
  hint: "gov.control.agreedDelisting.hint",
  target: "merchantAccount",
  abi: delistingAbi,
  functionName: "delistByAgreement",
  fields: (context) => [consentField(context, false)],
  initial: () => ({ consent: "" }),
  read(draft, context) {
    const { problems, has } = readDraft([consentField(context, false)], draft, context);
    if (!has("consent")) return { problems };
    const { consent, problem } = checkConsent(draft.consent ?? "", "delist", context);
    if (problem !== undefined) return { problems: { consent: problem } };
    return { problems, args: [consent.deadline, consent.signature] };
  },
  describe([deadline], context) {
    const { t, format } = context;
    return {
      title: t("gov.action.agreedDelisting"),
      changes: [
        statusChange(context, "agreed"),
        balanceChange(context, t("gov.ending.toMerchant")),
        { label: t("gov.field.laterRevenue"), after: t("gov.ending.allToHolders"), same: false },
        {
          label: t("gov.field.consentUntil"),
          after: format.dateTime(deadline as bigint),
          same: false,
        },
      ],
    };
  },
};

const transferFields = (context: ControlContext): FieldSpec[] => [
  { id: "merchant", kind: "address", label: context.t("gov.field.newMerchant") },
  consentField(context, true),
];

export const storeTransfer: BuildableControl = {
  id: "storeTransfer",
  label: "gov.control.storeTransfer",
  hint: "gov.control.storeTransfer.hint",
  target: "merchantAccount",
  abi: delistingAbi,
  functionName: "transferStore",
  mayNeedTime: true,
  fields: transferFields,
  initial: () => ({ merchant: "", consent: "" }),
  read(draft, context) {
    const { problems, text, has } = readDraft(transferFields(context), draft, context);
    const { values, t } = context;
    const merchant = text("merchant") as Address;
    if (has("merchant") && isAddressEqual(values.ending.merchant, merchant))
      problems.merchant = t("gov.problem.sameMerchant");
    const given = (draft.consent ?? "").trim();
    if (given === "" || problems.merchant)
      return { problems, args: problems.merchant ? undefined : [merchant, 0n, "0x"] };
    const { consent, problem } = checkConsent(given, "transfer", context);
    if (problem !== undefined) problems.consent = problem;
    else if (!consent.newMerchant || !isAddressEqual(consent.newMerchant, merchant))
      problems.consent = t("gov.problem.consent.otherMerchant");
    if (problem !== undefined || problems.consent) return { problems };
    return { problems, args: [merchant, consent.deadline, consent.signature] };
  },
  describe([merchant, deadline, signature], context) {
    const { values, t, format } = context;
    const forCause = (signature as Hex) === "0x";
    return {
      title: t(forCause ? "gov.action.storeTransfer.cause" : "gov.action.storeTransfer"),
      changes: [
        {
          label: t("gov.field.merchant"),
          before: getAddress(values.ending.merchant),
          after: getAddress(merchant as Address),
          same: isAddressEqual(values.ending.merchant, merchant as Address),
        },
        balanceChange(context, t("gov.ending.setAside")),
        ...(forCause
          ? []
          : [
              {
                label: t("gov.field.consentUntil"),
                after: format.dateTime(deadline as bigint),
                same: false,
              },
            ]),
      ],
      warning: forCause ? causeWords(context) : undefined,
    };
  },
};

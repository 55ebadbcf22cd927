import { platformKey, platformName, readRegistration, type Sealing } from "@takings/sdk";
import { credentialRegistryAbi } from "@takings/sdk/abi";
import { type Address, getAddress, type Hex, isAddressEqual } from "viem";
import { readDraft } from "./fields.ts";
import type { BuildableControl, ControlChange, ControlContext, FieldSpec } from "./types.ts";

/** What counts for a platform now; undefined where nothing was ever sealed or the RPC does not say. */
const currentOf = ({ values }: ControlContext, platform: string) =>
  values.sealings?.find((each) => each.platform === platform);

/** A call for another store would be another store's: the registry refuses it, and the reader must see it. */
const storeChange = (store: Address, { store: own, t }: ControlContext): ControlChange[] =>
  isAddressEqual(store, own.token)
    ? []
    : [{ label: t("gov.field.otherStore"), after: getAddress(store), same: false }];

const pasteFields = ({ t }: ControlContext): FieldSpec[] => [
  { id: "call", kind: "paste", label: t("gov.field.sealing"), hint: t("gov.hint.sealing") },
];

function sealing(functionName: "grant" | "rotate"): BuildableControl {
  const id = functionName === "grant" ? "credentialsGrant" : "credentialsRotate";
  return {
    id,
    label: `gov.control.${id}`,
    hint: `gov.control.${id}.hint`,
    target: "credentialRegistry",
    abi: credentialRegistryAbi,
    functionName,
    fields: pasteFields,
    initial: () => ({ call: "" }),
    read(draft, context) {
      const { t, store, now } = context;
      const { problems, has } = readDraft(pasteFields(context), draft, context);
      if (!has("call")) return { problems };
      const { registration, problem } = readRegistration(draft.call ?? "", store.token);
      const refuse = (words: string) => ({ problems: { call: words } });
      if (problem !== undefined) return refuse(t(`gov.problem.sealing.${problem}`));
      if (registration.functionName !== functionName) return refuse(t("gov.problem.sealing.otherCall"));
      const { version, expiry } = registration.args[2];
      const current = currentOf(context, platformName(registration.args[1]));
      if (current && version !== current.version + 1)
        return refuse(t("gov.problem.sealing.version", { version: current.version + 1 }));
      if (expiry <= BigInt(Math.floor(now))) return refuse(t("gov.problem.sealing.expired"));
      return { problems, args: registration.args };
    },
    describe([store, key, sealed], context) {
      const { t, format } = context;
      const { version, expiry, threshold, custodians, location, ciphertext } = sealed as Sealing;
      const platform = platformName(key as Hex);
      const before = currentOf(context, platform);
      const of = (count: number, whole: number) => t("gov.sealing.of", { threshold: count, count: whole });
      return {
        title: t(`gov.action.${id}`, { platform }),
        changes: [
          ...storeChange(store as Address, context),
          {
            label: t("gov.field.sealingVersion"),
            before: before ? String(before.version) : undefined,
            after: String(version),
            same: false,
          },
          {
            label: t("gov.field.custodians"),
            before: before && of(before.threshold, before.custodians),
            after: of(threshold, custodians.length),
            same: before?.threshold === threshold && before.custodians === custodians.length,
          },
          {
            label: t("gov.field.sealingExpiry"),
            before: before && format.dateTime(before.expiry),
            after: format.dateTime(expiry),
            same: before?.expiry === Number(expiry),
          },
          { label: t("gov.field.sealingLocation"), after: location, same: false },
          { label: t("gov.field.sealingHash"), after: ciphertext, same: false },
        ],
        warning: t("gov.warning.credentials"),
      };
    },
  };
}

export const credentialsGrant = sealing("grant");
export const credentialsRotate = sealing("rotate");

const revokeFields = ({ t, values }: ControlContext): FieldSpec[] => {
  const inForce = (values.sealings ?? []).filter(({ revoked }) => !revoked);
  const common = { id: "platform", label: t("gov.field.platform") };
  // Where the RPC does not list them, the platform is typed.
  if (!values.sealings) return [{ ...common, kind: "text", hint: t("gov.hint.platform") }];
  return [
    {
      ...common,
      kind: "choice",
      hint: inForce.length === 0 ? t("gov.hint.noCredentials") : undefined,
      options: inForce.map(({ platform }) => ({ value: platform, label: platform })),
    },
  ];
};

export const credentialsRevoke: BuildableControl = {
  id: "credentialsRevoke",
  label: "gov.control.credentialsRevoke",
  hint: "gov.control.credentialsRevoke.hint",
  target: "credentialRegistry",
  abi: credentialRegistryAbi,
  functionName: "revoke",
  fields: revokeFields,
  initial: ({ values }) => ({
    platform: values.sealings?.find(({ revoked }) => !revoked)?.platform ?? "",
  }),
  read(draft, context) {
    const { problems, text, has } = readDraft(revokeFields(context), draft, context);
    const platform = text("platform").trim();
    if (has("platform") && !/^[\x21-\x7e]{1,32}$/.test(platform))
      problems.platform = context.t("gov.problem.platform");
    if (Object.keys(problems).length > 0) return { problems };
    return { problems, args: [context.store.token, platformKey(platform)] };
  },
  describe([store, key], context) {
    const { t } = context;
    const platform = platformName(key as Hex);
    const before = currentOf(context, platform);
    return {
      title: t("gov.action.credentialsRevoke", { platform }),
      changes: [
        ...storeChange(store as Address, context),
        {
          label: t("gov.field.credentials", { platform }),
          before: before && t("gov.sealing.inForce", { version: before.version }),
          after: t("gov.sealing.revoked"),
          same: before?.revoked === true,
        },
      ],
      warning: t("gov.warning.revoke"),
    };
  },
};

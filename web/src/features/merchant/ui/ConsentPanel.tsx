import { type Consent, consentTypedData, seconds, writeConsent } from "@takings/sdk";
import { merchantAccountAbi } from "@takings/sdk/abi";
import { useState } from "react";
import {
  AddressField,
  Button,
  Field,
  Notice,
  Panel,
  Select,
  SignedText,
  useAddressInput,
} from "../../../components/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { dateText, endOfDay } from "../../../lib/days.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useSignature } from "../../../lib/signing/index.ts";
import type { Store } from "../../../lib/stores/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import type { Account } from "../data/read.ts";

const kinds = ["delist", "transfer"] as const;

/** The merchant agrees, by a signature, to what the holders may then vote: the end of the store, or a successor. */
export function ConsentPanel({ store, account }: { store: Store; account: Account }) {
  const { t } = useI18n();
  return (
    <Panel title={t("merchant.consent")} hint={t("merchant.consent.hint")}>
      <details className="text-sm">
        <summary className="cursor-pointer font-medium text-accent-ink">{t("merchant.consent.open")}</summary>
        <Form store={store} account={account} />
      </details>
    </Panel>
  );
}

function Form({ store, account }: { store: Store; account: Account }) {
  const { t, format } = useI18n();
  const { chainId } = useChain();
  const { sign, busy } = useSignature();
  const [what, setWhat] = useState<Consent["what"]>("delist");
  const [successor, setSuccessor] = useState("");
  const [until, setUntil] = useState(() => dateText(account.now + 60 * seconds.day));
  const [signed, setSigned] = useState<Consent>();
  const { merchantAccount } = store.contracts;
  const refused = [account.merchant, merchantAccount];
  const { value: newMerchant } = useAddressInput(successor, refused);
  const deadline = endOfDay(until);
  const sound =
    deadline !== undefined && deadline > BigInt(account.now) && (what === "delist" || newMerchant);
  const make = async () => {
    if (!sound) return;
    const consent = {
      what,
      chainId,
      merchantAccount,
      newMerchant: what === "transfer" ? newMerchant : undefined,
      nonce: account.consentNonce,
      deadline,
    };
    const found = await sign(consentTypedData(consent), account.merchant);
    if (found) setSigned({ ...consent, signature: found.signature });
  };
  const text = signed && writeConsent(signed);
  return (
    <div className="mt-4 grid gap-4">
      <Select
        label={t("merchant.consent.to")}
        value={what}
        options={kinds.map((kind) => ({ value: kind, label: t(`merchant.consent.${kind}`) }))}
        onChange={(next) => {
          setWhat(next);
          setSigned(undefined);
        }}
      />
      {what === "transfer" && (
        <AddressField
          label={t("merchant.consent.successor")}
          text={successor}
          onText={setSuccessor}
          refused={refused}
        />
      )}
      <Field
        label={t("merchant.consent.until")}
        type="date"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        hint={t("merchant.consent.untilHint")}
        error={
          deadline !== undefined && deadline <= BigInt(account.now) ? t("merchant.consent.past") : undefined
        }
      />
      <Notice tone="warn">{t(`merchant.consent.${what}.effect`)}</Notice>
      <div className="flex flex-wrap gap-2">
        <Button onClick={make} busy={busy} disabled={!sound} data-testid="consent-sign">
          {t("merchant.consent.sign")}
        </Button>
        <Revoke store={store} account={account} />
      </div>
      {signed && text && (
        <SignedText
          label={t("merchant.consent.text")}
          hint={t("merchant.consent.textHint", { date: format.dateTime(signed.deadline) })}
          text={text}
          file={`consent-${store.symbol}.json`}
        />
      )}
    </div>
  );
}

function Revoke({ store, account }: { store: Store; account: Account }) {
  const { t } = useI18n();
  const transact = useTransaction();
  const revoke = () =>
    transact({
      title: t("merchant.consent.revoke"),
      changes: [{ label: t("merchant.consent"), after: t("merchant.consent.revoked") }],
      calls: [
        {
          address: store.contracts.merchantAccount,
          abi: merchantAccountAbi,
          functionName: "revokeConsents",
          args: [],
        },
      ],
      units: { money: account.unit },
      done: t("merchant.consent.revokeDone"),
    });
  return (
    <Button variant="ghost" onClick={revoke}>
      {t("merchant.consent.revoke")}
    </Button>
  );
}

import { readRegistration } from "@takings/sdk";
import { credentialRegistryAbi } from "@takings/sdk/abi";
import { useState } from "react";
import type { Address } from "viem";
import { Button, TextArea } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useTransaction } from "../../../lib/transactions/index.ts";
import { useDesk, useDeskChain } from "../data/hooks.ts";

/** Credentials are sealed on the merchant's own machine; only the call that registers the sealing comes here. */
export function Credentials({ token, platform }: { token: Address; platform: string }) {
  const { t, format } = useI18n();
  const chain = useDeskChain();
  const transact = useTransaction();
  const { data: desk } = useDesk();
  const [text, setText] = useState("");
  const { registration, problem } = readRegistration(text, token, platform);
  if (!desk) return null;
  const command = [
    `your-secret-source | takings credentials seal --registry ${desk.credentialRegistry}`,
    `--store ${token} --platform ${platform} --rpc-url ${chain.rpcUrl}`,
    "--custodian age1… --custodian age1… --custodian age1… --threshold 2",
    `--location ipfs://… --expiry 2027-12-31 --out ${platform}.json`,
  ].join(" \\\n  ");
  const register = () => {
    if (!registration) return;
    const { version, threshold, custodians, expiry, location, ciphertext } = registration.args[2];
    transact({
      title: t("issuance.credentials.title"),
      description: t("issuance.credentials.description"),
      changes: [
        { label: t("issuance.credentials.version"), after: String(version) },
        {
          label: t("issuance.credentials.custodians"),
          after: t("issuance.credentials.of", { threshold, count: custodians.length }),
        },
        { label: t("issuance.credentials.expiry"), after: format.dateTime(expiry) },
        { label: t("issuance.credentials.location"), after: location || t("issuance.none") },
        { label: t("issuance.credentials.hash"), after: <span className="break-all">{ciphertext}</span> },
      ],
      calls: [{ address: desk.credentialRegistry, abi: credentialRegistryAbi, ...registration }],
      done: t("issuance.credentials.done"),
    });
  };
  return (
    <div className="mt-5 grid gap-4 border-t border-line pt-5">
      <div>
        <h3 className="text-sm font-semibold text-ink">{t("issuance.credentials")}</h3>
        <p className="mt-1 max-w-2xl text-sm text-ink-2 text-pretty">{t("issuance.credentials.how")}</p>
      </div>
      <pre className="rounded-lg bg-hover px-4 py-3 font-mono text-[0.8125rem] break-all whitespace-pre-wrap text-ink">
        {command}
      </pre>
      <TextArea
        label={t("issuance.credentials.paste")}
        hint={t("issuance.credentials.paste.hint")}
        error={text.trim() !== "" && problem ? t(`issuance.credentials.${problem}`) : undefined}
        className="font-mono text-[0.8125rem]"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button
          variant="primary"
          disabled={!registration}
          onClick={register}
          data-testid="register-credentials"
        >
          {t("issuance.credentials.review")}
        </Button>
      </div>
    </div>
  );
}

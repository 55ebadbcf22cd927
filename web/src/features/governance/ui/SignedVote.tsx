import { type Ballot, ballotFileName, ballotTypedData, type Support, writeBallot } from "@takings/sdk";
import { useState } from "react";
import type { Address } from "viem";
import { Button, Notice, SignedText } from "../../../components/index.ts";
import { useChain } from "../../../lib/config/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useSignature } from "../../../lib/signing/index.ts";
import { useWallet } from "../../../lib/wallet/index.ts";
import type { GovernanceStore } from "../controls/index.ts";
import { useBallotFacts } from "../data/ballot.ts";
import type { Proposal } from "../data/proposal.ts";

/** Votes without sending anything: the signed vote is a file that a relayer, a keeper or anybody submits. */
export function SignedVote({
  store,
  proposal,
  voter,
  support,
  reason,
}: {
  store: GovernanceStore;
  proposal: Proposal;
  voter: Address;
  support: Support | undefined;
  reason: string;
}) {
  const { t } = useI18n();
  const { chainId } = useChain();
  const { wrongNetwork } = useWallet();
  const { sign, busy } = useSignature();
  // Asked for when somebody wants to sign: who opens the page to read it costs no request.
  const [open, setOpen] = useState(false);
  const at = { id: proposal.id, snapshot: proposal.times.voteStart };
  const facts = useBallotFacts(store, at, open ? voter : undefined);
  const [signed, setSigned] = useState<{ ballot: Ballot; valid: boolean | undefined }>();
  const make = async () => {
    if (!facts.data || support === undefined) return;
    const { name, nonce } = facts.data;
    const unsigned = {
      chainId,
      governor: store.governor,
      proposalId: proposal.id,
      support,
      voter,
      nonce,
      reason: reason.trim(),
      params: "0x",
    } as const;
    const found = await sign(ballotTypedData(unsigned, name), voter);
    if (found) setSigned({ ballot: { ...unsigned, signature: found.signature }, valid: found.valid });
  };
  const text = signed && writeBallot(signed.ballot);
  return (
    <details
      className="border-t border-line pt-3 text-sm"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer font-medium text-accent-ink">{t("gov.signed.title")}</summary>
      <div className="mt-3 grid gap-3">
        <p className="text-ink-2 text-pretty">{t("gov.signed.hint")}</p>
        <Button
          onClick={make}
          busy={busy}
          disabled={support === undefined || !facts.data || wrongNetwork}
          data-testid="vote-sign"
        >
          {support === undefined ? t("gov.vote.choose") : t("gov.signed.button")}
        </Button>
        {signed && text && (
          <>
            {signed.valid === false && <Notice tone="warn">{t("gov.signed.unverified")}</Notice>}
            <SignedText
              label={t("gov.signed.text")}
              hint={t("gov.signed.textHint")}
              text={text}
              file={ballotFileName(signed.ballot)}
            />
          </>
        )}
      </div>
    </details>
  );
}

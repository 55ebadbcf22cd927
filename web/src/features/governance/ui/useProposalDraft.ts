import { useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Address } from "viem";
import { useChain } from "../../../lib/config/index.ts";
import { loadDraft, type ProposalDraft, readDraftQuery, saveDraft } from "../domain/draft.ts";

const empty: ProposalDraft = { control: "", fields: {}, title: "", body: "" };

/** The draft: from a shared link, else the one kept on this device, else empty. Kept again at every change. */
export function useProposalDraft(token: Address) {
  const { chainId } = useChain();
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const [initial] = useState(() => {
    const shared = readDraftQuery(search);
    const kept = shared ? undefined : loadDraft(localStorage, chainId, token);
    return { draft: shared ?? kept ?? empty, restored: kept !== undefined };
  });
  const [draft, setDraft] = useState(initial.draft);
  const [restored, setRestored] = useState(initial.restored);
  useEffect(() => {
    if (draft !== initial.draft) saveDraft(localStorage, chainId, token, draft === empty ? undefined : draft);
  }, [draft, initial, chainId, token]);
  const discard = () => {
    setDraft(empty);
    setRestored(false);
  };
  const forget = () => saveDraft(localStorage, chainId, token, undefined);
  return { draft, setDraft, restored, discard, forget };
}

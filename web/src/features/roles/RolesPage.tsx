import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { LoadingCard, Notice, Steps, StoreFrame } from "../../components/index.ts";
import { keys, readClient } from "../../lib/chain/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { useStore } from "../../lib/stores/index.ts";
import { Outsiders } from "./Outsiders.tsx";
import { Parties } from "./Parties.tsx";
import { Powers } from "./Powers.tsx";
import { type Roles, readRoles } from "./read.ts";
import { Verdict } from "./Verdict.tsx";
import { Verify } from "./Verify.tsx";

export function RolesPage() {
  const { t } = useI18n();
  const chain = useChain();
  const { token = "" } = useParams({ strict: false });
  const store = useStore(token);
  const roles = useQuery({
    queryKey: keys.store(chain.chainId, token, "roles"),
    queryFn: () => readRoles(readClient(chain), chain, token),
    staleTime: 60_000,
  });
  return (
    <StoreFrame
      token={token}
      store={store}
      readings={[store, roles]}
      title={t("roles.title")}
      lead={t("roles.lead")}
      loading={<LoadingCard lines={12} />}
    >
      {({ symbol }, data) => (
        <Loaded roles={data} symbol={symbol} onAgain={roles.refetch} busy={roles.isFetching} />
      )}
    </StoreFrame>
  );
}

function Loaded({
  roles,
  symbol,
  onAgain,
  busy,
}: {
  roles: Roles;
  symbol: string;
  onAgain: () => void;
  busy: boolean;
}) {
  const { t } = useI18n();
  return (
    <div className="grid gap-4">
      <Steps>
        <Verdict roles={roles} onAgain={onAgain} busy={busy} />
        {!roles.complete && <Notice tone="warn">{t("roles.incomplete")}</Notice>}
        <Outsiders roles={roles} symbol={symbol} />
        <Powers proof={roles.proof} />
        <Parties proof={roles.proof} />
        <Verify proof={roles.proof} />
      </Steps>
    </div>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { type Address, isAddress } from "viem";
import {
  BackIcon,
  buttonClass,
  Card,
  Deferred,
  Empty,
  Failed,
  Loading,
  Notice,
  PageHeader,
  Steps,
} from "../../components/index.ts";
import { keys, readClient } from "../../lib/chain/index.ts";
import { useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { Outsiders } from "./Outsiders.tsx";
import { Parties } from "./Parties.tsx";
import { Powers } from "./Powers.tsx";
import { type Roles, readRoles } from "./read.ts";
import { Verdict } from "./Verdict.tsx";
import { Verify } from "./Verify.tsx";

export function RolesPage() {
  const { t } = useI18n();
  const chain = useChain();
  const { token } = useParams({ strict: false }) as { token: string };
  const valid = isAddress(token, { strict: false });
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: keys.store(chain.chainId, token as Address, "roles"),
    queryFn: () => readRoles(readClient(chain), chain, token as Address),
    enabled: valid,
    staleTime: 60_000,
  });
  if (!valid || data === null)
    return (
      <Card>
        <Empty
          heading
          title={t("store.unknown", { chain: chain.name })}
          action={
            <Link to="/stores" className={buttonClass()}>
              {t("nav.stores")}
            </Link>
          }
        >
          {t("store.unknownHint")}
        </Empty>
      </Card>
    );
  const loading = (
    <Card>
      <Loading lines={12} className="p-5" />
    </Card>
  );
  return (
    <>
      <PageHeader
        eyebrow={
          <Link
            to="/store/$token"
            params={{ token }}
            className="inline-flex items-center gap-1.5 rounded hover:text-ink"
          >
            <BackIcon /> {data?.name || t("roles.back")}
          </Link>
        }
        title={t("roles.title")}
        lead={t("roles.lead")}
      />
      {data ? (
        <Deferred fallback={loading}>
          <Loaded roles={data} onAgain={refetch} busy={isFetching} />
        </Deferred>
      ) : error ? (
        <Card>
          <Failed error={error} onRetry={refetch} />
        </Card>
      ) : (
        loading
      )}
    </>
  );
}

function Loaded({ roles, onAgain, busy }: { roles: Roles; onAgain: () => void; busy: boolean }) {
  const { t } = useI18n();
  return (
    <div className="grid gap-4">
      <Steps>
        <Verdict roles={roles} onAgain={onAgain} busy={busy} />
        {!roles.complete && <Notice tone="warn">{t("roles.incomplete")}</Notice>}
        <Outsiders roles={roles} />
        <Powers proof={roles.proof} />
        <Parties proof={roles.proof} />
        <Verify proof={roles.proof} />
      </Steps>
    </div>
  );
}

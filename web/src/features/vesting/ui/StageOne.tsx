import { Button, Notice, Panel, Rows } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useRefusal, useVaultHistory } from "../data/hooks.ts";
import type { Vault, Vesting } from "../data/read.ts";
import { Refusal } from "./Refusal.tsx";
import { useFigures } from "./useFigures.ts";
import { useVaultCall } from "./useVaultCall.ts";

/** Earned tokens become staked liquidity, slice by slice. */
export function StageOne({ vault, vesting }: { vault: Vault; vesting: Vesting }) {
  const { t, format } = useI18n();
  const figures = useFigures(vault);
  const call = useVaultCall(vault);
  const history = useVaultHistory(vault, vesting);
  const refusal = useRefusal(vault, "placeSlice", vesting);
  const { pool, placeable, balances, now } = vesting;
  const slices = history.data?.rows.filter(({ name }) => name === "SlicePlaced");
  const when = (at: number) => (at <= now ? t("time.now") : format.dateTime(at));
  return (
    <Panel title={t("vesting.one")} hint={t("vesting.one.hint")}>
      <div className="grid gap-4">
        <Rows
          rows={[
            [t("vesting.one.waiting"), figures.tokens(placeable)],
            [t("vesting.one.placed"), figures.tokens(balances.staged + balances.released)],
            [t("vesting.one.slices"), slices ? format.number(slices.length) : "…"],
            ...(pool && placeable > 0n
              ? ([
                  [t("vesting.one.next"), when(pool.slice.notBefore)],
                  [t("vesting.one.size"), figures.tokens(pool.slice.tokens)],
                ] as const)
              : []),
          ]}
        />
        {pool ? (
          <>
            <Refusal vault={vault} vesting={vesting} action="placeSlice" />
            <div className="flex flex-wrap gap-2">
              <Button
                variant="primary"
                disabled={refusal.data !== null}
                data-testid="place-slice"
                onClick={() =>
                  call("placeSlice", {
                    title: t("vesting.place"),
                    done: t("vesting.place.done"),
                    description: t("vesting.place.hint"),
                    changes: [
                      {
                        label: t("vesting.one.waiting"),
                        before: figures.tokens(placeable),
                        after: figures.tokens(placeable - pool.slice.tokens),
                      },
                      {
                        label: t("vesting.part.staged"),
                        before: figures.tokens(balances.staged),
                        after: figures.tokens(balances.staged + pool.slice.tokens),
                      },
                    ],
                  })
                }
              >
                {t("vesting.place")}
              </Button>
              <Button
                data-testid="observe"
                onClick={() =>
                  call("observe", {
                    title: t("vesting.observe"),
                    done: t("vesting.observe.done"),
                    description: t("vesting.observe.hint"),
                    changes: [
                      {
                        label: t("vesting.observed"),
                        before:
                          vesting.observedAt === 0 ? t("vesting.never") : format.dateTime(vesting.observedAt),
                        after: t("time.now"),
                      },
                    ],
                  })
                }
              >
                {t("vesting.observe")}
              </Button>
            </div>
          </>
        ) : (
          <Notice>{t("vesting.noPool")}</Notice>
        )}
      </div>
    </Panel>
  );
}

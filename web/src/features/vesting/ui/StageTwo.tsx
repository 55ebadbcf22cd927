import { BPS, shareBps } from "@takings/sdk";
import { AddressChip, Button, Notice, Panel, Progress, Rows } from "../../../components/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { useRefusal } from "../data/hooks.ts";
import type { Vault, Vesting } from "../data/read.ts";
import { Refusal } from "./Refusal.tsx";
import { useFigures } from "./useFigures.ts";
import { useVaultCall } from "./useVaultCall.ts";

/** Staged liquidity goes to the beneficiaries while the pool holds enough of the circulating tokens. */
export function StageTwo({ vault, vesting }: { vault: Vault; vesting: Vesting }) {
  const { t, format } = useI18n();
  const figures = useFigures(vault);
  const call = useVaultCall(vault);
  const refusal = useRefusal(vault, "release", vesting);
  const { pool, now } = vesting;
  const hint = t("vesting.two.hint", { share: format.bps(vault.poolShareBps) });
  if (!pool)
    return (
      <Panel title={t("vesting.two")} hint={hint}>
        <Notice>{t("vesting.noPool")}</Notice>
      </Panel>
    );
  const { release, staked, royalties } = pool;
  const share = shareBps(pool.tokens, vesting.circulating);
  const shareText = t("vesting.two.shareText", {
    share: format.bps(share),
    required: format.bps(vault.poolShareBps),
  });
  const toOriginator = (release.liquidity * BigInt(vault.originatorBps)) / BPS;
  const max = Math.max(Number(share) * 1.05, Number(vault.poolShareBps) * 1.5);
  return (
    <Panel title={t("vesting.two")} hint={hint}>
      <div className="grid gap-4">
        <div>
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 text-sm tabular-nums">
            <span className="text-ink-2">{t("vesting.two.share")}</span>
            <span className="font-semibold text-ink">{format.bps(share)}</span>
          </div>
          <Progress
            label={t("vesting.two.share")}
            text={shareText}
            value={Number(share)}
            mark={Number(vault.poolShareBps)}
            max={max}
          />
        </div>
        <Rows
          rows={[
            [
              t("vesting.two.least"),
              release.observedSince === 0
                ? t("vesting.never")
                : t("vesting.two.leastSince", {
                    share: format.bps(release.leastShareBps),
                    date: format.date(release.observedSince),
                  }),
            ],
            [
              t("vesting.two.next"),
              staked === 0n || (release.observedSince === 0 && vesting.exit === "none")
                ? t("vesting.two.notYet")
                : release.notBefore <= now
                  ? t("time.now")
                  : format.date(release.notBefore),
            ],
            [t("vesting.two.staked"), figures.liquidity(staked)],
            [t("vesting.two.releasable"), figures.liquidity(release.liquidity)],
            [t("vesting.two.royalties"), figures.money(royalties)],
            ...(vault.originator
              ? ([
                  [
                    t("vesting.two.originator", { share: format.bps(vault.originatorBps) }),
                    <AddressChip key="originator" address={vault.originator} />,
                  ],
                ] as const)
              : []),
          ]}
        />
        <Refusal vault={vault} vesting={vesting} action="release" />
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            disabled={refusal.data !== null || release.liquidity === 0n}
            data-testid="release"
            onClick={() =>
              call("release", {
                title: t("vesting.release"),
                done: t("vesting.release.done"),
                changes: [
                  {
                    label: t("vesting.two.staked"),
                    before: figures.liquidity(staked),
                    after: figures.liquidity(staked - release.liquidity),
                  },
                  {
                    label: t("vesting.two.merchant"),
                    after: `+ ${figures.liquidity(release.liquidity - toOriginator)}`,
                  },
                  ...(toOriginator > 0n
                    ? [
                        {
                          label: t("vesting.two.originator", { share: format.bps(vault.originatorBps) }),
                          after: `+ ${figures.liquidity(toOriginator)}`,
                        },
                      ]
                    : []),
                ],
              })
            }
          >
            {t("vesting.release")}
          </Button>
          <Button
            disabled={royalties === 0n}
            data-testid="return-royalties"
            onClick={() =>
              call("returnRoyalties", {
                title: t("vesting.return"),
                done: t("vesting.return.done"),
                changes: [
                  {
                    label: t("vesting.two.royalties"),
                    before: figures.money(royalties),
                    after: figures.money(0n),
                  },
                  { label: t("vesting.return.stream"), after: `+ ${figures.money(royalties)}` },
                ],
              })
            }
          >
            {t("vesting.return")}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

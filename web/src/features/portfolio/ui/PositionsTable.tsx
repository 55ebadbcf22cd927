import { shareBps, yieldBps } from "@takings/sdk";
import { Link } from "@tanstack/react-router";
import { Amount, Badge, Button, type Column, DataTable, Hint, Panel } from "../../../components/index.ts";
import { LiveAmount } from "../../../components/live/index.ts";
import { useI18n } from "../../../lib/i18n/index.ts";
import { tokenUnit } from "../../../lib/stores/index.ts";
import { perDay } from "../../../lib/stream/index.ts";
import type { Position } from "../data/read.ts";

const tokens = tokenUnit("");

export function PositionsTable({
  positions,
  onClaim,
}: {
  positions: readonly Position[];
  onClaim: (position: Position) => void;
}) {
  const { t, format } = useI18n();
  const columns: Column<Position>[] = [
    {
      id: "store",
      header: t("portfolio.column.store"),
      primary: true,
      cell: ({ contracts, name, symbol }) => (
        <Link
          to="/store/$token"
          params={{ token: contracts.token }}
          className="group inline-flex flex-col rounded-md"
        >
          <span className="font-medium text-ink group-hover:underline">{symbol}</span>
          <span className="text-ink-2">{name}</span>
        </Link>
      ),
    },
    {
      id: "claimable",
      header: t("portfolio.column.claimable"),
      align: "end",
      cell: ({ accrual, unit, nonEarning }) =>
        nonEarning ? (
          <Badge>{t("portfolio.nonEarning")}</Badge>
        ) : (
          <>
            <span className="text-lg font-semibold text-ink" data-testid="claimable">
              <LiveAmount accruals={[accrual]} unit={unit} />
            </span>
            <span className="block text-ink-2">
              {perDay(accrual) > 0n
                ? t("portfolio.streamUntil", {
                    amount: format.amount(perDay(accrual), unit),
                    date: format.date(accrual.streamEnd),
                  })
                : t("portfolio.streamEnded")}
            </span>
          </>
        ),
    },
    {
      id: "share",
      header: t("portfolio.column.share"),
      align: "end",
      cell: (position) => <Share position={position} />,
    },
    {
      id: "yield",
      header: t("portfolio.column.yield"),
      align: "end",
      cell: (position) => <TrailingYield position={position} />,
    },
    {
      id: "claim",
      header: <span className="sr-only">{t("portfolio.column.action")}</span>,
      align: "end",
      cell: (position) => (
        <Button
          size="sm"
          disabled={position.accrual.claimable === 0n}
          onClick={() => onClaim(position)}
          aria-label={t("portfolio.claim.title", { store: position.symbol })}
          data-testid={`claim-${position.symbol}`}
        >
          {t("portfolio.claim")}
        </Button>
      ),
    },
  ];
  return (
    <Panel title={t("portfolio.positions")} flush>
      <DataTable
        caption={t("portfolio.positions")}
        columns={columns}
        rows={positions}
        rowKey={({ contracts }) => contracts.token}
      />
    </Panel>
  );
}

/** The account's part of what is paid today, and what would be left of it if the locked tokens earned as well. */
function Share({ position }: { position: Position }) {
  const { t, format } = useI18n();
  const { balance, accrual, totalSupply, locked } = position;
  const diluted = format.bps(shareBps(balance, totalSupply));
  return (
    <>
      <span className="inline-flex items-center gap-1.5 text-ink">
        {format.bps(shareBps(accrual.earning, accrual.earningSupply))}
        <Hint label={t("portfolio.column.share")}>
          {t("portfolio.share.hint", {
            balance: format.amount(balance, tokens, { minimumDigits: 0, symbol: false }),
            earning: format.amount(accrual.earningSupply, tokens, { minimumDigits: 0, symbol: false }),
            locked: format.amount(locked, tokens, { minimumDigits: 0, symbol: false }),
            total: format.amount(totalSupply, tokens, { minimumDigits: 0, symbol: false }),
            diluted,
          })}
        </Hint>
      </span>
      <span className="block text-ink-2">
        {t("portfolio.tokens", {
          amount: format.amount(balance, tokens, { minimumDigits: 0, symbol: false }),
        })}
      </span>
      {locked > 0n && <span className="block text-ink-2">{t("portfolio.diluted", { share: diluted })}</span>}
    </>
  );
}

function TrailingYield({ position }: { position: Position }) {
  const { t, format } = useI18n();
  const { royalty, unit, royaltyBps, feeBps, accrual, totalSupply, price } = position;
  const rate = yieldBps(royalty.perToken, price);
  const count = (value: bigint) => format.amount(value, tokens, { minimumDigits: 0, symbol: false });
  return (
    <>
      <span className="inline-flex items-center gap-1.5 text-ink">
        <Amount value={royalty.perToken} unit={unit} digits={4} />
        <Hint label={t("portfolio.column.yield")}>
          <p>
            {t("stores.royalty.formula", {
              share: format.bps(royaltyBps),
              fee: format.bps(feeBps),
              sales: format.amount(royalty.netSales, unit),
              supply: count(accrual.earningSupply),
            })}
          </p>
          <p className="mt-2">
            {t("stores.royalty.diluted", {
              amount: format.amount(royalty.diluted, unit, { digits: 4 }),
              supply: count(totalSupply),
            })}
          </p>
          <p className="mt-2">
            {price === undefined
              ? t("stores.price.none")
              : t("stores.yield.formula", { price: format.amount(price, unit, { digits: 4 }) })}
          </p>
          {price !== undefined && (
            <p className="mt-2">
              {t("stores.yield.diluted", { rate: format.bps(yieldBps(royalty.diluted, price) ?? 0n) })}
            </p>
          )}
        </Hint>
      </span>
      {rate !== undefined && (
        <span className="block text-ink" data-testid="yield">
          {t("stores.yield", { rate: format.bps(rate) })}
        </span>
      )}
      <span className="block text-ink-2">
        {t("stores.royalty.diluted.short", { amount: format.amount(royalty.diluted, unit, { digits: 4 }) })}
      </span>
    </>
  );
}

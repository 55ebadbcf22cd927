import type { ReactNode } from "react";
import { explorerLink } from "../lib/chain/index.ts";
import { useChain } from "../lib/config/index.ts";
import { useI18n } from "../lib/i18n/index.ts";
import type { Reading } from "./page/WhenRead.tsx";
import { WhenRead } from "./page/WhenRead.tsx";
import { Panel } from "./ui/Card.tsx";
import { type Column, DataTable } from "./ui/DataTable.tsx";
import { ExternalIcon } from "./ui/icons.tsx";
import { Pager, usePages } from "./ui/Pager.tsx";
import { Empty, Loading, Notice } from "./ui/states.tsx";

export interface History<Row> {
  /** Newest first. */
  rows: readonly Row[];
  /** False where the RPC does not reach back to the beginning. */
  complete: boolean;
}

/** What happened, newest first and page by page; says where it does not reach back to the beginning. */
export function HistoryPanel<Row>({
  title,
  history,
  columns,
  rowKey,
  partial,
  empty,
}: {
  title: string;
  history: Reading<History<Row>>;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  partial: string;
  empty: { title: string; hint?: string };
}) {
  const { shown, pager } = usePages(history.data?.rows ?? []);
  return (
    <Panel title={title} flush>
      <WhenRead bare readings={[history]} loading={<Loading lines={4} className="px-5 pb-5" />}>
        {({ rows, complete }) => (
          <>
            {!complete && (
              <div className="px-5 pb-4">
                <Notice tone="warn">{partial}</Notice>
              </div>
            )}
            {rows.length > 0 ? (
              <DataTable caption={title} columns={columns} rows={shown} rowKey={rowKey} />
            ) : (
              <Empty title={empty.title}>{empty.hint}</Empty>
            )}
          </>
        )}
      </WhenRead>
      <Pager {...pager} className="py-3" />
    </Panel>
  );
}

/** When a transaction was, as a link to it where there is an explorer. */
export function TransactionTime({ at, hash }: { at: number; hash: string }): ReactNode {
  const { format } = useI18n();
  const link = explorerLink(useChain(), "tx", hash);
  const text = <span className="whitespace-nowrap">{format.dateTime(at)}</span>;
  return link ? (
    <a
      href={link}
      target="_blank"
      rel="noreferrer"
      className="inline-flex items-center gap-1.5 hover:underline"
    >
      {text}
      <ExternalIcon className="text-ink-3" />
    </a>
  ) : (
    text
  );
}

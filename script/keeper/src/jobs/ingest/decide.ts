import { basename } from "node:path";
import { KeeperError, type Refusal } from "../../errors.ts";
import type { BankRecord, DepositRecord, KnownReport, SettlementRecord } from "../../settlement/record.ts";
import { type DepositState, depositOf, mergeDeposits } from "./deposits.ts";

/** What was read from this run's files. */
export interface Collected {
  reports: { file: string; record: SettlementRecord }[];
  banks: { file: string; content: BankRecord }[];
  refused: Refusal[];
  /** Files of the other side, left unread. */
  skipped: string[];
}

export interface IngestedSettlement {
  record: SettlementRecord;
  /** known: the same file was taken before. quarantined: nothing of it may be attested. */
  status: "accepted" | "known" | "quarantined";
  deposit: DepositRecord | undefined;
  depositState: DepositState;
  /** Deposit − expected, minor units of the report's currency. */
  difference: bigint;
}

export interface Decided {
  settlements: IngestedSettlement[];
  /** Of this run's files. */
  deposits: DepositRecord[];
  reversals: DepositRecord[];
  refused: Refusal[];
}

export interface Known {
  /** The store's name; undefined when files are only checked. */
  store: string | undefined;
  reports: readonly KnownReport[];
  deposits: readonly DepositRecord[];
  reversals: readonly DepositRecord[];
}

function duplicate(
  record: SettlementRecord,
  earlier: { file: string; evidence: string },
  place: string,
): KeeperError {
  const same = record.evidence === earlier.evidence;
  return new KeeperError(
    same ? "DuplicateFile" : "ConflictingContent",
    same
      ? `the same report twice: ${place}`
      : `settlement ${record.settlementId} with other content: ${place}`,
    {
      file: record.file,
      line: 2,
      expected: same ? `one file, ${earlier.file}` : `the content of ${earlier.file} (${earlier.evidence})`,
      found: same ? `${record.file} with the same bytes` : record.evidence,
    },
  );
}

/** Reports that are neither doubled in this run nor in conflict with the journal. */
function withoutDuplicates(
  reports: readonly { record: SettlementRecord }[],
  known: Known,
  refused: Refusal[],
) {
  const accepted: { record: SettlementRecord; status: "accepted" | "known" }[] = [];
  const groups = Map.groupBy(reports, ({ record }) => record.settlementId);
  for (const group of groups.values()) {
    const records = group.map(({ record }) => record);
    const first = records[0]!;
    const conflict = records.find((record) => record.evidence !== first.evidence);
    const refuse = (record: SettlementRecord, error: KeeperError) =>
      refused.push({ file: record.file, error });
    if (conflict !== undefined) {
      // Nothing here shows which of them is the platform's, so neither is taken.
      for (const record of records)
        refuse(record, duplicate(record, record === first ? conflict : first, "in one run"));
      continue;
    }
    for (const record of records.slice(1)) refuse(record, duplicate(record, first, "in one run"));
    const earlier = known.reports.find(({ settlementId }) => settlementId === first.settlementId);
    if (earlier === undefined) {
      accepted.push({ record: first, status: "accepted" });
    } else if (earlier.store !== known.store) {
      refuse(
        first,
        new KeeperError(
          "OtherStore",
          `another store's report: the settlement was taken for ${earlier.store}`,
          {
            file: first.file,
            line: 2,
            expected: `a settlement of ${known.store}`,
            found: first.settlementId,
          },
        ),
      );
    } else if (earlier.evidence === first.evidence && earlier.file === basename(first.file)) {
      accepted.push({ record: first, status: "known" });
    } else {
      refuse(first, duplicate(first, earlier, "taken in an earlier run"));
    }
  }
  return accepted;
}

/** One outcome per file: what is taken, what is already known, what is quarantined, what is refused and why. */
export function decide(collected: Collected, known: Known): Decided {
  const refused = [...collected.refused];
  const taken = withoutDuplicates(collected.reports, known, refused);
  const deposits = mergeDeposits(collected.banks, known.deposits, refused);
  const reversals = [...known.reversals, ...collected.banks.flatMap(({ content }) => content.reversals)];
  const settlements = taken
    .map(({ record, status }): IngestedSettlement => {
      const quarantined = record.quarantinedKinds.length > 0;
      return {
        record,
        status: quarantined ? "quarantined" : status,
        ...depositOf(record, deposits, reversals),
      };
    })
    .sort((a, b) => a.record.periodStart - b.record.periodStart);
  const broken = new Set(refused.map(({ file }) => file));
  const here = collected.banks
    .filter(({ file }) => !broken.has(file))
    .flatMap(({ content }) => content.deposits);
  return {
    settlements,
    deposits: [...new Set(here.map(({ settlementId }) => deposits.get(settlementId)!))],
    reversals,
    refused,
  };
}

/** The settlements whose deposit is not what the report says was paid out. */
export const mismatches = ({ settlements }: Decided) =>
  settlements.flatMap(({ record, deposit, depositState, difference }) =>
    depositState === "mismatched" && deposit !== undefined ? [{ record, deposit, difference }] : [],
  );

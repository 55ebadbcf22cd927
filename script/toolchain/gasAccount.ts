/** Figures of snapshots/Gas.json that are no transaction's own: a difference, or the same as another. */
const derived = /^transfer\.\w+\.overhead$|^push\.holders\d+$/;
/** Figures that are the share of one holder in a batch. */
const shares: Record<string, number> = { "payout.perHolder.repeat": 200, "payout.perHolder.passive": 200 };

const TRANSACTION = 21_000;
/** What one of each costs: EIP-2929, EIP-2200 as changed by it, the creation of a contract and a byte of its code. */
const prices = {
  slots: 2_100,
  opened: 2_600,
  warm: 100,
  filled: 20_000,
  changed: 2_900,
  created: 32_000,
  deployed: 200,
} as const;

const number = (value: number) => value.toLocaleString("en-US");

/**
 * What each figure consists of, as rows of a table, and what does not add up: a figure without an account, or one whose
 * storage and calls cost more than all of it.
 * @param figures gas by key
 * @param account `key/what` → how often, of test/gas/GasBook.sol
 */
export function gasAccount(
  figures: Readonly<Record<string, string>>,
  account: Readonly<Record<string, string>>,
): { table: string; problems: string[] } {
  const problems: string[] = [];
  const rows = Object.entries(figures).flatMap(([key, gas]) => {
    if (derived.test(key)) return [];
    const count = (what: string) => Number(account[`${key}/${what}`] ?? 0);
    const counts = Object.keys(prices).map((what) => count(what));
    const storage = Object.entries(prices).reduce((sum, [what, price]) => sum + price * count(what), 0);
    const base = Math.ceil(TRANSACTION / (shares[key] ?? 1));
    // At most a fifth of what was used before it: a quarter of what is left.
    const refunded = Math.min(count("refund"), Math.floor(Number(gas) / 4));
    const rest = Number(gas) + refunded - base - storage;
    if (counts[0] === 0) problems.push(`${key}: no account of its storage`);
    if (rest < 0) problems.push(`${key}: storage and calls come to ${-rest} more than all of it`);
    const cells = [Number(gas), ...counts.slice(0, 5), count("created"), storage, refunded, rest];
    return [`| \`${key}\` | ${cells.map(number).join(" | ")} |`];
  });
  const head = [
    "figure",
    "gas",
    "first touches of slots",
    "of contracts",
    "warm",
    "filled",
    "changed",
    "created",
    "storage, calls, code",
    "refunded",
    "rest",
  ];
  return {
    table: [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows].join("\n"),
    problems,
  };
}

const [begin, finish] = ["<!-- account: written by npm run gas -->", "<!-- end of account -->"];

/** `document` with the table between its two marks. */
export function withAccount(document: string, table: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(finish)];
  if (from < 0 || to < from) throw new Error("docs/gas.md has no place for the account");
  return `${document.slice(0, from + begin.length)}\n${table}\n${document.slice(to)}`;
}

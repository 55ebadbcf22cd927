// What the protocol promises of reserved tokens, worked out once more in TypeScript: reviews, slices, releases, and the
// pool that they act on. It knows terms, sales and the times of transactions, and nothing of the contracts.

const BPS = 10_000n;
const DAY = 86_400n;
const YEAR = 365n * DAY;
const FEE = 30n;
const min = (a: bigint, b: bigint) => (a < b ? a : b);

export function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

export interface Terms {
  tranche: bigint;
  reserved: bigint;
  supply: bigint;
  /** Smallest unit of the stablecoin. */
  targets: readonly bigint[];
  originatorBps: bigint;
}

class ModelError extends Error {}

/** One store's vault and pool. Every action takes the time of its transaction, Unix seconds. */
export class VestingModel {
  readonly terms: Terms;
  readonly start: bigint;
  /** Cumulative net of [gross, refunds] by period end; the first entry is the first period's start. */
  readonly #sales: { at: bigint; gross: bigint; refunds: bigint }[] = [];
  readonly reviews = new Map<number, "met" | "missed">();
  pool: { tokens: bigint; asset: bigint; liquidity: bigint };
  staged = 0n;
  released = 0n;
  /** Liquidity staked in the vault's name, and what beneficiaries got. */
  stake = 0n;
  merchantLiquidity = 0n;
  originatorLiquidity = 0n;
  slices = 0;
  #lastSlice = 0n;
  #lastRelease = 0n;
  #leastShare = 0n;
  #observedSince = 0n;
  #observedAt = 0n;
  readonly #looks: { at: bigint; tokens: bigint }[] = [];
  /** The price path since the pool began: at which times it changed. */
  readonly #prices: { at: bigint; price: bigint }[] = [];

  constructor(
    terms: Terms,
    start: bigint,
    pool: { tokens: bigint; asset: bigint; liquidity: bigint },
    at: bigint,
  ) {
    this.terms = terms;
    this.start = start;
    this.pool = { ...pool };
    this.#priced(at);
  }

  get tranches(): bigint {
    return BigInt([...this.reviews.values()].filter((result) => result === "met").length);
  }
  get locked(): bigint {
    return this.terms.reserved - this.staged - this.released;
  }
  get placeable(): bigint {
    return min(this.tranches * this.terms.tranche, this.terms.reserved) - this.staged - this.released;
  }

  settle(start: bigint, end: bigint, gross: bigint, refunds: bigint): void {
    if (this.#sales.length === 0) this.#sales.push({ at: start, gross: 0n, refunds: 0n });
    const last = this.#sales.at(-1)!;
    this.#sales.push({ at: end, gross: last.gross + gross, refunds: last.refunds + refunds });
  }

  /** Net sales of year `year`, a period that straddles an edge by its time inside. */
  netSales(year: number): bigint {
    const end = this.start + BigInt(year) * YEAR;
    const [after, before] = [this.#salesAt(end), this.#salesAt(end - YEAR)];
    return after.gross - before.gross - (after.refunds - before.refunds);
  }

  review(year: number, now: bigint): void {
    const end = this.start + BigInt(year) * YEAR;
    const settledUntil = this.#sales.at(-1)?.at ?? 0n;
    this.#require(!this.reviews.has(year), `year ${year} is reviewed twice`);
    this.#require(now >= end && settledUntil >= end, `year ${year} is reviewed too early`);
    const target = this.terms.targets[Math.min(year, this.terms.targets.length) - 1]!;
    const met = this.netSales(year) >= target;
    this.#require(met || now >= end + 60n * DAY, `year ${year} is called missed too early`);
    this.reviews.set(year, met ? "met" : "missed");
  }

  observe(now: bigint): void {
    const known = this.#from(now) !== undefined && this.#nearAverage(now);
    this.#look(now);
    if (known) this.#noteShare(now);
  }

  placeSlice(now: bigint): void {
    this.#require(this.placeable > 0n, "a slice of nothing");
    this.#require(now >= this.#lastSlice + DAY, "two slices within a day");
    this.#require(this.#nearAverage(now), "a slice away from the average price");
    const from = this.#from(now);
    this.#require(from !== undefined, "a slice without a day of price history");
    // The least reserve seen since the look at the pool that the average begins with.
    const least = this.#looks.slice(from).reduce((a, { tokens }) => min(a, tokens), this.pool.tokens);
    this.#look(now);
    this.#noteShare(now);
    const { tokens: r, asset: a, liquidity: l } = this.pool;
    const size = min(this.placeable, least / 200n);
    // γ·s² + (10,000 + γ)·r·s − 10,000·size·r = 0
    const gamma = BPS - FEE;
    const linear = (BPS + gamma) * r;
    const sold = (squareRoot(linear * linear + 4n * gamma * BPS * size * r) - linear) / (2n * gamma);
    const proceeds = (sold * gamma * a) / (r * BPS + sold * gamma);
    this.#require((r + sold) * 100n <= r * 101n, "a slice moves the pool too far");
    const paired = min((proceeds * (r + sold)) / (a - proceeds), size - sold);
    const minted = min((paired * l) / (r + sold), (proceeds * l) / (a - proceeds));
    this.pool = { tokens: r + sold + paired, asset: a, liquidity: l + minted };
    this.staged += sold + paired;
    this.stake += minted;
    this.#lastSlice = now;
    this.slices += 1;
    this.#priced(now);
  }

  release(now: bigint): void {
    this.#require(
      this.#lastRelease === 0n || now >= this.#lastRelease + 90n * DAY,
      "a release within 90 days",
    );
    this.#require(this.#nearAverage(now), "a release away from the average price");
    this.#look(now);
    this.#noteShare(now);
    this.#require(this.#leastShare > 3_000n, "a release from a pool that is too small");
    this.#require(now >= this.#observedSince + 30n * DAY, "a release after too short a look");
    const above = ((this.#leastShare - 3_000n) * this.#circulating()) / BPS;
    const liquidity = min(this.stake, (above * this.pool.liquidity) / this.pool.tokens);
    const nominal = (this.staged * liquidity) / this.stake;
    const toOriginator = (liquidity * this.terms.originatorBps) / BPS;
    this.stake -= liquidity;
    this.staged -= nominal;
    this.released += nominal;
    this.originatorLiquidity += toOriginator;
    this.merchantLiquidity += liquidity - toOriginator;
    this.#lastRelease = now;
    this.#leastShare = 0n;
  }

  /** Looks at the pool, a day or more apart; one within the day only lowers what the last one saw. */
  #look(now: bigint): void {
    const last = this.#looks.at(-1);
    if (last === undefined || now >= last.at + DAY) this.#looks.push({ at: now, tokens: this.pool.tokens });
    else last.tokens = min(last.tokens, this.pool.tokens);
  }

  /** Index of the younger look that is between a day and ten days old. */
  #from(now: bigint): number | undefined {
    const index = this.#looks.findLastIndex(({ at }) => now >= at + DAY);
    const look = this.#looks[index];
    return look !== undefined && now <= look.at + 10n * DAY ? index : undefined;
  }

  #circulating(): bigint {
    return this.terms.supply - this.locked;
  }

  #noteShare(now: bigint): void {
    const share = (this.pool.tokens * BPS) / this.#circulating();
    const anew = now > this.#observedAt + 10n * DAY || this.#leastShare <= 3_000n;
    if (anew) this.#observedSince = now;
    if (anew || share < this.#leastShare) this.#leastShare = share;
    this.#observedAt = now;
  }

  #priced(at: bigint): void {
    this.#prices.push({ at, price: (this.pool.asset << 112n) / this.pool.tokens });
  }

  /** Within 3 % of the time-weighted price of the last day. */
  #nearAverage(now: bigint): boolean {
    const from = now - DAY;
    let sum = 0n;
    for (const [index, { at, price }] of this.#prices.entries()) {
      const until = this.#prices[index + 1]?.at ?? now;
      const begin = at > from ? at : from;
      if (until > begin) sum += price * (until - begin);
    }
    const first = this.#prices[0]!.at;
    const average = sum / (now - (first > from ? first : from) || 1n);
    const spot = this.#prices.at(-1)!.price;
    const distance = spot > average ? spot - average : average - spot;
    return distance * BPS <= average * 300n;
  }

  #salesAt(time: bigint) {
    const zero = { gross: 0n, refunds: 0n };
    const index = this.#sales.findLastIndex(({ at }) => at <= time);
    if (index === -1) return zero;
    const before = this.#sales[index]!;
    const after = this.#sales[index + 1];
    if (after === undefined) return before;
    const part = (from: bigint, to: bigint) =>
      from + ((to - from) * (time - before.at)) / (after.at - before.at);
    return { gross: part(before.gross, after.gross), refunds: part(before.refunds, after.refunds) };
  }

  #require(holds: boolean, problem: string): asserts holds {
    if (!holds) throw new ModelError(problem);
  }
}

import { Ratio, zero } from "./ratio.ts";
import type { StreamModel } from "./stream.ts";

/** Royalties per staked liquidity unit are multiples of 2^−76 units. */
const GRID = 1n << 76n;

/**
 * What stakers earn: at each touch the whole units that the pair has earned since the last one are shared in proportion; the
 * rest of the division is carried. Amounts in units, but for what is paid.
 */
export class GaugeModel {
  readonly #stream: StreamModel;
  readonly #pair: string;
  readonly #treasury: string;
  readonly stakes = new Map<string, bigint>();
  readonly #owed = new Map<string, Ratio>();
  #carry = zero;
  /** Units shared that still lie at the token. */
  #ahead = 0n;
  /** Dollars held, smallest units. */
  held = 0n;

  constructor(stream: StreamModel, pair: string, treasury: string) {
    this.#stream = stream;
    this.#pair = pair;
    this.#treasury = treasury;
  }

  get total(): bigint {
    return [...this.stakes.values()].reduce((sum, stake) => sum + stake, 0n);
  }

  stakeOf(account: string): bigint {
    return this.stakes.get(account) ?? 0n;
  }

  /** Smallest units that `account` could harvest now. */
  earned(account: string): bigint {
    const fresh = this.#waiting() - this.#ahead;
    const { shares } = this.#shares(fresh > 0n ? fresh : 0n);
    return (
      this.#owedTo(account)
        .plus(shares.get(account) ?? zero)
        .floor() * this.#stream.unit
    );
  }

  move(account: string, amount: bigint): void {
    this.touch();
    this.stakes.set(account, this.stakeOf(account) + amount);
  }

  /** Shares what is new since the last touch. */
  touch(): void {
    const waiting = this.#waiting();
    if (waiting <= this.#ahead) return;
    this.#share(waiting - this.#ahead);
    this.#ahead = waiting;
  }

  /** Claims all for the pair, then pays `account`; smallest units. */
  harvest(account: string): bigint {
    const claimed = this.#stream.claim(this.#pair);
    this.held += claimed;
    const units = claimed / this.#stream.unit;
    if (units > this.#ahead) this.#share(units - this.#ahead);
    this.#ahead = units > this.#ahead ? 0n : this.#ahead - units;
    const due = this.#owedTo(account).floor();
    this.#owed.set(account, this.#owedTo(account).minus(Ratio.of(due)));
    this.held -= due * this.#stream.unit;
    return due * this.#stream.unit;
  }

  #waiting(): bigint {
    return this.#stream.creditOf(this.#pair).floor();
  }

  #owedTo(account: string): Ratio {
    return this.#owed.get(account) ?? zero;
  }

  #share(units: bigint): void {
    const { shares, carry } = this.#shares(units);
    for (const [account, share] of shares) this.#owed.set(account, this.#owedTo(account).plus(share));
    this.#carry = carry;
  }

  /** While nobody stakes all is the treasury's. */
  #shares(units: bigint): { shares: Map<string, Ratio>; carry: Ratio } {
    const total = this.total;
    if (total === 0n) return { shares: new Map([[this.#treasury, Ratio.of(units)]]), carry: this.#carry };
    const pool = Ratio.of(units).plus(this.#carry);
    const perUnit = units === 0n ? zero : pool.over(total).floorTo(GRID);
    const shares = new Map([...this.stakes].map(([account, stake]) => [account, perUnit.times(stake)]));
    return { shares, carry: pool.minus(perUnit.times(total)) };
  }
}

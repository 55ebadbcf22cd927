import { min } from "./pool.ts";
import { Ratio, zero } from "./ratio.ts";

const DAY = 86_400n;
const TOKEN = 10n ** 18n;
/** Royalties per token unit and second are multiples of 2^−100 units. */
const GRID = 1n << 100n;

/**
 * The token's stream as its documents describe it, second by second: every account is credited rate × seconds × balance when
 * time passes. No index, no packing. Royalties are in units: millionths of a dollar, whatever the dollar's decimals.
 */
export class StreamModel {
  readonly unit: bigint;
  readonly balances = new Map<string, bigint>();
  readonly credits = new Map<string, Ratio>();
  readonly #locked: ReadonlySet<string>;
  duration: bigint;
  #now: bigint;
  #end = 0n;
  /** Units a second and smallest token unit. */
  #rate = zero;
  /** Left by a division; joins the next one. */
  #carry = zero;
  #waiting = 0n;
  #paused = { units: 0n, seconds: 0n };
  /** Smallest units that are less than a unit. */
  #dust = 0n;
  received = 0n;
  claimed = 0n;

  /** @param locked accounts that earn nothing */
  constructor(unit: bigint, duration: bigint, locked: readonly string[], now: bigint) {
    this.unit = unit;
    this.duration = duration;
    this.#locked = new Set(locked);
    this.#now = now;
  }

  get supply(): bigint {
    let sum = 0n;
    for (const [account, balance] of this.balances) if (!this.#locked.has(account)) sum += balance;
    return sum;
  }

  balanceOf(account: string): bigint {
    return this.balances.get(account) ?? 0n;
  }

  creditOf(account: string): Ratio {
    return this.credits.get(account) ?? zero;
  }

  /** Smallest units that `account` could claim. */
  claimable(account: string): bigint {
    return this.creditOf(account).floor() * this.unit;
  }

  /** What has arrived and is nobody's yet, in units. */
  get unstreamed(): Ratio {
    const running = this.#rate.times(this.#left * this.supply);
    return running.plus(this.#carry).plus(Ratio.of(this.#waiting + this.#paused.units));
  }

  advance(now: bigint): void {
    const seconds = min(now, this.#end) - min(this.#now, this.#end);
    this.#now = now;
    if (seconds <= 0n) return;
    for (const [account, balance] of this.balances) {
      if (this.#locked.has(account)) continue;
      this.credits.set(account, this.creditOf(account).plus(this.#rate.times(seconds * balance)));
    }
  }

  push(amount: bigint): void {
    const units = this.#receive(amount) + this.#waiting + this.#paused.units;
    this.#waiting = 0n;
    this.#paused = { units: 0n, seconds: 0n };
    if (this.#isPaused) this.#suspend(Ratio.of(units).plus(this.#carry), this.duration);
    else this.#spread(Ratio.of(units).plus(this.#running()), this.duration);
  }

  topUp(amount: bigint): void {
    const units = this.#receive(amount);
    const left = this.#isPaused ? this.#paused.seconds : this.#left;
    if (left < DAY) this.#waiting += units;
    else if (this.#isPaused) this.#paused.units += units;
    else this.#spread(Ratio.of(units).plus(this.#running()), left);
  }

  transfer(from: string, to: string, amount: bigint): void {
    const crosses = this.#locked.has(from) !== this.#locked.has(to);
    const [left, pool, wasPaused] = [this.#left, this.#running(), this.#isPaused];
    this.balances.set(from, this.balanceOf(from) - amount);
    this.balances.set(to, this.balanceOf(to) + amount);
    if (!crosses) return;
    if (left > 0n) {
      if (this.#isPaused) this.#suspend(pool, left);
      else this.#spread(pool, left);
    } else if (wasPaused && !this.#isPaused && this.#paused.seconds > 0n) {
      const { units, seconds } = this.#paused;
      this.#paused = { units: 0n, seconds: 0n };
      this.#spread(Ratio.of(units).plus(this.#carry), seconds);
    }
  }

  /** Returns what is paid, smallest units; the fraction of a unit stays the account's. */
  claim(account: string): bigint {
    const units = this.creditOf(account).floor();
    this.credits.set(account, this.creditOf(account).minus(Ratio.of(units)));
    this.claimed += units * this.unit;
    return units * this.unit;
  }

  /** Below one whole token that earns, the clock stops. */
  get #isPaused(): boolean {
    return this.supply < TOKEN;
  }

  get #left(): bigint {
    return this.#end > this.#now ? this.#end - this.#now : 0n;
  }

  #receive(amount: bigint): bigint {
    this.received += amount;
    const whole = (amount + this.#dust) / this.unit;
    this.#dust = (amount + this.#dust) % this.unit;
    return whole;
  }

  #running(): Ratio {
    return this.#rate.times(this.#left * this.supply).plus(this.#carry);
  }

  #spread(pool: Ratio, seconds: bigint): void {
    const divisor = this.supply * seconds;
    this.#rate = pool.over(divisor).floorTo(GRID);
    this.#carry = pool.minus(this.#rate.times(divisor));
    this.#end = this.#now + seconds;
  }

  #suspend(pool: Ratio, seconds: bigint): void {
    this.#paused = { units: pool.floor(), seconds };
    this.#carry = pool.minus(Ratio.of(pool.floor()));
    this.#rate = zero;
    this.#end = min(this.#end, this.#now);
  }
}

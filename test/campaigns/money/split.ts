import { min } from "./pool.ts";

const BPS = 10_000n;

/** The split of revenue in its plainest form. Amounts in the dollar's smallest unit. */
export class SplitModel {
  readonly royaltyBps: bigint;
  readonly feeBps: bigint;
  /** Negative or zero: what lowers the next base. */
  carry = 0n;
  due = 0n;
  paid = 0n;
  fees = 0n;
  received = 0n;
  merchant = 0n;
  collectedMerchant = 0n;
  collectedFees = 0n;

  constructor(royaltyBps: bigint, feeBps: bigint) {
    this.royaltyBps = royaltyBps;
    this.feeBps = feeBps;
  }

  get arrears(): bigint {
    return this.due - this.paid;
  }

  get merchantCredit(): bigint {
    return this.merchant - this.collectedMerchant;
  }

  get feeCredit(): bigint {
    return this.fees - this.collectedFees;
  }

  /** Splits `amount` that came for `newBase`; the royalty rounds up, the fee down. Returns what goes to the stream. */
  take(newBase: bigint, amount: bigint): bigint {
    const base = newBase + this.carry;
    this.carry = base < 0n ? base : 0n;
    if (base > 0n) this.due += (base * this.royaltyBps + BPS - 1n) / BPS;
    const paid = min(this.arrears, amount);
    this.received += amount;
    this.merchant += amount - paid;
    return this.#pay(paid);
  }

  adjust(reduction: bigint): void {
    this.carry -= reduction;
  }

  /** Arrears out of the merchant's credit, then out of the `held` dollars of its account. */
  sweep(held: bigint): { surrendered: bigint; streamed: bigint } {
    const fromCredit = min(this.arrears, this.merchantCredit);
    const surrendered = min(this.arrears - fromCredit, held);
    this.merchant -= fromCredit;
    this.received += surrendered;
    return { surrendered, streamed: this.#pay(fromCredit + surrendered) };
  }

  #pay(amount: bigint): bigint {
    const fee = (amount * this.feeBps) / BPS;
    this.paid += amount;
    this.fees += fee;
    return amount - fee;
  }
}

/** An exact rational number, always in lowest terms; the denominator is positive. */
export class Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  static of(numerator: bigint, denominator = 1n): Ratio {
    if (denominator <= 0n) throw new RangeError(`a denominator of ${denominator}`);
    const common = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
    return new Ratio(numerator / common, denominator / common);
  }

  plus(other: Ratio): Ratio {
    return Ratio.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Ratio): Ratio {
    return this.plus(new Ratio(-other.numerator, other.denominator));
  }

  times(factor: bigint): Ratio {
    return Ratio.of(this.numerator * factor, this.denominator);
  }

  over(divisor: bigint): Ratio {
    return Ratio.of(this.numerator, this.denominator * divisor);
  }

  /** The whole part, rounded towards −∞. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator % this.denominator < 0n ? quotient - 1n : quotient;
  }

  /** The largest multiple of 1 ÷ `parts` that is not above this. */
  floorTo(parts: bigint): Ratio {
    return Ratio.of(this.times(parts).floor(), parts);
  }

  equals(other: Ratio): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }
}

export const zero = Ratio.of(0n);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** A Uniswap V2 pair of the royalty token (x) and the dollar (y), by its published formulas. */
export class PairModel {
  x = 0n;
  y = 0n;
  total = 0n;
  readonly liquidity = new Map<string, bigint>();

  liquidityOf(account: string): bigint {
    return this.liquidity.get(account) ?? 0n;
  }

  /** What the exchange's router takes of the desired amounts, and the liquidity it gives to `account`. */
  add(account: string, desiredX: bigint, desiredY: bigint): { x: bigint; y: bigint } {
    let [x, y] = [desiredX, desiredY];
    if (this.total === 0n) {
      const root = squareRoot(x * y);
      this.total = root;
      this.#give(account, root - 1_000n);
    } else {
      const optimalY = (desiredX * this.y) / this.x;
      if (optimalY <= desiredY) y = optimalY;
      else x = (desiredY * this.x) / this.y;
      const minted = min((x * this.total) / this.x, (y * this.total) / this.y);
      this.total += minted;
      this.#give(account, minted);
    }
    this.x += x;
    this.y += y;
    return { x, y };
  }

  remove(account: string, liquidity: bigint): { x: bigint; y: bigint } {
    const [x, y] = [(liquidity * this.x) / this.total, (liquidity * this.y) / this.total];
    this.#give(account, -liquidity);
    this.total -= liquidity;
    this.x -= x;
    this.y -= y;
    return { x, y };
  }

  move(from: string, to: string, amount: bigint): void {
    this.#give(from, -amount);
    this.#give(to, amount);
  }

  /** What a swap of `amount` brings. */
  quote(amount: bigint, sells: boolean): bigint {
    return sells ? this.#out(amount, this.x, this.y) : this.#out(amount, this.y, this.x);
  }

  sell(x: bigint): bigint {
    const out = this.quote(x, true);
    this.x += x;
    this.y -= out;
    return out;
  }

  buy(y: bigint): bigint {
    const out = this.quote(y, false);
    this.y += y;
    this.x -= out;
    return out;
  }

  #out(amount: bigint, reserveIn: bigint, reserveOut: bigint): bigint {
    return (amount * 997n * reserveOut) / (reserveIn * 1_000n + amount * 997n);
  }

  #give(account: string, amount: bigint): void {
    this.liquidity.set(account, this.liquidityOf(account) + amount);
  }
}

export const min = (a: bigint, b: bigint) => (a < b ? a : b);

function squareRoot(value: bigint): bigint {
  let root = BigInt(Math.floor(Math.sqrt(Number(value))));
  while (root * root > value) root -= 1n;
  while ((root + 1n) * (root + 1n) <= value) root += 1n;
  return root;
}

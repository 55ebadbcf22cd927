import { type Hex, hexToNumber } from "viem";
import type { Reader, Writer } from "./client.ts";
import { askEach } from "./endpoints.ts";

/**
 * The nonces of one writer. Several of its transactions may be in flight at once: each is numbered, signed and handed
 * to the nodes before the next is numbered. Nothing is kept that the chain could contradict: the chain's count decides,
 * and only what this process waits for at this moment counts on top of it.
 */
export class Nonces {
  readonly #inFlight = new Set<number>();
  #queue: Promise<unknown> = Promise.resolve();

  /** Runs `work` after whatever was queued before. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** The next free nonce, at least `floor`, which is then in flight until {@link release}. */
  async take(reader: Reader, writer: Writer, floor: number): Promise<number> {
    const own = this.#inFlight.size === 0 ? 0 : Math.max(...this.#inFlight) + 1;
    return this.occupy(Math.max(await this.next(reader, writer, floor), own));
  }

  /** The next nonce by the chain. Too low is refused at once, too high waits forever: so the lowest credible count. */
  async next(reader: Reader, writer: Writer, floor = 0): Promise<number> {
    const credible = (await countsOf(reader, writer, "pending")).filter((count) => count >= floor);
    return credible.length === 0 ? floor : Math.min(...credible);
  }

  /** Takes just this nonce, which another's stuck transaction occupies. */
  occupy(nonce: number): number {
    this.#inFlight.add(nonce);
    return nonce;
  }

  release(nonce: number): void {
    this.#inFlight.delete(nonce);
  }

  /** Pending transactions that nobody here waits for: of a run that died, or of another with the same key. */
  async strangers(reader: Reader, writer: Writer): Promise<{ first: number; count: number }> {
    const [mined, pending] = await Promise.all([
      countsOf(reader, writer, "latest"),
      countsOf(reader, writer, "pending"),
    ]);
    const [first, next] = [Math.max(...mined), Math.min(...pending)];
    let count = 0;
    for (let nonce = first; nonce < next; nonce += 1) if (!this.#inFlight.has(nonce)) count += 1;
    return { first, count };
  }
}

async function countsOf(reader: Reader, writer: Writer, block: "latest" | "pending"): Promise<number[]> {
  const address = writer.account.address;
  const answers = await askEach(reader, "eth_getTransactionCount", [address, block]);
  const counts = answers.flatMap((answer) =>
    answer.status === "fulfilled" ? [hexToNumber(answer.value as Hex)] : [],
  );
  if (counts.length > 0) return counts;
  // With retries and pauses, which asking each for itself has not.
  return [await reader.getTransactionCount({ address, blockTag: block })];
}

const known = new WeakMap<Writer, Nonces>();

/** The one {@link Nonces} of `writer`. */
export function noncesOf(writer: Writer): Nonces {
  const nonces = known.get(writer) ?? new Nonces();
  known.set(writer, nonces);
  return nonces;
}

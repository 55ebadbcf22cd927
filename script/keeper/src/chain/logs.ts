import { type Address, type Hex, numberToHex, type RpcLog } from "viem";
import type { Reader } from "./client.ts";

const firstChunk = 10_000n;

/**
 * The logs of `address` with `topics`, oldest first, in chunks that shrink where an endpoint refuses them. `take` gets each
 * chunk with the block after it.
 */
export async function scanLogs(
  reader: Reader,
  filter: { address: Address; topics: readonly (Hex | Hex[] | null)[]; from: bigint; to: bigint },
  take: (logs: readonly RpcLog[], next: bigint) => void,
): Promise<void> {
  const { address, topics, to: latest } = filter;
  let { from } = filter;
  let chunk = firstChunk;
  while (from <= latest) {
    const to = from + chunk - 1n < latest ? from + chunk - 1n : latest;
    let logs: readonly RpcLog[];
    try {
      const range = { fromBlock: numberToHex(from), toBlock: numberToHex(to) };
      logs = await reader.request({
        method: "eth_getLogs",
        params: [{ address, topics: [...topics], ...range }],
      });
    } catch (error) {
      if (chunk === 1n) throw error;
      chunk /= 2n;
      continue;
    }
    from = to + 1n;
    take(logs, from);
  }
}

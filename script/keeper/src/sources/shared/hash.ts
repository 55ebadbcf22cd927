import { createKeccak } from "hash-wasm";
import type { Hex } from "viem";

// viem's keccak256 wants all bytes at once and takes far longer than parsing them does.
const keccak = await createKeccak(256);

/** Passes chunks on and takes their keccak256 on the way; `digest` is that of the chunks passed so far. */
export function hashing(chunks: Iterable<Uint8Array>): { chunks: Iterable<Uint8Array>; digest(): Hex } {
  // The one hasher is shared: its state is put back before and kept after each use.
  let state = keccak.init().save();
  function* pass() {
    for (const chunk of chunks) {
      state = keccak.load(state).update(chunk).save();
      yield chunk;
    }
  }
  return { chunks: pass(), digest: () => `0x${keccak.load(state).digest("hex")}` };
}

/** Deterministic: modelled data must be the same bytes for the same seed, on every machine. */
export interface Random {
  /** An integer in [min, max]. */
  between(min: number, max: number): number;
  /** True with a probability of `bps` ÷ 10,000. */
  chance(bps: number): boolean;
}

/** 32-bit FNV-1a of UTF-16 code units, with a final mix so that neighbouring texts differ in every bit. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Exactly `length` digits, the first not zero. */
export function hashDigits(text: string, length: number): string {
  let digits = "";
  for (let i = 0; digits.length < length; i++)
    digits += hash32(`${text}#${i}`).toString().padStart(10, "0").slice(2);
  return digits[0] === "0" ? `7${digits.slice(1, length)}` : digits.slice(0, length);
}

/** Mulberry32 seeded with the hash of `seed`. */
export function seededRandom(seed: string): Random {
  let state = hash32(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    between: (min, max) => min + Math.floor((next() / 2 ** 32) * (max - min + 1)),
    chance: (bps) => next() / 2 ** 32 < bps / 10_000,
  };
}

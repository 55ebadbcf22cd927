import { getAddress, verifyTypedData } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { type Consent, consentTypedData, readConsent, writeConsent } from "./consent.ts";

const account = getAddress("0x00000000000000000000000000000000000000aa");
const successor = getAddress("0x00000000000000000000000000000000000000bb");
const base = { chainId: 1, merchantAccount: account, nonce: 3n, deadline: 2_000n } as const;
const consent: Consent = { ...base, what: "transfer", newMerchant: successor, signature: "0x1234" };
const wanted = { ...base, what: "transfer", now: 1_000n } as const;
const problem = (change: object) => readConsent(writeConsent(consent), { ...wanted, ...change }).problem;

describe("a merchant's consent", () => {
  it("reads back as it was written", () => {
    expect(readConsent(writeConsent(consent), wanted)).toEqual({ consent });
  });

  it("is refused where it does not count, and says why", () => {
    expect(problem({ chainId: 2 })).toBe("otherStore");
    expect(problem({ merchantAccount: successor })).toBe("otherStore");
    expect(problem({ what: "delist" })).toBe("otherKind");
    expect(problem({ nonce: 4n })).toBe("revoked");
    expect(problem({ now: 2_000n })).toBeUndefined();
    expect(problem({ now: 2_001n })).toBe("expired");
  });

  it("is unreadable where anything is missing or of the wrong form", () => {
    for (const text of ["", "0x1234", "null", "{}", writeConsent({ ...consent, signature: "0x" })])
      expect(readConsent(text, wanted).problem).toBe("unreadable");
    const without = writeConsent({ ...consent, newMerchant: undefined });
    expect(readConsent(without, wanted).problem).toBe("unreadable");
  });

  it("is signed for one account, kind and deadline", async () => {
    const signer = privateKeyToAccount(`0x${"11".repeat(32)}`);
    const signature = await signer.signTypedData(consentTypedData({ ...base, what: "delist" }));
    const check = (change: object) =>
      verifyTypedData({
        ...consentTypedData({ ...base, what: "delist", ...change }),
        address: signer.address,
        signature,
      });
    expect(await check({})).toBe(true);
    expect(await check({ nonce: 4n })).toBe(false);
    expect(await check({ what: "transfer", newMerchant: successor })).toBe(false);
  });
});

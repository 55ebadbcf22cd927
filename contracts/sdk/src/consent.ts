import { type Address, getAddress, type Hex, isAddress, isAddressEqual, isHex } from "viem";
import { domain, field } from "./typedData.ts";

/** A merchant's signed agreement to the end of its store, or to a successor, which the holders' proposal carries. */
export interface Consent {
  what: "delist" | "transfer";
  chainId: number;
  merchantAccount: Address;
  /** Of a transfer only. */
  newMerchant?: Address;
  nonce: bigint;
  /** Unix seconds. */
  deadline: bigint;
  signature: Hex;
}

type ConsentProblem = "unreadable" | "otherStore" | "otherKind" | "revoked" | "expired";

const types = {
  Delist: [field("nonce", "uint256"), field("deadline", "uint256")],
  TransferStore: [field("newMerchant", "address"), field("nonce", "uint256"), field("deadline", "uint256")],
} as const;

/** What the merchant signs (EIP-712). */
export function consentTypedData({
  what,
  chainId,
  merchantAccount,
  newMerchant,
  nonce,
  deadline,
}: Omit<Consent, "signature">) {
  const signedFor = domain("Takings MerchantAccount", chainId, merchantAccount);
  return what === "delist"
    ? ({ domain: signedFor, types, primaryType: "Delist", message: { nonce, deadline } } as const)
    : ({
        domain: signedFor,
        types,
        primaryType: "TransferStore",
        message: { newMerchant: newMerchant!, nonce, deadline },
      } as const);
}

/** The consent as a text to hand to whoever proposes; big numbers are strings. */
export const writeConsent = ({ nonce, deadline, ...consent }: Consent): string =>
  JSON.stringify(
    { kind: "takings-consent", ...consent, nonce: String(nonce), deadline: String(deadline) },
    null,
    2,
  );

const whole = (value: unknown): bigint | undefined =>
  typeof value === "string" && /^\d{1,78}$/.test(value) ? BigInt(value) : undefined;

function parse(text: string): Consent | undefined {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { kind, what, chainId, merchantAccount, newMerchant, signature } = json ?? {};
  const [nonce, deadline] = [whole(json?.nonce), whole(json?.deadline)];
  if (kind !== "takings-consent" || (what !== "delist" && what !== "transfer")) return undefined;
  if (typeof chainId !== "number" || nonce === undefined || deadline === undefined) return undefined;
  if (typeof merchantAccount !== "string" || !isAddress(merchantAccount, { strict: false })) return undefined;
  if (!isHex(signature) || signature === "0x" || signature.length % 2 !== 0) return undefined;
  const named = typeof newMerchant === "string" && isAddress(newMerchant, { strict: false });
  if (what === "transfer" && !named) return undefined;
  return {
    what,
    chainId,
    merchantAccount: getAddress(merchantAccount),
    newMerchant: named ? getAddress(newMerchant) : undefined,
    nonce,
    deadline,
    signature,
  };
}

/** Reads {@link writeConsent} again, if it is for this account, still counts at `now` and is of the wanted kind. */
export function readConsent(
  text: string,
  wanted: { chainId: number; merchantAccount: Address; what: Consent["what"]; nonce: bigint; now: bigint },
): { consent: Consent; problem?: undefined } | { consent?: undefined; problem: ConsentProblem } {
  const consent = parse(text);
  if (!consent) return { problem: "unreadable" };
  const here =
    consent.chainId === wanted.chainId && isAddressEqual(consent.merchantAccount, wanted.merchantAccount);
  if (!here) return { problem: "otherStore" };
  if (consent.what !== wanted.what) return { problem: "otherKind" };
  if (consent.nonce !== wanted.nonce) return { problem: "revoked" };
  if (consent.deadline < wanted.now) return { problem: "expired" };
  return { consent };
}

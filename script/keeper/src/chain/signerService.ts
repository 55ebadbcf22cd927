import {
  type Address,
  type TransactionSerializedEIP1559 as Eip1559,
  formatTransactionRequest,
  getTypesForEIP712Domain,
  type Hex,
  isAddressEqual,
  isHex,
  numberToHex,
  parseTransaction,
  recoverTransactionAddress,
  recoverTypedDataAddress,
  serializeTypedData,
  type TransactionRequest,
  type TypedData,
  type TypedDataDefinition,
} from "viem";
import { type LocalAccount, toAccount } from "viem/accounts";
import { z } from "zod";
import { KeeperError } from "../errors.ts";

const timeoutMilliseconds = 20_000;
const unknownMethod = -32_601;

const answerSchema = z.object({
  result: z.unknown().optional(),
  error: z.object({ code: z.number(), message: z.string() }).nullish(),
});
/** web3signer answers the bytes, clef and geth an object around them. */
const signedSchema = z.union([z.string(), z.object({ raw: z.string() }).transform(({ raw }) => raw)]);

/** Says what went wrong without the address of the service, which may carry a password. */
const refused = (role: string, message: string) =>
  new KeeperError("BadKey", `the signer service of the ${role} role ${message}`);

async function post(role: string, url: string, method: string, params: readonly unknown[]) {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    return answerSchema.parse(await response.json());
  } catch {
    throw refused(role, "cannot be reached, or does not speak JSON-RPC");
  }
}

/** What the first of `methods` answers that the service knows. */
async function ask(role: string, url: string, methods: readonly string[], params: readonly unknown[]) {
  let reason = "";
  for (const method of methods) {
    const { result, error } = await post(role, url, method, params);
    if (!error) return bytesOf(role, result);
    reason = `refused ${method}: ${error.message}`;
    if (error.code !== unknownMethod) break;
  }
  throw refused(role, reason);
}

function bytesOf(role: string, value: unknown): Hex {
  const found = signedSchema.safeParse(value);
  if (found.success && isHex(found.data)) return found.data;
  throw refused(role, "answered no signature");
}

/** Whether the service signed what it was asked to, and nothing else. */
function isSame(asked: Record<string, unknown>, signed: Record<string, unknown>): boolean {
  const empty = (value: unknown) => value === undefined || value === "0x" || value === 0n;
  const shown = (value: unknown) => (empty(value) ? "" : String(value).toLowerCase());
  const fields = ["chainId", "nonce", "to", "value", "data", "gas", "maxFeePerGas", "maxPriorityFeePerGas"];
  return fields.every((name) => shown(asked[name]) === shown(signed[name]));
}

/**
 * An account whose key is in a separate service (web3signer, clef, a node): `eth_signTransaction` and
 * `eth_signTypedData_v4` over HTTP. Only what was asked for, signed by `address`, is accepted.
 */
export function serviceAccount(role: string, url: string, address: Address): LocalAccount {
  const checkSigner = (found: Address) => {
    if (!isAddressEqual(found, address)) throw refused(role, `signed as ${found}, not as ${address}`);
  };
  return toAccount({
    address,
    async signTransaction(transaction) {
      const formatted = formatTransactionRequest({ ...transaction, from: address } as TransactionRequest);
      const asked = { ...formatted, chainId: numberToHex(transaction.chainId ?? 0) };
      const raw = (await ask(role, url, ["eth_signTransaction"], [asked])) as Eip1559;
      checkSigner(await recoverTransactionAddress({ serializedTransaction: raw }));
      if (!isSame({ ...transaction }, { ...parseTransaction(raw) }))
        throw refused(role, "signed another transaction than it was asked to");
      return raw;
    },
    async signTypedData(data) {
      const typed = data as TypedDataDefinition;
      const types: TypedData = Object.assign({ EIP712Domain: getTypesForEIP712Domain(typed) }, typed.types);
      const text = serializeTypedData({ ...typed, types });
      const signature = await ask(role, url, ["eth_signTypedData_v4", "eth_signTypedData"], [address, text]);
      checkSigner(await recoverTypedDataAddress({ ...typed, signature }));
      return signature;
    },
    signMessage: () => Promise.reject(refused(role, "is asked for transactions and typed data only")),
  });
}

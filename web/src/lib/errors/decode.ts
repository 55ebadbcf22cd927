import { type Abi, BaseError, ContractFunctionRevertedError, decodeErrorResult, type Hex, isHex } from "viem";

/** What went wrong, before it is put into words. */
export type Failure =
  | { kind: "rejected" | "funds" | "network" | "chain" | "timeout" | "panic" | "unknown" }
  | { kind: "custom"; name: string; values: Record<string, unknown> }
  | { kind: "text" | "other"; text: string };

type NamedError = { name?: string; code?: number; message?: string; data?: unknown };

const chainOf = (error: unknown): NamedError[] => {
  const found: NamedError[] = [];
  for (let current = error; current && found.length < 12; current = (current as { cause?: unknown }).cause)
    found.push(current as NamedError);
  return found;
};

const names = (errors: NamedError[], ...wanted: string[]) =>
  errors.some((error) => wanted.includes(error.name ?? ""));

function argumentsByName(abi: Abi, name: string, args: readonly unknown[] = []): Record<string, unknown> {
  const item = abi.find(
    (entry) => entry.type === "error" && entry.name === name && entry.inputs.length === args.length,
  );
  const inputs = item?.type === "error" ? item.inputs : [];
  return Object.fromEntries(args.map((value, index) => [inputs[index]?.name || String(index), value]));
}

function fromData(data: Hex, abi: Abi): Failure {
  if (data === "0x") return { kind: "unknown" };
  try {
    const { errorName, args } = decodeErrorResult({ abi, data });
    if (errorName === "Error") return { kind: "text", text: String(args?.[0] ?? "") };
    if (errorName === "Panic") return { kind: "panic" };
    return {
      kind: "custom",
      name: errorName,
      values: argumentsByName(abi, errorName, args as readonly unknown[]),
    };
  } catch {
    return { kind: "custom", name: data.slice(0, 10), values: {} };
  }
}

const revertData = (value: unknown): Hex | undefined => {
  if (isHex(value) && value.length >= 10) return value;
  if (typeof value === "object" && value !== null && "data" in value) return revertData(value.data);
  return undefined;
};

/** Finds the cause in an error of viem, wagmi or a wallet. `abi` holds every error that could surface. */
export function decodeFailure(error: unknown, abi: Abi): Failure {
  const errors = chainOf(error);
  if (names(errors, "UserRejectedRequestError") || errors.some((each) => each.code === 4001))
    return { kind: "rejected" };
  const revert = errors.find((each) => each instanceof ContractFunctionRevertedError);
  if (revert instanceof ContractFunctionRevertedError) {
    if (revert.raw && revert.raw !== "0x") return fromData(revert.raw, abi);
    if (revert.data)
      return {
        kind: "custom",
        name: revert.data.errorName,
        values: argumentsByName(abi, revert.data.errorName, revert.data.args as readonly unknown[]),
      };
    if (revert.signature) return fromData(revert.signature, abi);
    return revert.reason ? { kind: "text", text: revert.reason } : { kind: "unknown" };
  }
  for (const each of errors) {
    const data = revertData(each.data);
    if (data) return fromData(data, abi);
  }
  if (names(errors, "InsufficientFundsError")) return { kind: "funds" };
  if (names(errors, "ConnectorChainMismatchError", "ChainMismatchError")) return { kind: "chain" };
  if (names(errors, "WaitForTransactionReceiptTimeoutError")) return { kind: "timeout" };
  if (names(errors, "ExecutionRevertedError")) return { kind: "unknown" };
  if (names(errors, "HttpRequestError", "TimeoutError", "WebSocketRequestError")) return { kind: "network" };
  const text = error instanceof BaseError ? error.shortMessage : errors[0]?.message;
  return text ? { kind: "other", text } : { kind: "unknown" };
}

import {
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  encodeErrorResult,
  parseAbi,
  UserRejectedRequestError,
} from "viem";
import { describe, expect, it } from "vitest";
import { wholeCatalogue } from "../i18n/catalogue.ts";
import { translator } from "../i18n/context.tsx";
import { errors } from "../i18n/en/errors.ts";
import { createFormats } from "../i18n/format.ts";
import { decodeFailure } from "./decode.ts";
import { failureSentence } from "./words.ts";

const abi = parseAbi([
  "error WithdrawalLimitExceeded(uint256 requested, uint256 available, uint256 availableAt)",
  "error OnlyMerchant(address caller)",
  "error SettingOutOfBounds(bytes32 setting, uint256 value, uint256 min, uint256 max)",
]);
const t = translator(await wholeCatalogue("en"), "en");
const format = createFormats("en");
const units = { money: { decimals: 6, symbol: "USDC" } };
const words = (error: unknown, known = abi) =>
  failureSentence(decodeFailure(error, known), t, format, { locale: "en", catalogue: errors }, units);

const reverted = (data: `0x${string}`) =>
  new ContractFunctionExecutionError(
    new ContractFunctionRevertedError({ abi: [], data, functionName: "withdraw" }),
    {
      abi: [],
      functionName: "withdraw",
    },
  );

describe("reasons in words", () => {
  it("decodes an error that the called contract does not declare", () => {
    const data = encodeErrorResult({
      abi,
      errorName: "WithdrawalLimitExceeded",
      args: [5_000_000n, 1_250_000n, 0n],
    });
    expect(words(reverted(data))).toBe(
      "5.00 USDC was requested; 1.25 USDC can be withdrawn now. The whole amount: never under the current limit.",
    );
  });

  it("finds the data that an RPC put deep into its answer", () => {
    const data = encodeErrorResult({
      abi,
      errorName: "OnlyMerchant",
      args: ["0x000000000000000000000000000000000000dEaD"],
    });
    expect(words({ message: "failed", cause: { code: 3, data: { data } } })).toBe(
      "Only the merchant may do this; 0x000000…00dEaD is not.",
    );
  });

  it("names an error that it has no sentence for, by its selector", () => {
    expect(words(reverted("0x12345678"))).toBe("The contract refused: 0x12345678.");
  });

  it("tells a rejected signature apart", () => {
    const error = new UserRejectedRequestError(new Error("no"));
    expect(decodeFailure(error, abi)).toEqual({ kind: "rejected" });
    expect(decodeFailure({ cause: { code: 4001 } }, abi)).toEqual({ kind: "rejected" });
  });

  it("keeps an old string reason", () => {
    const data = encodeErrorResult({
      abi: parseAbi(["error Error(string)"]),
      errorName: "Error",
      args: ["too late"],
    });
    expect(words(reverted(data))).toBe("The contract refused: too late");
  });

  it("puts an exchange's capitals into words", () => {
    const data = encodeErrorResult({
      abi: parseAbi(["error Error(string)"]),
      errorName: "Error",
      args: ["UniswapV2Router: INSUFFICIENT_A_AMOUNT"],
    });
    expect(words(reverted(data))).toBe(
      "The price moved by more than the slippage allows. Try again, or allow more.",
    );
  });
});

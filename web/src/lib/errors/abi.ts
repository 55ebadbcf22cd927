import * as abis from "@takings/sdk/abi";
import type { Abi } from "viem";

/** Every custom error of every contract once, to decode what a nested call threw. */
export const errorAbi: Abi = [
  ...new Map(
    Object.values(abis)
      .flatMap((abi) => abi as Abi)
      .filter((item) => item.type === "error")
      .map((item) => [`${item.name}(${item.inputs.map((input) => input.type).join()})`, item]),
  ).values(),
];

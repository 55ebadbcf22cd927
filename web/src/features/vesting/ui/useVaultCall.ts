import { performanceVestingAbi } from "@takings/sdk/abi";
import { useCallback } from "react";
import { type Change, useTransaction } from "../../../lib/transactions/index.ts";
import type { Vault } from "../data/read.ts";

/** Opens the preview of something that anyone may have the vault do. */
export function useVaultCall(vault: Vault) {
  const transact = useTransaction();
  return useCallback(
    (
      functionName: "review" | "observe" | "placeSlice" | "release" | "returnRoyalties" | "burnLocked",
      words: { title: string; done: string; description?: string; changes: Change[] },
      args: readonly unknown[] = [],
    ) =>
      transact({
        ...words,
        calls: [{ address: vault.contracts.vesting, abi: performanceVestingAbi, functionName, args }],
        units: { money: vault.asset, token: vault.token },
      }),
    [transact, vault],
  );
}

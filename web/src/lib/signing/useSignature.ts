import { useCallback, useState } from "react";
import type { Address, Hex, TypedDataDefinition } from "viem";
import { useConfig } from "wagmi";
import { readClient } from "../chain/index.ts";
import { useChain } from "../config/index.ts";
import { useReason } from "../errors/index.ts";
import { toast } from "../toast.ts";

interface Signed {
  signature: Hex;
  /**
   * Whether the account confirms it as of now: its key, or (ERC-1271) the contract that it is. A Safe may still wait for
   * other owners; undefined where the chain could not be asked.
   */
  valid: boolean | undefined;
}

/**
 * Has the wallet sign a typed message that is kept or handed to somebody else rather than sent. A refusal is shown quietly
 * and gives undefined. A contract account that records its agreement on the chain gives an empty signature.
 */
export function useSignature() {
  const chain = useChain();
  const wallet = useConfig();
  const explain = useReason();
  const [busy, setBusy] = useState(false);
  const sign = useCallback(
    async (message: TypedDataDefinition, account: Address): Promise<Signed | undefined> => {
      setBusy(true);
      try {
        const { signTypedData, verifyTypedData } = await import("./sign.ts");
        const signature = await signTypedData(wallet, { ...message, account });
        const valid = await verifyTypedData(readClient(chain), {
          ...message,
          address: account,
          signature,
        }).catch(() => undefined);
        return { signature, valid };
      } catch (error) {
        const reason = await explain(error);
        if (reason.kind === "rejected") toast(reason.sentence);
        else toast.error(reason.sentence);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [chain, explain, wallet],
  );
  return { sign, busy };
}

import { issuanceDeskAbi } from "@takings/sdk/abi";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { blockTimeOf, keys, readClient } from "../../../lib/chain/index.ts";
import { type ChainConfig, useChain } from "../../../lib/config/index.ts";
import { useWallet } from "../../../lib/wallet/index.ts";
import type { Figures, Verdict } from "../domain/types.ts";
import { readApplication } from "./application.ts";
import { readApplications } from "./applications.ts";
import { readDesk } from "./desk.ts";
import { readBuyer, readSale, readSales, type SaleRow } from "./sales.ts";

type DeskChain = ChainConfig & { desk: Address };

/** The chain as one that has a desk; its pages are reached only where it has. */
export function useDeskChain(): DeskChain {
  const chain = useChain();
  if (!chain.desk) throw new Error("config.json names no desk for this chain");
  return chain as DeskChain;
}

const minute = 60_000;
const key = (chain: ChainConfig, ...rest: unknown[]) => [...keys.chain(chain.chainId), "desk", ...rest];

export function useApplications(page: number) {
  const chain = useDeskChain();
  return useQuery({
    queryKey: key(chain, "applications", page),
    queryFn: () => readApplications(readClient(chain), chain.desk, page),
    refetchInterval: Math.max(blockTimeOf(chain), minute),
    placeholderData: keepPreviousData,
  });
}

/** `null`: there is no such application. */
export function useApplication(id: bigint | undefined) {
  const chain = useDeskChain();
  return useQuery({
    queryKey: key(chain, "application", String(id)),
    queryFn: () => (id === undefined ? null : readApplication(readClient(chain), chain, id)),
    refetchInterval: Math.max(blockTimeOf(chain), minute / 4),
  });
}

export function useDesk() {
  const chain = useDeskChain();
  return useQuery({
    queryKey: key(chain, "settings"),
    queryFn: () => readDesk(readClient(chain), chain),
    staleTime: minute,
  });
}

export function useIsUnderwriter() {
  const chain = useDeskChain();
  const { address } = useWallet();
  return useQuery({
    queryKey: keys.account(chain.chainId, address, "underwriter"),
    queryFn: () =>
      readClient(chain).readContract({
        address: chain.desk,
        abi: issuanceDeskAbi,
        functionName: "isUnderwriter",
        args: [address!],
      }),
    enabled: address !== undefined,
  });
}

/** What the desk would say to these figures now. */
export function useVerdict(figures: Figures | undefined) {
  const chain = useDeskChain();
  return useQuery({
    queryKey: key(chain, "verdict", figures && Object.values(figures).join()),
    queryFn: async () => {
      const [eligible, verdict] = await readClient(chain).readContract({
        address: chain.desk,
        abi: issuanceDeskAbi,
        functionName: "eligibilityOf",
        args: [figures!],
      });
      return { eligible, verdict: verdict as Verdict };
    },
    enabled: figures !== undefined,
    placeholderData: keepPreviousData,
  });
}

export function useSales(page: number) {
  const chain = useDeskChain();
  return useQuery({
    queryKey: key(chain, "sales", page),
    queryFn: () => readSales(readClient(chain), chain, page),
    refetchInterval: Math.max(blockTimeOf(chain), minute / 2),
    placeholderData: keepPreviousData,
  });
}

/** The sale of an application and what was offered; `null` until its sale was opened. */
export function useSale(id: bigint | undefined) {
  const chain = useDeskChain();
  const application = useApplication(id);
  const sale = useQuery({
    queryKey: key(chain, "sale", String(id)),
    queryFn: () => (id === undefined ? null : readSale(readClient(chain), chain, id)),
    refetchInterval: ({ state }) => Math.max(blockTimeOf(chain), state.data ? 0 : minute / 4),
  });
  return { application, sale };
}

export function useBuyer(sale: SaleRow) {
  const chain = useDeskChain();
  const { address } = useWallet();
  return useQuery({
    queryKey: keys.account(chain.chainId, address, "sale", sale.address),
    queryFn: () => readBuyer(readClient(chain), sale, address!),
    enabled: address !== undefined,
    refetchInterval: blockTimeOf(chain),
  });
}

import { issuanceDeskAbi, publicSaleAbi } from "@takings/sdk/abi";
import { type Address, erc20Abi } from "viem";
import { multicallOptions, type ReadClient, readLogs } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import type { SaleFigures } from "../domain/sale.ts";
import { type Application, type StoreConfig, saleStatuses } from "../domain/types.ts";
import { readApplications } from "./applications.ts";

export interface SaleRow extends SaleFigures {
  application: Application;
  address: Address;
  name: string;
  symbol: string;
  asset: Unit & { address: Address };
}

const finalized = saleStatuses.indexOf("finalized");

/** The sales among the newest applications, in four requests. */
export async function readSales(
  client: ReadClient,
  chain: ChainConfig & { desk: Address },
  page: number,
): Promise<{ total: number; sales: SaleRow[] }> {
  const { rows, total } = await readApplications(client, chain.desk, page);
  const selling = rows.filter(({ state }) => ["onSale", "active", "failed"].includes(state));
  return { total, sales: await readSaleRows(client, chain, selling) };
}

/** Terms and progress of the sales of `applications`, in two requests. */
export async function readSaleRows(
  client: ReadClient,
  chain: ChainConfig & { desk: Address },
  applications: Application[],
): Promise<SaleRow[]> {
  if (applications.length === 0) return [];
  const many = { ...multicallOptions(client), allowFailure: false } as const;
  const desk = { address: chain.desk, abi: issuanceDeskAbi } as const;
  const ids = applications.map(({ id }) => id);
  const [addresses, block] = await Promise.all([
    client.multicall({
      ...many,
      contracts: ids.map((id) => ({ ...desk, functionName: "saleOf", args: [id] }) as const),
    }),
    client.getBlock({ blockTag: "latest" }),
  ]);
  const [figures, offers] = await Promise.all([
    client.multicall({
      ...many,
      contracts: addresses.flatMap((address) =>
        (["terms", "raised", "status", "finalizableUntil"] as const).map((functionName) => ({
          address,
          abi: publicSaleAbi,
          functionName,
        })),
      ),
    }) as Promise<unknown[]>,
    readLogs(chain.deployedAtBlock, block.number, (range) =>
      client.getContractEvents({
        ...desk,
        eventName: "Assessed",
        args: { application: ids },
        strict: true,
        ...range,
      }),
    ),
  ]);
  const configs = new Map<bigint, StoreConfig>();
  for (const { args } of offers.logs) configs.set(args.application, args.config as StoreConfig);
  const rows = applications.map((application, index) => {
    const [raw, raised, status, until] = figures.slice(index * 4, index * 4 + 4) as [
      SaleFigures & { asset: Address },
      bigint,
      number,
      bigint,
    ];
    const config = configs.get(application.id);
    return {
      application,
      address: addresses[index]!,
      name: config?.name ?? `#${application.id}`,
      symbol: config?.symbol ?? "",
      assetAddress: raw.asset,
      price: raw.price,
      softCap: raw.softCap,
      hardCap: raw.hardCap,
      walletCap: raw.walletCap,
      liquidityProceedsBps: raw.liquidityProceedsBps,
      opensAt: Number(raw.opensAt),
      closesAt: Number(raw.closesAt),
      raised,
      finalizableUntil: Number(until),
      finalized: status === finalized,
    };
  });
  const assets = [...new Set(rows.map(({ assetAddress }) => assetAddress))];
  const units = (await client.multicall({
    ...many,
    contracts: assets.flatMap((address) =>
      (["decimals", "symbol"] as const).map((functionName) => ({ address, abi: erc20Abi, functionName })),
    ) as never,
  })) as unknown[];
  return rows.map(({ assetAddress, ...row }) => {
    const position = assets.indexOf(assetAddress) * 2;
    return {
      ...row,
      asset: {
        address: assetAddress,
        decimals: units[position] as number,
        symbol: units[position + 1] as string,
      },
    };
  });
}

export interface BuyerPosition {
  paid: bigint;
  tokens: bigint;
  left: bigint;
  balance: bigint;
}

export async function readBuyer(
  client: ReadClient,
  sale: Pick<SaleRow, "address" | "asset">,
  account: Address,
): Promise<BuyerPosition> {
  const at = { address: sale.address, abi: publicSaleAbi, args: [account] } as const;
  const [paid, tokens, left, balance] = await client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: [
      { ...at, functionName: "paidBy" },
      { ...at, functionName: "tokensOf" },
      { ...at, functionName: "leftFor" },
      { address: sale.asset.address, abi: erc20Abi, functionName: "balanceOf", args: [account] },
    ],
  });
  return { paid, tokens, left, balance };
}

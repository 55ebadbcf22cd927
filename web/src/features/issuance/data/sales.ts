import { saleStatuses } from "@takings/sdk";
import { issuanceDeskAbi, publicSaleAbi } from "@takings/sdk/abi";
import { type Address, erc20Abi } from "viem";
import { latest, multicallOptions, type ReadClient, readLogs } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import { readUnits } from "../../../lib/stores/index.ts";
import type { SaleFigures } from "../domain/sale.ts";
import type { Application, StoreConfig } from "../domain/types.ts";
import { applicationFrom, pageIds } from "./applications.ts";

export interface SaleRow extends SaleFigures {
  application: Application;
  address: Address;
  name: string;
  symbol: string;
  asset: Unit & { address: Address };
}

const finalized = saleStatuses.indexOf("finalized");

const selling = ({ state }: Application) => ["onSale", "active", "failed"].includes(state);

/** An application and where its sale is, once it has one. */
interface Offered {
  application: Application;
  sale: Address;
}

/** The sales among the newest applications, in three requests. */
export async function readSales(
  client: ReadClient,
  chain: ChainConfig & { desk: Address },
  page: number,
): Promise<{ total: number; sales: SaleRow[] }> {
  const desk = { address: chain.desk, abi: issuanceDeskAbi } as const;
  const total = Number(await client.readContract({ ...desk, functionName: "applicationCount" }));
  const ids = pageIds(total, page);
  if (ids.length === 0) return { total, sales: [] };
  const saleOf = ids.map((id) => ({ ...desk, functionName: "saleOf", args: [id] }) as const);
  const [[raw, ...addresses], configs] = await Promise.all([
    client.multicall({
      ...multicallOptions(client),
      allowFailure: false,
      contracts: [
        { ...desk, functionName: "applications", args: [ids[0]!, BigInt(ids.length)] },
        ...saleOf,
      ] as never,
    }) as Promise<[object[], ...Address[]]>,
    readConfigs(client, chain, ids),
  ]);
  const offered = ids
    .map((id, index) => ({ application: applicationFrom(id, raw[index]!), sale: addresses[index]! }))
    .filter(({ application }) => selling(application));
  return { total, sales: await readRows(client, offered.reverse(), configs) };
}

/** The sale of one application, in two requests; null until it was opened. */
export async function readSale(
  client: ReadClient,
  chain: ChainConfig & { desk: Address },
  id: bigint,
): Promise<SaleRow | null> {
  const desk = { address: chain.desk, abi: issuanceDeskAbi } as const;
  const [found, configs] = await Promise.all([
    client.multicall({
      ...multicallOptions(client),
      contracts: [
        { ...desk, functionName: "applicationOf", args: [id] },
        { ...desk, functionName: "saleOf", args: [id] },
      ],
    }),
    readConfigs(client, chain, [id]),
  ]);
  const [raw, sale] = found.map(({ result }) => result) as [object | undefined, Address];
  const application = raw && applicationFrom(id, raw);
  if (!application || !selling(application)) return null;
  return (await readRows(client, [{ application, sale }], configs))[0]!;
}

/** What was offered last for each application: only the event carries it whole. */
async function readConfigs(
  client: ReadClient,
  chain: ChainConfig & { desk: Address },
  ids: bigint[],
): Promise<Map<bigint, StoreConfig>> {
  const { logs } = await readLogs(chain.deployedAtBlock, latest(client), (range) =>
    client.getContractEvents({
      address: chain.desk,
      abi: issuanceDeskAbi,
      eventName: "Assessed",
      args: { application: ids },
      strict: true,
      ...range,
    }),
  );
  return new Map(logs.map(({ args }) => [args.application, args.config as StoreConfig]));
}

/** Terms and progress of sales, in one request; one more where the RPC left out an offer that names the currency. */
async function readRows(
  client: ReadClient,
  offered: Offered[],
  configs: Map<bigint, StoreConfig>,
): Promise<SaleRow[]> {
  if (offered.length === 0) return [];
  const named = offered.flatMap(({ application }) => configs.get(application.id)?.asset ?? []);
  const [figures, known] = await Promise.all([
    client.multicall({
      ...multicallOptions(client),
      allowFailure: false,
      contracts: offered.flatMap(({ sale }) =>
        (["terms", "raised", "status", "finalizableUntil"] as const).map((functionName) => ({
          address: sale,
          abi: publicSaleAbi,
          functionName,
        })),
      ),
    }) as Promise<unknown[]>,
    named.length > 0 ? readUnits(client, named) : new Map<Address, Unit>(),
  ]);
  const rows = offered.map(({ application, sale }, index) => {
    const [raw, raised, status, until] = figures.slice(index * 4, index * 4 + 4) as [
      SaleFigures & { asset: Address },
      bigint,
      number,
      bigint,
    ];
    const config = configs.get(application.id);
    return {
      application,
      address: sale,
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
  const missing = rows.map(({ assetAddress }) => assetAddress).filter((asset) => !known.has(asset));
  const units = missing.length > 0 ? new Map([...known, ...(await readUnits(client, missing))]) : known;
  return rows.map(({ assetAddress, ...row }) => ({
    ...row,
    asset: { address: assetAddress, ...units.get(assetAddress)! },
  }));
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

import { saleStatuses } from "@takings/sdk";
import { issuanceDeskAbi, publicSaleAbi } from "@takings/sdk/abi";
import { type Address, erc20Abi } from "viem";
import { callsOf, latest, type ReadClient, readBatch, readLogs, readSome } from "../../../lib/chain/index.ts";
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
  const desk = callsOf(chain.desk, issuanceDeskAbi);
  const { count } = await readBatch(client, { count: desk("applicationCount") });
  const total = Number(count);
  const ids = pageIds(total, page);
  if (ids.length === 0) return { total, sales: [] };
  const [{ applications, addresses }, configs] = await Promise.all([
    readBatch(client, {
      applications: desk("applications", ids[0]!, BigInt(ids.length)),
      addresses: ids.map((id) => desk("saleOf", id)),
    }),
    readConfigs(client, chain, ids),
  ]);
  const offered = ids
    .map((id, index) => ({ application: applicationFrom(id, applications[index]!), sale: addresses[index]! }))
    .filter(({ application }) => selling(application));
  return { total, sales: await readRows(client, offered.reverse(), configs) };
}

/** The sale of one application, in two requests; null until it was opened. */
export async function readSale(
  client: ReadClient,
  chain: ChainConfig & { desk: Address },
  id: bigint,
): Promise<SaleRow | null> {
  const desk = callsOf(chain.desk, issuanceDeskAbi);
  const [{ raw, sale }, configs] = await Promise.all([
    readSome(client, { raw: desk("applicationOf", id), sale: desk("saleOf", id) }),
    readConfigs(client, chain, [id]),
  ]);
  const application = raw && applicationFrom(id, raw);
  if (!application || !sale || !selling(application)) return null;
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
  return new Map(logs.map(({ args }) => [args.application, args.config]));
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
    readBatch(
      client,
      offered.map(({ sale }) => {
        const on = callsOf(sale, publicSaleAbi);
        return {
          terms: on("terms"),
          raised: on("raised"),
          status: on("status"),
          until: on("finalizableUntil"),
        };
      }),
    ),
    named.length > 0 ? readUnits(client, named) : new Map<Address, Unit>(),
  ]);
  const rows = offered.map(({ application, sale }, index) => {
    const { terms, raised, status, until } = figures[index]!;
    const config = configs.get(application.id);
    return {
      application,
      address: sale,
      name: config?.name ?? `#${application.id}`,
      symbol: config?.symbol ?? "",
      assetAddress: terms.asset,
      price: terms.price,
      softCap: terms.softCap,
      hardCap: terms.hardCap,
      walletCap: terms.walletCap,
      liquidityProceedsBps: terms.liquidityProceedsBps,
      opensAt: Number(terms.opensAt),
      closesAt: Number(terms.closesAt),
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
  const on = callsOf(sale.address, publicSaleAbi);
  return readBatch(client, {
    paid: on("paidBy", account),
    tokens: on("tokensOf", account),
    left: on("leftFor", account),
    balance: callsOf(sale.asset.address, erc20Abi)("balanceOf", account),
  });
}

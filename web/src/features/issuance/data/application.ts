import { issuanceDeskAbi } from "@takings/sdk/abi";
import { type Address, type Hex, zeroAddress } from "viem";
import { latest, multicallOptions, type ReadClient, readLogs } from "../../../lib/chain/index.ts";
import type { ChainConfig } from "../../../lib/config/index.ts";
import type { Unit } from "../../../lib/i18n/index.ts";
import { readUnits } from "../../../lib/stores/index.ts";
import type { Application, Checklist, Offer, Verdict } from "../domain/types.ts";
import { applicationFrom } from "./applications.ts";

export interface ApplicationDetail {
  application: Application;
  eligible: boolean;
  verdict: Verdict;
  evidenceUri: string;
  /** The offer that stands, or stood. */
  offer?: Offer;
  /** The offer's stablecoin. */
  asset?: Unit;
  acceptedAt: number;
  /** The token's address, known from acceptance on. */
  token: Address;
  checklist: Checklist;
  sale: Address;
  /** When anybody may end it; 0 while it cannot expire. */
  expiresAt: number;
  rejection?: string;
  /** Unix seconds of the block that was read. */
  now: number;
}

const unknownApplication = /UnknownApplication/;

/** Everything about one application, in two requests; null where there is none with this id. */
export async function readApplication(
  client: ReadClient,
  chain: ChainConfig & { desk: Address },
  id: bigint,
): Promise<ApplicationDetail | null> {
  const at = { address: chain.desk, abi: issuanceDeskAbi } as const;
  const events = <Name extends "Applied" | "Assessed" | "Rejected">(eventName: Name) =>
    readLogs(chain.deployedAtBlock, latest(client), (range) =>
      client.getContractEvents({
        ...at,
        eventName,
        args: { application: id } as never,
        strict: true,
        ...range,
      }),
    ).then(({ logs }) => logs.at(-1)?.args as Record<string, unknown> | undefined);
  const read = client.multicall({
    ...multicallOptions(client),
    allowFailure: false,
    contracts: [
      { ...at, functionName: "applicationOf", args: [id] },
      { ...at, functionName: "eligibility", args: [id] },
      { ...at, functionName: "offerOf", args: [id] },
      { ...at, functionName: "integrationOf", args: [id] },
      { ...at, functionName: "checklist", args: [id] },
      { ...at, functionName: "saleOf", args: [id] },
      { ...at, functionName: "expiresAt", args: [id] },
    ],
  });
  const [block, values, applied, assessed, rejected] = await Promise.all([
    client.getBlock({ blockTag: "latest" }),
    read.catch((error: Error) => {
      if (unknownApplication.test(error.message)) return null;
      throw error;
    }),
    events("Applied"),
    events("Assessed"),
    events("Rejected"),
  ]);
  if (values === null) return null;
  const [raw, [eligible, verdict], standing, integration, checklist, sale, expiresAt] = values;
  // Only the event carries the offer whole; the desk keeps its digest.
  const offer =
    assessed && assessed.digest === (standing as { digest: Hex }).digest
      ? (assessed as unknown as Offer)
      : undefined;
  const asset = offer && (await readUnits(client, [offer.config.asset])).get(offer.config.asset);
  return {
    application: applicationFrom(id, raw),
    eligible,
    verdict: verdict as Verdict,
    evidenceUri: String(applied?.evidenceUri ?? ""),
    offer: offer && { ...offer, underwriter: (standing as { underwriter: Address }).underwriter },
    asset,
    acceptedAt: Number(integration.acceptedAt),
    token: integration.token ?? zeroAddress,
    checklist: checklist as Checklist,
    sale,
    expiresAt: Number(expiresAt),
    rejection: rejected?.reason as string | undefined,
    now: Number(block.timestamp),
  };
}

import { issuanceDeskAbi } from "@takings/sdk/abi";
import { type Address, zeroAddress } from "viem";
import {
  type BlockRange,
  callsOf,
  latest,
  type ReadClient,
  readBatch,
  readLogs,
} from "../../../lib/chain/index.ts";
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
  /** The present offer, or the last one. */
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
  const at = { address: chain.desk, abi: issuanceDeskAbi, args: { application: id }, strict: true } as const;
  const desk = callsOf(chain.desk, issuanceDeskAbi);
  const last = async <Log>(read: (range: BlockRange) => Promise<Log[]>): Promise<Log | undefined> =>
    (await readLogs(chain.deployedAtBlock, latest(client), read)).logs.at(-1);
  const [block, read, applied, assessed, rejected] = await Promise.all([
    client.getBlock({ blockTag: "latest" }),
    readBatch(client, {
      application: desk("applicationOf", id),
      eligibility: desk("eligibility", id),
      current: desk("offerOf", id),
      integration: desk("integrationOf", id),
      checklist: desk("checklist", id),
      sale: desk("saleOf", id),
      expiresAt: desk("expiresAt", id),
    }).catch((error: Error) => {
      if (unknownApplication.test(error.message)) return null;
      throw error;
    }),
    last((range) => client.getContractEvents({ ...at, eventName: "Applied", ...range })),
    last((range) => client.getContractEvents({ ...at, eventName: "Assessed", ...range })),
    last((range) => client.getContractEvents({ ...at, eventName: "Rejected", ...range })),
  ]);
  if (read === null) return null;
  const { current, integration, checklist, sale } = read;
  const [eligible, verdict] = read.eligibility;
  // Only the event carries the offer whole; the desk keeps its digest.
  const offer = assessed?.args.digest === current.digest ? assessed.args : undefined;
  const asset = offer && (await readUnits(client, [offer.config.asset])).get(offer.config.asset);
  return {
    application: applicationFrom(id, read.application),
    eligible,
    verdict,
    evidenceUri: applied?.args.evidenceUri ?? "",
    offer: offer && { ...offer, underwriter: current.underwriter },
    asset,
    acceptedAt: Number(integration.acceptedAt),
    token: integration.token ?? zeroAddress,
    checklist,
    sale,
    expiresAt: Number(read.expiresAt),
    rejection: rejected?.args.reason,
    now: Number(block.timestamp),
  };
}

import type { Address } from "viem";
import type { Rate } from "../../money/convert.ts";
import { applicationOn, declaredIn, inventoryIn, reportsIn } from "./collect.ts";
import { decide, type Figures, recordsOf, type Underwriting } from "./decide.ts";

export interface UnderwriteOptions {
  /** Settlement reports, or folders of them. */
  paths: readonly string[];
  inventory?: string;
  /** A file with the merchant's figures, instead of the application's. */
  declared?: string;
  application?: { rpcUrl: string; desk: Address; id: bigint };
  /** Dollars per unit of `currency`, the reports' own; throws where one is needed and not given. */
  rate(currency: string | undefined): Rate | undefined;
}

export interface UnderwriteResult extends Underwriting {
  rate: Rate | undefined;
  /** The desk's own judgment of the computed figures; undefined without an application. */
  eligibility: { eligible: boolean; verdict: Record<string, boolean> } | undefined;
}

/** Computes an application's figures from the seller's reports and compares them with what was declared. */
export async function underwrite(options: UnderwriteOptions): Promise<UnderwriteResult> {
  const { application } = options;
  const chain =
    application === undefined
      ? undefined
      : await applicationOn(application.rpcUrl, application.desk, application.id);
  const declared: Figures | undefined =
    options.declared === undefined ? chain?.declared : declaredIn(options.declared);
  const records = recordsOf(reportsIn(options.paths));
  const rate = options.rate(records[0]?.currency);
  const result = decide(records, inventoryIn(options.inventory), rate, declared);
  return { ...result, rate, eligibility: await chain?.judge(result.figures) };
}

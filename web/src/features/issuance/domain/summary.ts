import { isAddressEqual, zeroAddress } from "viem";
import type { Formats, Translate, Unit } from "../../../lib/i18n/index.ts";
import { allocationsOf, type Proposal, valuesOf } from "./offer.ts";
import { shareOf } from "./sale.ts";
import { type Section, sections, type TermId, termIds, termOf } from "./terms.ts";

export interface Line {
  id: string;
  label: string;
  value: string;
}

/** Every term of an offer in words, section by section: what a merchant reads before it signs. */
export function summarise(
  proposal: Proposal,
  asset: Unit,
  t: Translate,
  format: Formats,
): { section: Section; lines: Line[] }[] {
  const values = valuesOf(proposal);
  const token: Unit = { decimals: 18, symbol: proposal.config.symbol };
  const tokens = (value: bigint) => format.amount(value, token, { minimumDigits: 0 });
  const show = (id: TermId): string => {
    const value: unknown = values[id];
    switch (termOf(id).kind) {
      case "money":
        return format.amount(value as bigint, asset, { digits: 6, minimumDigits: 0 });
      case "dollars":
        return dollars(value as bigint, asset, format);
      case "targets":
        return (value as bigint[]).map((target) => dollars(target, asset, format)).join(" · ");
      case "tokens":
        return tokens(value as bigint);
      case "percent":
        return format.bps(value as bigint);
      case "wholePercent":
        return format.bps((value as bigint) * 100n);
      case "count":
        return format.number(value as bigint);
      case "days":
        return format.duration(value as bigint);
      case "term":
        return value === 0n ? t("issuance.none") : format.dateTime(value as bigint);
      case "asset":
        return `${asset.symbol} (${value})`;
      case "address":
        return isAddressEqual(value as `0x${string}`, zeroAddress) ? t("issuance.none") : String(value);
      default:
        return String(value);
    }
  };
  const { publicTokens, liquidityTokens, reserved } = allocationsOf(values);
  const part = (id: "public" | "liquidity" | "reserved", value: bigint): Line => ({
    id,
    label: t(`issuance.allocation.${id}`),
    value: `${tokens(value)} (${format.number(shareOf(value, values.supply), { style: "percent", maximumFractionDigits: 1 })})`,
  });
  return sections.map((section) => {
    const lines = termIds
      .filter((id) => termOf(id).section === section)
      .map((id): Line => ({ id, label: t(`issuance.term.${id}`), value: show(id) }));
    if (section !== "sale") return { section, lines };
    const parts = [
      part("public", publicTokens),
      part("liquidity", liquidityTokens),
      part("reserved", reserved),
    ];
    return { section, lines: [...lines, ...parts] };
  });
}

const dollars = (value: bigint, asset: Unit, format: Formats) => `${format.number(value)} ${asset.symbol}`;

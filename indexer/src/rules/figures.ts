import { commonUnits, trailingRoyalty, yieldBps } from "@takings/sdk";

interface Known {
  salesTrailing: bigint;
  royaltyBps: number;
  feeBps: number;
  supply: bigint;
  earningSupply: bigint;
  price: bigint | null;
  assetDecimals: number;
}

/** What follows from a store's sales, supply and price. The two `…Order` compare stores of any stablecoin. */
export function figuresOf({ salesTrailing, supply, price, assetDecimals, ...terms }: Known) {
  const royalty = trailingRoyalty({ ...terms, netSales: [salesTrailing], totalSupply: supply });
  return {
    royaltyPerToken: royalty.perToken,
    royaltyPerTokenDiluted: royalty.diluted,
    yieldBps: yieldBps(royalty.perToken, price ?? undefined) ?? null,
    salesOrder: commonUnits(salesTrailing, assetDecimals),
    royaltyOrder: commonUnits(royalty.perToken, assetDecimals),
  };
}

/** Where the tests of a domain lie, the narrowest first. */
const nearest: Record<string, string> = {
  token: "test/unit/token/*",
  revenue: "test/unit/revenue/*",
  merchant: "test/unit/merchant/*",
  shared: "test/unit/{revenue,merchant}/*",
  liquidity: "test/unit/{liquidity,vesting}/*",
  vesting: "test/unit/vesting/*",
  governance: "test/unit/governance/*",
  issuance: "test/unit/issuance/*",
  treasury: "test/unit/treasury/*",
  credentials: "test/unit/credentials/*",
  periphery: "test/unit/periphery/*",
};

export interface Stage {
  name: string;
  path: string;
}

/** What a fault in a file has to get past, from the quickest to the slowest. */
export function stagesFor(source: string): Stage[] {
  const domain = source.split("/")[1]!;
  return [
    { name: `unit ${domain}`, path: nearest[domain] ?? "test/unit/**" },
    { name: "unit, integration, attack", path: "test/{unit,integration,attack}/**" },
    { name: "invariant", path: "test/invariant/**" },
  ];
}

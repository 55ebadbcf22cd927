// Who holds power in a store, read from the chain alone: every role, owner and authority, and whether anybody outside
// the store's own contracts has one. `npm run check:roles -- --help`.
import { parseArgs } from "node:util";
import {
  merchantAccountAbi,
  merchantPolicyAbi,
  revenueRouterAbi,
  royaltyTokenAbi,
  storeAttestorsAbi,
  storeFactoryAbi,
  storeGovernorAbi,
  storeMetricsAbi,
  storeTimelockAbi,
  treasuryAbi,
} from "@takings/sdk/abi";
import {
  type Abi,
  type Address,
  createPublicClient,
  getAddress,
  http,
  isAddress,
  isAddressEqual,
  parseEventLogs,
  zeroAddress,
} from "viem";

const usage = `usage: npm run check:roles -- --store <token> [--config <URL>] [--json]

Lists every role, owner and authority of a store and exits 1 if any control lies outside the store's own contracts.

  --store    address of the store's royalty token
  --config   the site's config.json, which names RPC and factory (default http://127.0.0.1:5173/config.json)
  --json     one JSON object: store, powers, parties, foreignPowers`;

function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

const { values } = parseArgs({
  options: {
    store: { type: "string" },
    config: { type: "string", default: "http://127.0.0.1:5173/config.json" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (values.store === undefined || !isAddress(values.store))
  fail("--store needs the address of a royalty token");
const token = getAddress(values.store);

const site = await fetch(values.config)
  .then(
    (answer) =>
      answer.json() as Promise<{ chains: { rpcUrl: string; factory: Address; deployedAtBlock: number }[] }>,
  )
  .catch((error: Error) => fail(`${values.config} cannot be read: ${error.message}`));
const chain = site.chains[0] ?? fail(`${values.config} lists no chain`);
const client = createPublicClient({ transport: http(chain.rpcUrl) });
const store = await client.readContract({
  address: chain.factory,
  abi: storeFactoryAbi,
  functionName: "storeOf",
  args: [token],
});
if (isAddressEqual(store.token, zeroAddress)) fail(`${token} is not a token of the factory ${chain.factory}`);

const own = new Map(Object.entries(store).map(([name, address]) => [address.toLowerCase(), name]));
const named = (address: Address): string => own.get(address.toLowerCase()) ?? address;
const view = (address: Address, abi: Abi | readonly unknown[], functionName: string) =>
  client.readContract({ address, abi: abi as Abi, functionName }) as Promise<Address>;

const attestorOf = (role: 0 | 1) =>
  client.readContract({
    address: store.attestors,
    abi: storeAttestorsAbi,
    functionName: "attestorOf",
    args: [role],
  });

interface Power {
  contract: string;
  power: string;
  holder: string;
  /** Not one of the store's own contracts. */
  foreign: boolean;
}

/** Who may call what, by the contracts' own authority views. */
const authorities: [keyof typeof store, Abi | readonly unknown[], string, string][] = [
  ["token", royaltyTokenAbi, "router", "pushes royalties"],
  ["token", royaltyTokenAbi, "timelock", "sets the stream's duration"],
  ["token", royaltyTokenAbi, "merchantAccount", "declares a new merchant"],
  ["token", royaltyTokenAbi, "pairRegistrar", "registers pairs"],
  ["router", revenueRouterAbi, "attestors", "tells whose statements settle"],
  ["router", revenueRouterAbi, "merchantAccount", "collects the merchant's share"],
  ["merchantAccount", merchantAccountAbi, "timelock", "sets limit and window"],
  ["merchantAccount", merchantAccountAbi, "governor", "names the guardian"],
  ["merchantAccount", merchantAccountAbi, "policy", "lowers the limit in a breach"],
  ["merchantAccount", merchantAccountAbi, "router", "takes arrears"],
  ["policy", merchantPolicyAbi, "timelock", "sets the policy"],
  ["policy", merchantPolicyAbi, "metrics", "tells the figures"],
  ["metrics", storeMetricsAbi, "attestors", "tells whose statements count"],
  ["attestors", storeAttestorsAbi, "timelock", "changes attestors and keeper"],
  ["treasury", treasuryAbi, "timelock", "spends"],
  ["governor", storeGovernorAbi, "timelock", "executes"],
];

const powers: Power[] = [];
const record = (contract: string, power: string, holder: Address) => {
  const foreign = !own.has(holder.toLowerCase()) && !isAddressEqual(holder, zeroAddress);
  powers.push({
    contract,
    power,
    holder: isAddressEqual(holder, zeroAddress) ? "nobody" : named(holder),
    foreign,
  });
};
for (const [contract, abi, functionName, power] of authorities)
  record(contract, power, await view(store[contract], abi, functionName));

const roleNames = ["DEFAULT_ADMIN_ROLE", "PROPOSER_ROLE", "CANCELLER_ROLE", "EXECUTOR_ROLE"] as const;
const logs = parseEventLogs({
  abi: storeTimelockAbi,
  eventName: ["RoleGranted", "RoleRevoked"],
  logs: await client.getLogs({ address: store.timelock, fromBlock: BigInt(chain.deployedAtBlock) }),
});
for (const roleName of roleNames) {
  const timelock = { address: store.timelock, abi: storeTimelockAbi } as const;
  const role = await client.readContract({ ...timelock, functionName: roleName });
  const everNamed = new Set(logs.filter(({ args }) => args.role === role).map(({ args }) => args.account));
  for (const account of everNamed) {
    if (await client.readContract({ ...timelock, functionName: "hasRole", args: [role, account] }))
      record("timelock", roleName, account);
  }
  // A role of the zero address is everybody's; OpenZeppelin allows that for executors.
  if (await client.readContract({ ...timelock, functionName: "hasRole", args: [role, zeroAddress] }))
    powers.push({ contract: "timelock", power: roleName, holder: "everybody", foreign: true });
}

/** People and services with a limited part, no control of the store. */
const parties = {
  merchant: await view(store.merchantAccount, merchantAccountAbi, "merchant"),
  payoutAddress: await view(store.merchantAccount, merchantAccountAbi, "recipient"),
  guardian: await view(store.governor, storeGovernorAbi, "guardian"),
  keeper: await view(store.attestors, storeAttestorsAbi, "keeper"),
  feeRecipient: await view(store.router, revenueRouterAbi, "feeRecipient"),
  /** Accredits whom a vote may name as an attestor from now on; changes none by itself. */
  attestorRegistry: await view(store.attestors, storeAttestorsAbi, "registry"),
  commerceAttestor: await attestorOf(0),
  bankAttestor: await attestorOf(1),
};

const foreignPowers = powers.filter(({ foreign }) => foreign).length;
if (values.json) console.log(JSON.stringify({ store, powers, parties, foreignPowers }));
else {
  for (const { contract, power, holder, foreign } of powers)
    console.log(`${foreign ? "✗" : "✓"} ${contract.padEnd(16)}${power.padEnd(34)}${holder}`);
  for (const [party, address] of Object.entries(parties)) console.log(`  ${party.padEnd(16)}${address}`);
  console.log(
    foreignPowers === 0
      ? "nobody outside the store's own contracts controls it"
      : `${foreignPowers} controls lie outside`,
  );
}
process.exit(foreignPowers === 0 ? 0 : 1);

// Applications through every state of the desk on a local chain: one to Active, one ineligible, one whose sale fails and is
// refunded to the unit, one withdrawn, one expired; then who holds power in the store. `npm run check -- issuance --help`.
import { roleReader } from "@takings/deploy";
import { account, createLocalClient, people, Sender } from "@takings/dev/chain";
import {
  accept,
  activate,
  apply,
  assess,
  buy,
  demoTerms,
  deployProtocol,
  type Figures,
  openSale,
  saleTerms,
  storeConfig,
} from "@takings/dev/world";
import { hashText } from "@takings/keeper";
import { readRoleProof } from "@takings/sdk";
import { issuanceDeskAbi, publicSaleAbi } from "@takings/sdk/abi";
import {
  type Abi,
  type Account,
  type Address,
  createPublicClient,
  encodeFunctionData,
  erc20Abi,
  http,
  toFunctionSelector,
} from "viem";
import type { HDAccount } from "viem/accounts";
import { startAnvil } from "../../../script/toolchain/anvil.ts";
import { buildContracts } from "../../../script/toolchain/build.ts";
import { readOptions } from "../../options.ts";
import { opensForTwoOfThree, revokedByVote, type SealedCredentials, sealAndRegister } from "./credentials.ts";

const usage = `usage: npm run check -- issuance [--json]

  --dry-run   say what would be done, and do nothing
  --json      one JSON object last: states, refundDifference, foreignPowers, secondsPerStore, gasPerStore, credentials, problems`;

const values = readOptions(usage, { "dry-run": { type: "boolean", default: false } });
if (values["dry-run"]) {
  console.log(
    JSON.stringify({
      dryRun: true,
      applications: ["active", "ineligible", "failed", "withdrawn", "expired"],
    }),
  );
  process.exit(0);
}

/** IIssuanceTypes.State, in its order. */
const names = "None Applied Assessed Accepted OnSale Active Rejected Withdrawn Expired Failed".split(" ");
const wanted = names.slice(1);
const DAY = 86_400n;
const ineligible = toFunctionSelector("Ineligible(uint256,(bool,bool,bool,bool,bool))");
const good = demoTerms[0]!.figures;

await buildContracts();
const chain = await startAnvil({ timestamp: Math.floor(Date.UTC(2026, 0, 1) / 1000) });
const problems: string[] = [];
const states: string[] = [];
const expect = (what: string, holds: boolean) => {
  process.stderr.write(`  ${holds ? "✓" : "✗"} ${what}\n`);
  if (!holds) problems.push(what);
};

async function main() {
  const sender = new Sender(createLocalClient(chain.rpcUrl));
  const protocol = await deployProtocol(sender);
  const client = createPublicClient({ transport: http(chain.rpcUrl), pollingInterval: 10 });
  const desk = { address: protocol.desk, abi: issuanceDeskAbi } as const;

  const reached = async (application: bigint, state: string) => {
    const found =
      names[await client.readContract({ ...desk, functionName: "stateOf", args: [application] })]!;
    if (!states.includes(found)) states.push(found);
    expect(`application ${application} is ${state}`, found === state);
  };
  const deskAbi: Abi = desk.abi;
  const act = async (from: Account, functionName: string, args: readonly unknown[]) => {
    const data = encodeFunctionData({ abi: deskAbi, functionName, args });
    await sender.call(from, desk.address, data);
  };

  const begin = async (merchant: HDAccount, name: string, figures: Figures = good) => {
    const applied = await apply(sender, protocol, merchant, figures, name);
    await reached(applied.application, "Applied");
    const demo = { ...demoTerms[0]!, merchant: merchant.address, symbol: "ISSUE" };
    const sources = { commerceSource: hashText(`${name}:sales`), bankSource: hashText(`${name}:bank`) };
    const store = { name, terms: demo, ...sources, ...applied };
    const config = storeConfig(store, protocol.dollar, await sender.now());
    return { ...applied, merchant, config, terms: saleTerms(demo) };
  };
  const lower = (address: Address): Address => `0x${address.slice(2).toLowerCase()}`;
  type Begun = Awaited<ReturnType<typeof begin>>;
  const toSale = async (it: Begun): Promise<SealedCredentials> => {
    await assess(sender, protocol, it.application, it.config, it.terms);
    await reached(it.application, "Assessed");
    const token = await accept(sender, protocol, it.merchant, it.application, it.config);
    await reached(it.application, "Accepted");
    const place = { registry: protocol.credentials, store: token, platform: "amazon" };
    const lowerCase = {
      ...place,
      registry: lower(place.registry),
      store: lower(token),
    };
    const sealed = await sealAndRegister(sender, client, lowerCase, it.merchant);
    await openSale(sender, protocol, it.merchant, it.application, it.config, it.terms);
    await reached(it.application, "OnSale");
    return sealed;
  };

  // --- one to Active ---
  const began = Date.now();
  const before = await sender.client.getBlockNumber();
  const active = await begin(people.merchants[0], "Active store");
  const sealed = await toSale(active);
  const buyers = people.others
    .slice(0, 5)
    .map((buyer) => ({ account: buyer, amount: active.terms.hardCap / 5n }));
  for (const buyer of buyers) await buy(sender, protocol, active.sale, buyer);
  const store = await activate(sender, protocol, active.application, active.sale, active.config, buyers);
  await reached(active.application, "Active");
  const secondsPerStore = Math.round((Date.now() - began) / 100) / 10;
  const after = await sender.client.getBlockNumber();
  let gasPerStore = 0n;
  for (let block = before + 1n; block <= after; block += 1n)
    gasPerStore += (await sender.client.getBlock({ blockNumber: block })).gasUsed;

  const proof = await readRoleProof(
    roleReader(client, BigInt(protocol.deployedAtBlock)),
    protocol.factory,
    store.token,
  );
  expect("nobody outside the store's DAO holds power", proof?.sound === true && proof.foreignPowers === 0);
  expect("any two custodians open the credentials, one does not", await opensForTwoOfThree(client, sealed));
  const voters = buyers.map((buyer) => buyer.account);
  expect(
    "after a vote to revoke them the old ciphertext is refused",
    await revokedByVote(sender, client, protocol.credentials, store, voters, sealed),
  );

  // --- one ineligible ---
  const poor = await begin(people.merchants[1], "Ineligible store", {
    ...good,
    netSales: 1_000n,
    refundBps: 4_000,
  });
  const refusal = await assess(sender, protocol, poor.application, poor.config, poor.terms).then(
    () => "accepted",
    (error: Error) => error.message,
  );
  expect("an ineligible application cannot be assessed", refusal.includes(ineligible));
  await act(people.holder, "reject", [poor.application, "net sales and refunds are out of bounds"]);
  await reached(poor.application, "Rejected");

  // --- one whose sale fails ---
  const failed = await begin(people.merchants[2], "Failed store");
  await toSale(failed);
  const paid = [3_000_000_001n, 777_777_777n, 1n * failed.terms.price].map((amount, index) => ({
    account: people.others[index]!,
    amount,
  }));
  const balance = (owner: Account) =>
    client.readContract({
      address: protocol.dollar,
      abi: erc20Abi,
      functionName: "balanceOf",
      args: [owner.address],
    });
  const held = await Promise.all(paid.map((buyer) => balance(buyer.account)));
  for (const buyer of paid) await buy(sender, protocol, failed.sale, buyer);
  await sender.at((await sender.now()) + BigInt(failed.terms.duration) + DAY);
  await act(people.holder, "fail", [failed.application]);
  await reached(failed.application, "Failed");
  let refundDifference = 0n;
  for (const [index, buyer] of paid.entries()) {
    const args = [buyer.account.address] as const;
    const data = encodeFunctionData({ abi: publicSaleAbi, functionName: "refund", args });
    await sender.call(buyer.account, failed.sale, data);
    const off = (await balance(buyer.account)) - held[index]! - buyer.amount;
    refundDifference += off < 0n ? -off : off;
    const again = await sender.call(buyer.account, failed.sale, data).then(
      () => true,
      () => false,
    );
    expect(`buyer ${index + 1} is refunded once`, off === 0n && !again);
  }
  const left = await client.readContract({
    address: protocol.dollar,
    abi: erc20Abi,
    functionName: "balanceOf",
    args: [failed.sale],
  });
  expect("the failed sale holds nothing any more", left === 0n);

  // --- one withdrawn, one expired ---
  const withdrawn = await begin(account(14), "Withdrawn store");
  await act(withdrawn.merchant, "withdraw", [withdrawn.application]);
  await reached(withdrawn.application, "Withdrawn");
  const expired = await begin(account(15), "Expired store");
  const expiresAt = await client.readContract({
    ...desk,
    functionName: "expiresAt",
    args: [expired.application],
  });
  await sender.at(expiresAt + 1n);
  await act(people.holder, "expire", [expired.application]);
  await reached(expired.application, "Expired");

  const missing = wanted.filter((state) => !states.includes(state));
  expect(
    `every state is reached${missing.length > 0 ? `; not ${missing.join(", ")}` : ""}`,
    missing.length === 0,
  );
  return {
    states,
    refundDifference: String(refundDifference),
    foreignPowers: proof?.foreignPowers ?? -1,
    secondsPerStore,
    gasPerStore: String(gasPerStore),
    transactions: sender.transactions,
    problems,
  };
}

let code = 1;
try {
  const report = await main();
  code = problems.length === 0 && report.refundDifference === "0" && report.foreignPowers === 0 ? 0 : 1;
  if (values.json) console.log(JSON.stringify(report));
  else console.log(problems.length === 0 ? "every state reached, nothing left over" : problems.join("\n"));
} finally {
  await chain.stop();
}
process.exit(code);

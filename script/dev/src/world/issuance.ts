import { type Assessment, assessmentStatement, DAY, platformKey, type StoreContracts } from "@takings/sdk";
import { credentialRegistryAbi, issuanceDeskAbi, publicSaleAbi } from "@takings/sdk/abi";
import {
  type Abi,
  type Account,
  type Address,
  encodeFunctionData,
  erc20Abi,
  keccak256,
  parseAbi,
  toHex,
} from "viem";
import { people } from "../chain/accounts.ts";
import type { Sender } from "../chain/client.ts";
import type { Protocol } from "./deploy.ts";
import type { Figures, SaleTerms, StoreConfig } from "./terms.ts";

const mintAbi = parseAbi(["function mint(address to, uint256 amount)"]);

export interface Buyer {
  account: Account;
  /** Smallest unit of the stablecoin. */
  amount: bigint;
}

const call = (sender: Sender, from: Account, to: Address, abi: Abi, functionName: string, args: unknown[]) =>
  sender.call(from, to, encodeFunctionData({ abi, functionName, args }));

/** Test dollars for `to`. */
export const mintDollars = (sender: Sender, { dollar }: Protocol, to: Address, amount: bigint) =>
  call(sender, people.deployer, dollar, mintAbi, "mint", [to, amount]);

const deskOf = ({ desk }: Protocol) => ({ address: desk, abi: issuanceDeskAbi }) as const;

/** The merchant applies. Returns the application's id and where its sale will be. */
export async function apply(
  sender: Sender,
  protocol: Protocol,
  merchant: Account,
  figures: Figures,
  name: string,
) {
  const desk = deskOf(protocol);
  const evidence = keccak256(toHex(`evidence of ${name}`));
  const uri = `https://evidence.invalid/${encodeURIComponent(name)}.zip`;
  const args = [figures, platformKey("amazon"), evidence, uri];
  await call(sender, merchant, desk.address, desk.abi, "submit", args);
  const application = await sender.client.readContract({ ...desk, functionName: "applicationCount" });
  const sale = await sender.client.readContract({ ...desk, functionName: "saleOf", args: [application] });
  return { application, sale };
}

/** The underwriter signs the terms, and the signed offer is brought to the desk. */
export async function assess(
  sender: Sender,
  protocol: Protocol,
  application: bigint,
  config: StoreConfig,
  terms: SaleTerms,
): Promise<void> {
  const desk = deskOf(protocol);
  const { client } = sender;
  const [applied, storeConfig, saleTerms] = await Promise.all([
    client.readContract({ ...desk, functionName: "applicationOf", args: [application] }),
    client.readContract({ ...desk, functionName: "hashConfig", args: [config] }),
    client.readContract({ ...desk, functionName: "hashSaleTerms", args: [terms] }),
  ]);
  const assessment: Assessment = {
    application,
    round: applied.round,
    merchant: applied.merchant,
    evidence: applied.evidence,
    grade: "A−",
    marginBps: 1_000,
    royaltyBps: config.royaltyBps,
    asset: config.asset,
    price: terms.price,
    softCap: terms.softCap,
    hardCap: terms.hardCap,
    supply: config.reserved + config.distributed,
    liquidityProceedsBps: terms.liquidityProceedsBps,
    withdrawalLimit: config.withdrawalLimit,
    withdrawalWindow: config.withdrawalWindow,
    offer: keccak256(toHex(`offer document of ${config.name}`)),
    storeConfig,
    saleTerms,
    expiry: (await sender.now()) + 30n * DAY,
  };
  const statement = assessmentStatement(client.chain.id, desk.address, assessment);
  const signature = await people.originator.signTypedData({ ...statement, message: { ...assessment } });
  const args = [assessment, config, terms, people.originator.address, signature];
  await call(sender, people.originator, desk.address, desk.abi, "assess", args);
}

/** The merchant accepts the standing offer. Returns where its token will be. */
export async function accept(
  sender: Sender,
  protocol: Protocol,
  merchant: Account,
  application: bigint,
  config: StoreConfig,
): Promise<Address> {
  const desk = deskOf(protocol);
  const { client } = sender;
  const offer = await client.readContract({ ...desk, functionName: "offerOf", args: [application] });
  await call(sender, merchant, desk.address, desk.abi, "accept", [application, offer.digest, config]);
  const bound = await client.readContract({ ...desk, functionName: "integrationOf", args: [application] });
  return bound.token;
}

/** Registers a sealing of which only the hash exists: no demo store has credentials. */
async function grantCredentials(
  sender: Sender,
  { credentials }: Protocol,
  merchant: Account,
  token: Address,
): Promise<void> {
  const sealing = {
    version: 1,
    expiry: (await sender.now()) + 730n * DAY,
    threshold: 2,
    ciphertext: keccak256(toHex(`ciphertext of ${token}`)),
    location: "https://vault.invalid/amazon.json",
    custodians: ["one", "two", "three"].map((custodian) => keccak256(toHex(custodian))),
  };
  const args = [token, platformKey("amazon"), sealing];
  await call(sender, merchant, credentials, credentialRegistryAbi, "grant", args);
}

/** The merchant opens the sale; it is open when this returns. */
export async function openSale(
  sender: Sender,
  protocol: Protocol,
  merchant: Account,
  application: bigint,
  config: StoreConfig,
  terms: SaleTerms,
): Promise<void> {
  const desk = deskOf(protocol);
  // Later than the next block, also where a slow machine takes seconds to mine it.
  const opensAt = (await sender.now()) + 30n;
  await call(sender, merchant, desk.address, desk.abi, "openSale", [application, config, terms, opensAt]);
  await sender.at(opensAt);
}

/** The merchant accepts, registers credentials and opens the sale: every item of the checklist. */
export async function acceptAndOpen(
  sender: Sender,
  protocol: Protocol,
  merchant: Account,
  application: bigint,
  config: StoreConfig,
  terms: SaleTerms,
): Promise<void> {
  const token = await accept(sender, protocol, merchant, application, config);
  await grantCredentials(sender, protocol, merchant, token);
  await openSale(sender, protocol, merchant, application, config, terms);
}

export async function buy(sender: Sender, protocol: Protocol, sale: Address, { account, amount }: Buyer) {
  await mintDollars(sender, protocol, account.address, amount);
  await call(sender, account, protocol.dollar, erc20Abi, "approve", [sale, amount]);
  await call(sender, account, sale, publicSaleAbi, "buy", [amount]);
}

/** A successful sale's store is issued, and every buyer gets its tokens. */
export async function activate(
  sender: Sender,
  protocol: Protocol,
  application: bigint,
  sale: Address,
  config: StoreConfig,
  buyers: readonly Buyer[],
): Promise<StoreContracts> {
  const desk = deskOf(protocol);
  await call(sender, people.keeper, desk.address, desk.abi, "activate", [application, config]);
  for (const { account } of buyers)
    await call(sender, account, sale, publicSaleAbi, "claim", [account.address]);
  return sender.client.readContract({ ...desk, functionName: "storeOf", args: [application] });
}

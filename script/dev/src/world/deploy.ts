import { attestorRegistryAbi, issuanceDeskAbi } from "@takings/sdk/abi";
import { type Address, encodeFunctionData, parseAbi } from "viem";
import { people } from "../chain/accounts.ts";
import { creationCode, deploy, deployPublished } from "../chain/artifacts.ts";
import type { Sender } from "../chain/client.ts";

/** The protocol's contracts on the local chain. */
export interface Protocol {
  dollar: Address;
  registry: Address;
  factory: Address;
  claimer: Address;
  /** IssuanceDesk and CredentialRegistry. */
  desk: Address;
  credentials: Address;
  exchange: Exchange;
  deployedAtBlock: number;
}

/** Uniswap V2, from its published artifacts, and what the protocol adds to it. */
interface Exchange {
  factory: Address;
  router: Address;
  /** Adds liquidity with one currency. */
  oneSided: Address;
}

/** What Uniswap V2 keeps of a swap's input, bps. */
const SWAP_FEE_BPS = 30;

/** Protocol fee out of the royalty, bps. */
const FEE_BPS = 10;

/** What an application must meet: IIssuanceTypes.Limits. */
const limits = {
  minNetSales: 100_000n,
  minOperatingMarginBps: 300,
  minMonths: 12,
  maxRefundBps: 2_500,
  maxDaysInventory: 240,
};

const deskDeployerAbi = parseAbi([
  "function desk() view returns (address)",
  "function deploy(bytes creationCode) returns (address)",
]);

/** What the factory clones (and the deployer of tokens), by the names of its Implementations. */
const implementations = {
  router: "RevenueRouter",
  merchantAccount: "MerchantAccount",
  policy: "MerchantPolicy",
  metrics: "StoreMetrics",
  attestors: "StoreAttestors",
  governor: "StoreGovernor",
  timelock: "StoreTimelock",
  treasury: "Treasury",
  vesting: "PerformanceVesting",
  gauge: "LiquidityGauge",
  tokenDeployer: "TokenDeployer",
} as const;

async function deployExchange(sender: Sender): Promise<Exchange> {
  const { deployer } = people;
  const factory = await deployPublished(sender, deployer, "v2-core/build/UniswapV2Factory.json", [
    deployer.address,
  ]);
  const wrappedEther = await deployPublished(sender, deployer, "v2-periphery/build/WETH9.json");
  const router = await deployPublished(sender, deployer, "v2-periphery/build/UniswapV2Router02.json", [
    factory,
    wrappedEther,
  ]);
  const oneSided = await deploy(sender, deployer, "OneSidedLiquidity", [factory, SWAP_FEE_BPS]);
  return { factory, router, oneSided };
}

/** Deploys a test dollar and the protocol as the deploy script does on a real chain; accredits the two attestors. */
export async function deployProtocol(sender: Sender): Promise<Protocol> {
  const { deployer, admin, feeRecipient } = people;
  const deployedAtBlock = Number(await sender.client.getBlockNumber());
  const dollar = await deploy(sender, deployer, "MockUSD", [6]);
  const registry = await deploy(sender, deployer, "AttestorRegistry", [admin.address]);
  const set: Record<string, Address> = {};
  const deskDeployer = await deploy(sender, deployer, "DeskDeployer", [deployer.address]);
  const desk = await sender.client.readContract({
    address: deskDeployer,
    abi: deskDeployerAbi,
    functionName: "desk",
  });
  const credentials = await deploy(sender, deployer, "CredentialRegistry", [desk]);
  const controls = await deploy(sender, deployer, "StoreControls", [credentials]);
  const exchange = await deployExchange(sender);
  const needs: Record<string, unknown[]> = { governor: [controls], gauge: [exchange.factory, SWAP_FEE_BPS] };
  for (const [role, name] of Object.entries(implementations))
    set[role] = await deploy(sender, deployer, name, needs[role]);
  const factory = await deploy(sender, deployer, "StoreFactory", [
    set,
    registry,
    desk,
    feeRecipient.address,
    FEE_BPS,
  ]);
  const claimer = await deploy(sender, deployer, "RoyaltyClaimer");
  const sale = await deploy(sender, deployer, "PublicSale");
  const deskCode = creationCode("IssuanceDesk", [
    admin.address,
    factory,
    credentials,
    sale,
    limits,
    [{ asset: dollar, decimals: 6 }],
  ]);
  await sender.call(
    deployer,
    deskDeployer,
    encodeFunctionData({ abi: deskDeployerAbi, functionName: "deploy", args: [deskCode] }),
  );
  const protocol = {
    dollar,
    registry,
    factory,
    claimer,
    exchange,
    desk,
    credentials,
    deployedAtBlock,
  };
  await appoint(sender, protocol);
  return protocol;
}

/** The protocol admin accredits the two attestors and appoints the underwriter. */
async function appoint(sender: Sender, { registry, desk }: Protocol): Promise<void> {
  const { admin, commerceAttestor, bankAttestor, originator } = people;
  for (const [attestor, commerce] of [
    [commerceAttestor.address, true],
    [bankAttestor.address, false],
  ] as const) {
    await sender.call(
      admin,
      registry,
      encodeFunctionData({
        abi: attestorRegistryAbi,
        functionName: "accredit",
        args: [attestor, commerce, !commerce],
      }),
    );
  }
  await sender.call(
    admin,
    desk,
    encodeFunctionData({ abi: issuanceDeskAbi, functionName: "appoint", args: [originator.address, true] }),
  );
}

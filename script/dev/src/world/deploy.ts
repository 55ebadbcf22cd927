import type { StoreContracts } from "@takings/sdk";
import { attestorRegistryAbi, storeFactoryAbi } from "@takings/sdk/abi";
import { type Address, encodeFunctionData } from "viem";
import { people } from "../chain/accounts.ts";
import { deploy, deployPublished } from "../chain/artifacts.ts";
import type { Sender } from "../chain/client.ts";
import type { storeConfig } from "./terms.ts";

/** The protocol's contracts on the local chain. */
export interface Protocol {
  dollar: Address;
  registry: Address;
  factory: Address;
  claimer: Address;
  exchange: Exchange;
  deployedAtBlock: number;
}

/** Uniswap V2, from its published artifacts, and what the protocol adds to it. */
export interface Exchange {
  factory: Address;
  router: Address;
  /** Adds liquidity with one currency. */
  oneSided: Address;
}

/** What Uniswap V2 keeps of a swap's input, bps. */
const SWAP_FEE_BPS = 30;

/** Protocol fee out of the royalty, bps. */
const FEE_BPS = 10;

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
export async function deployProtocol(sender: Sender, { issuer }: { issuer: Address }): Promise<Protocol> {
  const { deployer, admin, feeRecipient, commerceAttestor, bankAttestor } = people;
  const deployedAtBlock = Number(await sender.client.getBlockNumber());
  const dollar = await deploy(sender, deployer, "MockUSD", [6]);
  const registry = await deploy(sender, deployer, "AttestorRegistry", [admin.address]);
  const set: Record<string, Address> = {};
  // Stores of the local world are issued without a desk: nobody controls credentials there.
  const credentials = await deploy(sender, deployer, "CredentialRegistry", [issuer.address]);
  const controls = await deploy(sender, deployer, "StoreControls", [credentials]);
  const exchange = await deployExchange(sender);
  const needs: Record<string, unknown[]> = { governor: [controls], gauge: [exchange.factory, SWAP_FEE_BPS] };
  for (const [role, name] of Object.entries(implementations))
    set[role] = await deploy(sender, deployer, name, needs[role]);
  const factory = await deploy(sender, deployer, "StoreFactory", [
    set,
    registry,
    issuer,
    feeRecipient.address,
    FEE_BPS,
  ]);
  const claimer = await deploy(sender, deployer, "RoyaltyClaimer");
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
  return { dollar, registry, factory, claimer, exchange, deployedAtBlock };
}

export type StoreConfig = ReturnType<typeof storeConfig>;

export async function issueStore(
  sender: Sender,
  protocol: Protocol,
  config: StoreConfig,
): Promise<StoreContracts> {
  const store = await sender.client.readContract({
    address: protocol.factory,
    abi: storeFactoryAbi,
    functionName: "predict",
    args: [config],
  });
  const data = encodeFunctionData({ abi: storeFactoryAbi, functionName: "issue", args: [config] });
  await sender.call(people.issuer, protocol.factory, data);
  return store;
}

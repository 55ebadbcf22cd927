import { account, createLocalClient, deployPublished, Sender } from "@takings/dev/chain";
import { deployStore, people } from "@takings/keeper/testing";
import { liquidityGaugeAbi, merchantAccountAbi, revenueRouterAbi, royaltyTokenAbi } from "@takings/sdk/abi";
import { type Abi, type Account, type Address, encodeFunctionData, erc20Abi, type Hex, parseAbi } from "viem";

const pairAbi = parseAbi([
  "function balanceOf(address) view returns (uint256)",
  "function approve(address, uint256) returns (bool)",
  "function getReserves() view returns (uint112, uint112, uint32)",
  "function totalSupply() view returns (uint256)",
]);
const exchangeAbi = parseAbi([
  "function addLiquidity(address, address, uint256, uint256, uint256, uint256, address, uint256) returns (uint256, uint256, uint256)",
  "function removeLiquidity(address, address, uint256, uint256, uint256, address, uint256) returns (uint256, uint256)",
  "function swapExactTokensForTokens(uint256, uint256, address[], address, uint256) returns (uint256[])",
]);
const factoryAbi = parseAbi([
  "function createPair(address, address) returns (address)",
  "function getPair(address, address) view returns (address)",
]);
const dollarAbi = parseAbi(["function mint(address, uint256)"]);

export const abis = {
  token: royaltyTokenAbi as Abi,
  router: revenueRouterAbi as Abi,
  account: merchantAccountAbi as Abi,
  gauge: liquidityGaugeAbi as Abi,
  pair: pairAbi as Abi,
  exchange: exchangeAbi as Abi,
  dollar: [...erc20Abi, ...dollarAbi] as Abi,
};
export type Part = keyof typeof abis;

/** Who acts. The vault's tokens do not earn; the treasury is the gauge's, and the protocol's fees go there, too. */
export const actors = {
  holders: [...people.holders, account(14), account(15)],
  vault: account(16),
  treasury: people.deployer,
  keeper: people.keeper,
  merchant: people.merchant,
  commerce: people.commerce,
  bank: people.bank,
};

/** A wired store with its real pair, gauge and router on a local chain, and everything approved that is ever spent. */
export class MoneyChain {
  readonly sender: Sender;
  readonly addresses: Record<Part, Address>;
  readonly decimals: number;

  private constructor(sender: Sender, addresses: Record<Part, Address>, decimals: number) {
    this.sender = sender;
    this.addresses = addresses;
    this.decimals = decimals;
  }

  static async deploy(rpcUrl: string, decimals: number): Promise<MoneyChain> {
    const sender = new Sender(createLocalClient(rpcUrl));
    const { deployer } = people;
    const factory = await deployPublished(sender, deployer, "v2-core/build/UniswapV2Factory.json", [
      deployer.address,
    ]);
    const wrapped = await deployPublished(sender, deployer, "v2-periphery/build/WETH9.json");
    const exchange = await deployPublished(sender, deployer, "v2-periphery/build/UniswapV2Router02.json", [
      factory,
      wrapped,
    ]);
    const options = { decimals, factory, locked: actors.vault.address };
    const { store, gauge } = await deployStore(rpcUrl, "unused", options);
    const { token, router, merchantAccount, asset: dollar } = store;
    const create = encodeFunctionData({ abi: factoryAbi, functionName: "createPair", args: [token, dollar] });
    await sender.call(deployer, factory, create);
    const pair = await sender.client.readContract({
      address: factory,
      abi: factoryAbi,
      functionName: "getPair",
      args: [token, dollar],
    });
    const addresses = { token, router, account: merchantAccount, gauge, pair, exchange, dollar };
    const chain = new MoneyChain(sender, addresses, decimals);
    await chain.#approveAll();
    return chain;
  }

  async #approveAll(): Promise<void> {
    const most = 2n ** 255n;
    for (const holder of actors.holders) {
      await this.send(holder, "token", "approve", [this.addresses.exchange, most]);
      await this.send(holder, "dollar", "approve", [this.addresses.exchange, most]);
      await this.send(holder, "pair", "approve", [this.addresses.exchange, most]);
      await this.send(holder, "pair", "approve", [this.addresses.gauge, most]);
      await this.send(actors.treasury, "dollar", "mint", [holder.address, 10n ** BigInt(this.decimals + 6)]);
    }
    await this.send(actors.keeper, "dollar", "approve", [this.addresses.router, most]);
  }

  /** Sends one call, in a block at `at` where it is given. Returns the block's time. */
  async send(
    from: Account,
    part: Part,
    functionName: string,
    args: readonly unknown[],
    at?: bigint,
  ): Promise<bigint> {
    const data = encodeFunctionData({ abi: abis[part], functionName, args });
    if (at !== undefined) await this.sender.client.setNextBlockTimestamp({ timestamp: at });
    const hash = await this.sender.client.sendTransaction({
      account: from,
      to: this.addresses[part],
      data,
      gas: 3_000_000n,
      chain: this.sender.client.chain,
    });
    const { blockNumber } = await this.sender.confirmed(hash);
    return (await this.sender.client.getBlock({ blockNumber })).timestamp;
  }

  async read<T>(part: Part, functionName: string, args: readonly unknown[] = []): Promise<T> {
    return (await this.sender.client.readContract({
      address: this.addresses[part],
      abi: abis[part],
      functionName,
      args,
    })) as T;
  }

  snapshot(): Promise<Hex> {
    return this.sender.client.snapshot();
  }

  revert(id: Hex): Promise<void> {
    return this.sender.client.revert({ id });
  }
}

import { type Abi, type Address, createPublicClient, http } from "viem";
import { anvil } from "viem/chains";
import { abis, actors, type MoneyChain, type Part } from "./chain.ts";
import type { History } from "./history.ts";
import { Ratio } from "./ratio.ts";

const SCALE = 2n ** 100n;

export interface Figure {
  what: string;
  chain: bigint;
  model: bigint;
}

/** Reads a store's money in one batch of calls. */
export function createReader(rpcUrl: string, { addresses }: MoneyChain) {
  const transport = http(rpcUrl, { batch: { batchSize: 200 }, timeout: 60_000 });
  const client = createPublicClient({ chain: anvil, transport });
  return async <T = bigint>(part: Part, functionName: string, args: readonly unknown[] = []): Promise<T> =>
    (await client.readContract({
      address: addresses[part],
      abi: abis[part] as Abi,
      functionName,
      args,
    })) as T;
}

export type Reader = ReturnType<typeof createReader>;

/** Every balance, credit and total, on the chain and in the models. */
export async function figures(read: Reader, chain: MoneyChain, history: History): Promise<Figure[]> {
  const { stream, split, pair, gauge, dollars } = history;
  const { addresses } = chain;
  const holders = actors.holders.map(({ address }) => address);
  const found: Promise<Figure>[] = [];
  const expect = (what: string, actual: Promise<bigint>, model: bigint) =>
    found.push(actual.then((value) => ({ what, chain: BigInt(value), model })));
  const { token, router, account, gauge: gaugeAddress, pair: pairAddress } = addresses;
  const earners: Address[] = [...holders, pairAddress];
  for (const holder of earners) {
    const credit = stream.creditOf(holder).times(SCALE);
    if (credit.denominator !== 1n) throw new Error(`a credit of ${holder} off the grid`);
    expect(`credit of ${holder}`, read("token", "claimableScaled", [holder]), credit.numerator);
    expect(`claimable of ${holder}`, read("token", "claimable", [holder]), stream.claimable(holder));
  }
  for (const holder of [...earners, actors.vault.address, gaugeAddress, router])
    expect(`tokens of ${holder}`, read("token", "balanceOf", [holder]), stream.balanceOf(holder));
  for (const staker of [...holders, actors.treasury.address]) {
    const of = [pairAddress, staker];
    expect(`staked of ${staker}`, read("gauge", "staked", of), gauge.stakeOf(staker));
    expect(`earned of ${staker}`, read("gauge", "earned", of), gauge.earned(staker));
  }
  for (const holder of [...holders, gaugeAddress])
    expect(`liquidity of ${holder}`, read("pair", "balanceOf", [holder]), pair.liquidityOf(holder));
  const everybody = [
    ...holders,
    token,
    router,
    account,
    gaugeAddress,
    pairAddress,
    actors.keeper.address,
    actors.merchant.address,
    actors.treasury.address,
  ];
  for (const owner of everybody)
    expect(`dollars of ${owner}`, read("dollar", "balanceOf", [owner]), dollars.get(owner) ?? 0n);
  const totals = read<Record<string, bigint>>("router", "totals");
  const total = (name: string) => totals.then((all) => all[name]!);
  expect("received", total("received"), split.received);
  expect("royalty due", total("royaltyDue"), split.due);
  expect("royalty paid", total("royaltyPaid"), split.paid);
  expect("fees", total("fees"), split.fees);
  expect("merchant", total("merchant"), split.merchant);
  expect("arrears", read("router", "arrears"), split.arrears);
  expect("carried base", read("router", "carriedBase"), split.carry);
  expect("merchant credit", read("router", "merchantCredit"), split.merchantCredit);
  expect("fee credit", read("router", "feeCredit"), split.feeCredit);
  expect("received by the stream", read("token", "totalReceived"), stream.received);
  expect("earning supply", read("token", "earningSupply"), stream.supply);
  expect("liquidity", read("pair", "totalSupply"), pair.total);
  return Promise.all(found);
}

/** TOK-1 within the model: what came is owed, paid, or on its way. Returns what is missing, as a text of the rational. */
export function imbalance({ stream }: History): string {
  let sum = stream.unstreamed;
  for (const credit of stream.credits.values()) sum = sum.plus(credit);
  const expected = Ratio.of(stream.received / stream.unit - stream.claimed / stream.unit);
  const { numerator, denominator } = sum.minus(expected);
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

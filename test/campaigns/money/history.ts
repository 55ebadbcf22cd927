import {
  type Adjustment,
  adjustmentStatement,
  bankStatement,
  commerceStatement,
  type Settlement,
} from "@takings/sdk";
import { type Address, type Hex, keccak256, toHex, zeroHash } from "viem";
import type { Random } from "../chaos/random.ts";
import { actors, type MoneyChain } from "./chain.ts";
import { GaugeModel } from "./gauge.ts";
import { min, PairModel } from "./pool.ts";
import { SplitModel } from "./split.ts";
import { StreamModel } from "./stream.ts";

const DAY = 86_400;
const holders = actors.holders.map(({ address }) => address);
const [vault, treasury] = [actors.vault.address, actors.treasury.address];

/** What a history begins with: the amounts that the store was deployed with. */
export interface Beginning {
  royaltyBps: bigint;
  feeBps: bigint;
  duration: bigint;
  tokens: ReadonlyMap<Address, bigint>;
  dollars: ReadonlyMap<Address, bigint>;
  now: bigint;
}

/** One random history: each act is sent to the chain and done to the models, at the same second. */
export class History {
  readonly stream: StreamModel;
  readonly split: SplitModel;
  readonly pair = new PairModel();
  readonly gauge: GaugeModel;
  /** Dollars by account, smallest units. */
  readonly dollars: Map<string, bigint>;
  readonly actions = new Map<string, number>();
  readonly #chain: MoneyChain;
  readonly #random: Random;
  readonly #sold: { id: Hex; adjustable: bigint }[] = [];
  #now: bigint;
  #settledUntil: bigint;
  #sequence = 0;

  constructor(chain: MoneyChain, random: Random, beginning: Beginning) {
    this.#chain = chain;
    this.#random = random;
    this.#now = beginning.now;
    this.#settledUntil = beginning.now;
    const unit = 10n ** BigInt(Math.max(0, chain.decimals - 6));
    this.stream = new StreamModel(unit, beginning.duration, [vault, chain.addresses.token], beginning.now);
    for (const [account, amount] of beginning.tokens) this.stream.balances.set(account, amount);
    this.split = new SplitModel(beginning.royaltyBps, beginning.feeBps);
    this.gauge = new GaugeModel(this.stream, chain.addresses.pair, treasury);
    this.dollars = new Map(beginning.dollars);
  }

  /** Opens the pool, so that everything can happen. */
  async open(): Promise<void> {
    await this.#addLiquidity(0, 100_000n * 10n ** 18n, this.#dollar(50_000));
    await this.#send(actors.keeper, "gauge", "registerPrimaryPair", []);
    this.gauge.touch();
    await this.#stake(0, this.pair.liquidityOf(holders[0]!) / 2n);
  }

  /** Any one act. */
  async step(): Promise<void> {
    const acts: (() => Promise<void>)[] = [
      () => this.#settle(),
      () => this.#settle(),
      () => this.#pay(),
      () => this.#payByTransfer(),
      () => this.#adjust(),
      () => this.#sweep(),
      () => this.#collectFee(),
      () => this.#withdraw(),
      () => this.#withdraw(),
      () => this.#claim(),
      () => this.#claim(),
      () => this.#claimFor(),
      () => this.#claimBatch(),
      () => this.#transfer(),
      () => this.#transfer(),
      () => this.#lock(),
      () => this.#unlock(),
      () => this.#pauseAndResume(),
      () => this.#setDuration(),
      () => this.#returnRoyalties(),
      () => this.#addSome(),
      () => this.#removeSome(),
      () => this.#swap(),
      () => this.#stakeSome(),
      () => this.#unstakeSome(),
      () => this.#harvest(),
      () => this.#harvest(),
    ];
    await this.#random.pick(acts)();
  }

  // --- revenue ---

  async #settle(): Promise<void> {
    const { router } = this.#chain.addresses;
    const length = BigInt(1 + this.#random.whole(30 * DAY));
    const periodStart = this.#settledUntil;
    const periodEnd = periodStart + length;
    // Half of the periods end now, the others were over for a while.
    const at = max(periodEnd + BigInt(this.#random.pick([0, 3 * DAY])), this.#soon());
    const gross = this.#amount(60_000);
    const refunds = this.#random.next() < 0.2 ? this.#amount(30_000) : gross / 12n;
    const kept = this.#random.next() < 0.2 ? gross - refunds / 2n : gross / 7n - this.#amount(100);
    const net = gross - refunds - kept;
    const settlement: Settlement = {
      id: keccak256(toHex(`settlement ${this.#sequence++}`)),
      ...(await this.#sources()),
      periodStart,
      periodEnd,
      gross,
      refunds,
      deductions: kept,
      deposited: net < 0n ? 0n : net,
      rateNumerator: 1n,
      rateDenominator: 1n,
      rateSource: zeroHash,
      evidence: zeroHash,
      deadline: 2n ** 60n,
    };
    const chainId = this.#chain.sender.client.chain.id;
    const commerce = await actors.commerce.signTypedData(commerceStatement(chainId, router, settlement));
    const bank = await actors.bank.signTypedData(bankStatement(chainId, router, settlement));
    await this.#send(actors.keeper, "router", "settle", [settlement, commerce, bank], at);
    this.#settledUntil = periodEnd;
    this.#sold.push({ id: settlement.id, adjustable: gross });
    this.#move(actors.keeper.address, router, settlement.deposited);
    this.#push(this.split.take(gross - refunds, settlement.deposited), true);
  }

  async #pay(): Promise<void> {
    const amount = this.#amount(4_000) + 1n;
    await this.#send(actors.keeper, "router", "pay", [amount]);
    this.#move(actors.keeper.address, this.#chain.addresses.router, amount);
    this.#push(this.split.take(amount, amount), false);
  }

  async #payByTransfer(): Promise<void> {
    const amount = this.#amount(900) + 1n;
    const { router } = this.#chain.addresses;
    await this.#send(actors.keeper, "dollar", "transfer", [router, amount]);
    this.#move(actors.keeper.address, router, amount);
    await this.#send(actors.treasury, "router", "payTransferred", []);
    this.#push(this.split.take(amount, amount), false);
  }

  async #adjust(): Promise<void> {
    if (this.#sold.length === 0) return;
    const { router } = this.#chain.addresses;
    const sold = this.#random.pick(this.#sold);
    const baseReduction = min(this.#amount(20_000), sold.adjustable);
    const id = keccak256(toHex(`adjustment ${this.#sequence++}`));
    const adjustment: Adjustment = {
      id,
      settlementId: sold.id,
      baseReduction,
      evidence: zeroHash,
      deadline: 2n ** 60n,
    };
    const { message, ...typed } = adjustmentStatement(this.#chain.sender.client.chain.id, router, adjustment);
    const statement = { ...typed, message: { ...message } };
    const commerce = await actors.commerce.signTypedData(statement);
    const bank = await actors.bank.signTypedData(statement);
    await this.#send(actors.keeper, "router", "adjust", [adjustment, commerce, bank]);
    sold.adjustable -= baseReduction;
    this.split.adjust(baseReduction);
  }

  async #sweep(): Promise<void> {
    const { router, account } = this.#chain.addresses;
    const held = this.#held(account);
    if (this.split.arrears === 0n || this.split.merchantCredit + held === 0n) return;
    await this.#send(actors.treasury, "router", "sweepArrears", []);
    const { surrendered, streamed } = this.split.sweep(held);
    this.#move(account, router, surrendered);
    this.#push(streamed, false);
  }

  async #collectFee(): Promise<void> {
    if (this.split.feeCredit === 0n) return;
    await this.#send(actors.keeper, "router", "collectFee", []);
    this.#move(this.#chain.addresses.router, treasury, this.split.feeCredit);
    this.split.collectedFees = this.split.fees;
  }

  async #withdraw(): Promise<void> {
    const { router, account } = this.#chain.addresses;
    const most = this.#held(account) + this.split.merchantCredit;
    if (this.split.arrears > 0n || most === 0n) return;
    const amount = this.#random.next() < 0.3 ? most : min(most, this.#amount(5_000) + 1n);
    await this.#send(actors.merchant, "account", "withdraw", [amount]);
    this.#move(router, account, this.split.merchantCredit);
    this.split.collectedMerchant = this.split.merchant;
    this.#move(account, actors.merchant.address, amount);
  }

  async #returnRoyalties(): Promise<void> {
    const amount = this.#amount(300) + 1n;
    await this.#send(actors.keeper, "router", "returnRoyalties", [amount]);
    this.#move(actors.keeper.address, this.#chain.addresses.router, amount);
    this.#push(amount, false);
  }

  // --- holders ---

  async #claim(): Promise<void> {
    const [holder, to] = [this.#holder(), holders[this.#holder()]!];
    await this.#send(actors.holders[holder]!, "token", "claim", [to]);
    this.#move(this.#chain.addresses.token, to, this.stream.claim(holders[holder]!));
  }

  async #claimFor(): Promise<void> {
    const account = holders[this.#holder()]!;
    await this.#send(actors.keeper, "token", "claimFor", [account]);
    this.#move(this.#chain.addresses.token, account, this.stream.claim(account));
  }

  async #claimBatch(): Promise<void> {
    // A pair is skipped; the second time there is nothing.
    const accounts = [holders[0]!, this.#chain.addresses.pair, holders[this.#holder()]!, holders[0]!];
    await this.#send(actors.keeper, "token", "claimBatch", [accounts]);
    for (const account of accounts.filter((one) => one !== this.#chain.addresses.pair))
      this.#move(this.#chain.addresses.token, account, this.stream.claim(account));
  }

  async #transfer(): Promise<void> {
    const from = this.#holder();
    await this.#transferTokens(from, holders[this.#holder()]!, this.#part(this.#tokensOf(from)));
  }

  async #lock(): Promise<void> {
    const from = this.#holder();
    await this.#transferTokens(from, vault, this.#part(this.#tokensOf(from)));
  }

  async #unlock(): Promise<void> {
    const to = holders[this.#holder()]!;
    const amount = this.#part(this.stream.balanceOf(vault));
    await this.#send(actors.vault, "token", "transfer", [to, amount]);
    this.stream.transfer(vault, to, amount);
  }

  /** All liquidity out of the pool that can be, all tokens locked, a while of stillness with payments, and back. */
  async #pauseAndResume(): Promise<void> {
    if (this.#random.next() < 0.7) return;
    for (let holder = 0; holder < holders.length; holder += 1) {
      const staked = this.gauge.stakeOf(holders[holder]!);
      if (staked > 0n) await this.#unstake(holder, staked);
      const liquidity = this.pair.liquidityOf(holders[holder]!);
      if ((liquidity * this.pair.y) / this.pair.total > 0n) await this.#removeLiquidity(holder, liquidity);
    }
    for (let holder = 0; holder < holders.length; holder += 1)
      if (this.#tokensOf(holder) > 0n) await this.#transferTokens(holder, vault, this.#tokensOf(holder));
    await this.#pay();
    if (this.#random.next() < 0.5) await this.#settle();
    await this.#pay();
    await this.#unlock();
    const rich = holders.findIndex((_, holder) => this.#tokensOf(holder) > 10n ** 21n);
    if (rich !== -1) await this.#addLiquidity(rich, 10n ** 20n * 5n, this.#dollar(250));
  }

  async #setDuration(): Promise<void> {
    const duration = DAY + this.#random.whole(29 * DAY);
    await this.#send(actors.treasury, "token", "setStreamDuration", [duration]);
    this.stream.duration = BigInt(duration);
  }

  // --- the pool and the gauge ---

  async #addSome(): Promise<void> {
    const holder = this.#holder();
    const tokens = this.#part(this.#tokensOf(holder)) / 4n;
    if (tokens < 10n ** 18n) return;
    await this.#addLiquidity(holder, tokens, min(this.#held(holders[holder]!) / 2n, this.#dollar(20_000)));
  }

  async #removeSome(): Promise<void> {
    const holder = this.#holder();
    const liquidity = this.#part(this.pair.liquidityOf(holders[holder]!));
    if (this.pair.total === 0n || (liquidity * this.pair.y) / this.pair.total === 0n) return;
    await this.#removeLiquidity(holder, liquidity);
  }

  async #swap(): Promise<void> {
    const { token, dollar, pair } = this.#chain.addresses;
    const holder = this.#holder();
    const who = holders[holder]!;
    const sells = this.#random.next() < 0.5;
    const [have, reserve] = sells ? [this.#tokensOf(holder), this.pair.x] : [this.#held(who), this.pair.y];
    const amount = min(this.#part(have), reserve / 10n);
    if (amount < 10_000n || this.pair.quote(amount, sells) === 0n) return;
    const path = sells ? [token, dollar] : [dollar, token];
    const args = [amount, 0n, path, who, 2n ** 60n];
    await this.#send(actors.holders[holder]!, "exchange", "swapExactTokensForTokens", args);
    if (sells) {
      this.stream.transfer(who, pair, amount);
      this.#move(pair, who, this.pair.sell(amount));
    } else {
      this.#move(who, pair, amount);
      this.stream.transfer(pair, who, this.pair.buy(amount));
    }
  }

  async #stakeSome(): Promise<void> {
    const holder = this.#holder();
    const amount = this.#part(this.pair.liquidityOf(holders[holder]!));
    if (amount > 0n) await this.#stake(holder, amount);
  }

  async #unstakeSome(): Promise<void> {
    const holder = this.#holder();
    const amount = this.#part(this.gauge.stakeOf(holders[holder]!));
    if (amount > 0n) await this.#unstake(holder, amount);
  }

  async #harvest(): Promise<void> {
    const { token, pair, gauge } = this.#chain.addresses;
    const account = this.#random.next() < 0.2 ? treasury : holders[this.#holder()]!;
    await this.#send(actors.keeper, "gauge", "harvestFor", [pair, account]);
    const before = this.gauge.held;
    const paid = this.gauge.harvest(account);
    this.#move(token, gauge, this.gauge.held + paid - before);
    this.#move(gauge, account, paid);
  }

  async #addLiquidity(holder: number, tokens: bigint, dollars: bigint): Promise<void> {
    const { token, dollar, pair } = this.#chain.addresses;
    // A pool that was emptied to the last unit has no price.
    if (dollars < 1_000n || (this.pair.total > 0n && this.pair.y === 0n)) return;
    const who = holders[holder]!;
    const args = [token, dollar, tokens, dollars, 0n, 0n, who, 2n ** 60n];
    await this.#send(actors.holders[holder]!, "exchange", "addLiquidity", args);
    const { x, y } = this.pair.add(who, tokens, dollars);
    this.stream.transfer(who, pair, x);
    this.#move(who, pair, y);
  }

  async #removeLiquidity(holder: number, liquidity: bigint): Promise<void> {
    const { token, dollar, pair } = this.#chain.addresses;
    const who = holders[holder]!;
    const args = [token, dollar, liquidity, 0n, 0n, who, 2n ** 60n];
    await this.#send(actors.holders[holder]!, "exchange", "removeLiquidity", args);
    const { x, y } = this.pair.remove(who, liquidity);
    this.stream.transfer(pair, who, x);
    this.#move(pair, who, y);
  }

  async #stake(holder: number, amount: bigint): Promise<void> {
    const { pair, gauge } = this.#chain.addresses;
    await this.#send(actors.holders[holder]!, "gauge", "stake", [pair, amount]);
    this.gauge.move(holders[holder]!, amount);
    this.pair.move(holders[holder]!, gauge, amount);
  }

  async #unstake(holder: number, amount: bigint): Promise<void> {
    const { pair, gauge } = this.#chain.addresses;
    const who = holders[holder]!;
    await this.#send(actors.holders[holder]!, "gauge", "unstake", [pair, amount, who]);
    this.gauge.move(who, -amount);
    this.pair.move(gauge, who, amount);
  }

  async #transferTokens(from: number, to: Address, amount: bigint): Promise<void> {
    await this.#send(actors.holders[from]!, "token", "transfer", [to, amount]);
    this.stream.transfer(holders[from]!, to, amount);
  }

  // --- parts ---

  /** Royalties, fee taken off, from the router into the stream. */
  #push(amount: bigint, settled: boolean): void {
    if (amount === 0n) return;
    const { router, token } = this.#chain.addresses;
    this.#move(router, token, amount);
    if (settled) this.stream.push(amount);
    else this.stream.topUp(amount);
  }

  async #send(
    from: (typeof actors)["keeper"],
    part: Parameters<MoneyChain["send"]>[1],
    functionName: string,
    args: readonly unknown[],
    at = this.#soon(),
  ): Promise<void> {
    this.#now = await this.#chain.send(from, part, functionName, args, at);
    this.stream.advance(this.#now);
    this.actions.set(functionName, (this.actions.get(functionName) ?? 0) + 1);
  }

  /** Seconds or days later. */
  #soon(): bigint {
    const most = this.#random.pick([1, 60, DAY, 3 * DAY]);
    return this.#now + 1n + BigInt(this.#random.whole(most));
  }

  async #sources() {
    this.#bound ??= {
      commerceSource: await this.#chain.read<Hex>("router", "commerceSource"),
      bankSource: await this.#chain.read<Hex>("router", "bankSource"),
    };
    return this.#bound;
  }
  #bound: { commerceSource: Hex; bankSource: Hex } | undefined;

  #move(from: string, to: string, amount: bigint): void {
    this.dollars.set(from, this.#held(from) - amount);
    this.dollars.set(to, this.#held(to) + amount);
  }

  #held(account: string): bigint {
    return this.dollars.get(account) ?? 0n;
  }

  #tokensOf(holder: number): bigint {
    return this.stream.balanceOf(holders[holder]!);
  }

  #holder(): number {
    return this.#random.whole(holders.length);
  }

  #dollar(whole: number): bigint {
    return BigInt(whole) * 10n ** BigInt(this.#chain.decimals);
  }

  /** Up to `most` dollars, to the smallest unit; dust at times. */
  #amount(most: number): bigint {
    if (this.#random.next() < 0.1) return BigInt(this.#random.whole(100));
    const millionths = BigInt(this.#random.whole(most * 1_000_000));
    const finer = 10n ** BigInt(this.#chain.decimals - 6);
    return millionths * finer + (BigInt(this.#random.whole(1_000_000)) % finer);
  }

  /** All of it, nothing, a speck, or any part. */
  #part(of: bigint): bigint {
    const kind = this.#random.next();
    if (kind < 0.15) return of;
    if (kind < 0.2) return min(of, 1n);
    return (of * BigInt(this.#random.whole(1_000_000))) / 1_000_000n;
  }
}

const max = (a: bigint, b: bigint) => (a > b ? a : b);

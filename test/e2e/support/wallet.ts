import type { Page } from "playwright-core";
import {
  type Address,
  createWalletClient,
  type Hex,
  http,
  publicActions,
  type TypedDataDefinition,
} from "viem";
import type { LocalAccount } from "viem/accounts";
import { anvil } from "viem/chains";

type Request = { method: string; params?: unknown };
export type Call = { to: Address; data?: Hex; value?: Hex; gas?: Hex };
type Answer = { result?: unknown; error?: { code: number; message: string; data?: unknown } };

/** People take longer than this to press "Reject"; a wallet that answers at once is none. */
const THOUGHT_MILLISECONDS = 350;

const reads =
  /^(eth_(call|estimateGas|gasPrice|maxPriorityFeePerGas|feeHistory|getBalance|getBlockByNumber|getBlockByHash|blockNumber|getCode|getLogs|getStorageAt|getTransactionCount|getTransactionByHash|getTransactionReceipt)|net_version|web3_clientVersion)$/;

/**
 * A browser wallet announced by EIP-6963: it holds a real key outside the page, signs for real, and sends to the local
 * chain. Methods that it does not know are refused, as wallets do.
 */
export class TestWallet {
  account: LocalAccount;
  readonly requests: string[] = [];
  /** Tokens that it was asked to list. */
  readonly watched: { address: Address; symbol: string; decimals: number }[] = [];
  chainId = 31_337;
  /** How many of the next signatures or transactions are rejected by the person. */
  rejections = 0;
  /** The latest transaction that it sent. */
  sent: Hex | undefined;
  /**
   * Its next transactions leave this many nonces free before them: they wait until somebody uses those, as one with too
   * low a fee waits.
   */
  nonceGap = 0;
  /** Sends with this much gas without asking the chain whether the call goes through. */
  fixedGas: bigint | undefined;
  readonly #rpcUrl: string;
  #page: Page | undefined;
  #connected = false;

  constructor(account: LocalAccount, rpcUrl: string) {
    this.account = account;
    this.#rpcUrl = rpcUrl;
  }

  /** Puts the wallet into every document that `page` loads from now on. */
  async install(page: Page): Promise<void> {
    this.#page = page;
    await page.exposeFunction("__testWallet", (request: Request) => this.#answer(request));
    await page.addInitScript(announce);
  }

  /** The person switches the wallet to another chain. */
  async switchTo(chainId: number): Promise<void> {
    this.chainId = chainId;
    await this.#emit("chainChanged", `0x${chainId.toString(16)}`);
  }

  /** The person chooses another account in the wallet, which has given the site access to it. */
  async become(account: LocalAccount): Promise<void> {
    this.account = account;
    await this.#emit("accountsChanged", [account.address]);
  }

  /**
   * The person speeds the latest transaction up (the same call, double the fee) or cancels it (nothing to themselves
   * under its nonce), while it waits. Returns the new transaction's hash.
   */
  async resend(how: "speed up" | "cancel"): Promise<Hex> {
    const client = this.#client();
    const waiting = await client.getTransaction({ hash: this.sent! });
    const { to, input, value } =
      how === "cancel" ? { to: this.account.address, input: undefined, value: 0n } : waiting;
    return client.sendTransaction({
      to,
      data: input,
      value,
      gas: waiting.gas,
      nonce: waiting.nonce,
      maxFeePerGas: waiting.maxFeePerGas! * 2n,
      maxPriorityFeePerGas: waiting.maxPriorityFeePerGas! * 2n,
    });
  }

  #client = () =>
    createWalletClient({ account: this.account, chain: anvil, transport: http(this.#rpcUrl) }).extend(
      publicActions,
    );

  #emit(event: string, payload: unknown): Promise<void> {
    return this.#page!.evaluate(
      ([name, value]) => window.dispatchEvent(new CustomEvent("test-wallet", { detail: { name, value } })),
      [event, payload] as const,
    ).then(() => {});
  }

  async #answer(request: Request): Promise<Answer> {
    this.requests.push(request.method);
    try {
      return { result: await this.#handle(request) };
    } catch (error) {
      const { code = -32_603, message, data } = error as { code?: number; message: string; data?: unknown };
      return { error: { code, message, data } };
    }
  }

  async #asked(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, THOUGHT_MILLISECONDS));
    if (this.rejections === 0) return;
    this.rejections -= 1;
    throw Object.assign(new Error("User rejected the request."), { code: 4001 });
  }

  async #handle({ method, params }: Request): Promise<unknown> {
    const list = (params ?? []) as unknown[];
    switch (method) {
      case "eth_chainId":
        return `0x${this.chainId.toString(16)}`;
      case "eth_accounts":
        return this.#connected ? [this.account.address] : [];
      case "eth_requestAccounts":
        if (!this.#connected) await this.#asked();
        this.#connected = true;
        return [this.account.address];
      case "wallet_requestPermissions":
        await this.#asked();
        this.#connected = true;
        return [
          {
            parentCapability: "eth_accounts",
            caveats: [{ type: "restrictReturnedAccounts", value: [this.account.address] }],
          },
        ];
      case "wallet_getPermissions":
        return this.#connected ? [{ parentCapability: "eth_accounts" }] : [];
      case "wallet_revokePermissions":
        this.#connected = false;
        return null;
      case "wallet_switchEthereumChain": {
        await this.#asked();
        await this.switchTo(Number((list[0] as { chainId: Hex }).chainId));
        return null;
      }
      case "wallet_watchAsset":
        await this.#asked();
        this.watched.push(
          (params as { options: { address: Address; symbol: string; decimals: number } }).options,
        );
        return true;
      case "personal_sign":
        await this.#asked();
        return this.account.signMessage({ message: { raw: list[0] as Hex } });
      case "eth_signTypedData_v4":
        await this.#asked();
        return this.account.signTypedData(JSON.parse(list[1] as string) as TypedDataDefinition);
      case "eth_sendTransaction":
        await this.#asked();
        return this.send(list[0] as Call);
      default:
        if (!reads.test(method))
          throw Object.assign(new Error(`the wallet does not support ${method}`), { code: 4200 });
        return this.#forward(method, params);
    }
  }

  /** Does what the person agreed to; returns the site's answer: the transaction's hash. */
  protected async send({ to, data, value, gas }: Call): Promise<Hex> {
    const call = { from: this.account.address, to, data, value };
    const estimate = async () => (BigInt((await this.#forward("eth_estimateGas", [call])) as Hex) * 3n) / 2n;
    const limit = this.fixedGas ?? (gas === undefined ? await estimate() : BigInt(gas));
    const { address } = this.account;
    const next = await this.#client().getTransactionCount({ address, blockTag: "pending" });
    this.sent = undefined;
    this.sent = await this.#client().sendTransaction({
      nonce: next + this.nonceGap,
      to,
      data,
      value: BigInt(value ?? "0x0"),
      gas: limit,
    });
    return this.sent;
  }

  async #forward(method: string, params: unknown): Promise<unknown> {
    const response = await fetch(this.#rpcUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: params ?? [] }),
    });
    const { result, error } = (await response.json()) as Answer;
    if (error !== undefined)
      throw Object.assign(new Error(error.message), { code: error.code, data: error.data });
    return result;
  }
}

declare global {
  interface Window {
    __testWallet(request: unknown): Promise<Answer>;
  }
}

/** Runs in the page. */
function announce(): void {
  const listeners = new Map<string, Set<(value: unknown) => void>>();
  window.addEventListener("test-wallet", (event) => {
    const { name, value } = (event as CustomEvent<{ name: string; value: unknown }>).detail;
    for (const listener of listeners.get(name) ?? []) listener(value);
  });
  const ask = window.__testWallet;
  const provider = {
    request: async (request: unknown) => {
      const { result, error } = await ask(request);
      if (error !== undefined)
        throw Object.assign(new Error(error.message), { code: error.code, data: error.data });
      return result;
    },
    on: (name: string, listener: (value: unknown) => void) => {
      if (!listeners.has(name)) listeners.set(name, new Set());
      listeners.get(name)!.add(listener);
    },
    removeListener: (name: string, listener: (value: unknown) => void) =>
      listeners.get(name)?.delete(listener),
  };
  const info = {
    uuid: "6c1f3a52-9f0e-4d2b-9a4e-3f7b1f2d7a10",
    name: "Test Wallet",
    icon: "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAxIDEiPjxyZWN0IHdpZHRoPSIxIiBoZWlnaHQ9IjEiIGZpbGw9IiMzMzYiLz48L3N2Zz4=",
    rdns: "example.test-wallet",
  };
  const tell = () =>
    window.dispatchEvent(
      new CustomEvent("eip6963:announceProvider", { detail: Object.freeze({ info, provider }) }),
    );
  window.addEventListener("eip6963:requestProvider", tell);
  tell();
}

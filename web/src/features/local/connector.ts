import {
  type Address,
  createWalletClient,
  custom,
  type EIP1193RequestFn,
  type Hex,
  http,
  numberToHex,
  SwitchChainError,
  type TypedDataDefinition,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { createConnector } from "wagmi";
import { toViemChain } from "../../lib/chain/index.ts";
import type { ChainConfig, DemoWallet } from "../../lib/config/index.ts";

export const demoConnectorId = "takings-demo";
const storageKey = "takings.demo";

/** A wallet inside the page, for the local chain only: it signs for real with the demo keys of the local world. */
export function createDemoConnector(wallets: DemoWallet[], chain: ChainConfig) {
  const accounts = wallets.map((wallet) => privateKeyToAccount(wallet.privateKey));
  const viemChain = toViemChain(chain);
  const transport = http(chain.rpcUrl);
  const selected = () => {
    const index = Number(localStorage.getItem(storageKey) ?? Number.NaN);
    return Number.isInteger(index) && accounts[index] ? index : undefined;
  };
  const account = () => accounts[selected() ?? 0]!;
  const client = () => createWalletClient({ account: account(), chain: viemChain, transport });

  const request = (async ({ method, params }: { method: string; params?: unknown[] }) => {
    switch (method) {
      case "eth_accounts":
      case "eth_requestAccounts":
        return [account().address];
      case "eth_chainId":
        return numberToHex(chain.chainId);
      case "personal_sign":
        return account().signMessage({ message: { raw: params?.[0] as Hex } });
      case "eth_signTypedData_v4":
        return account().signTypedData(JSON.parse(params?.[1] as string) as TypedDataDefinition);
      case "eth_sendTransaction": {
        const { to, data, value, gas } = (params as [{ to: Address; data?: Hex; value?: Hex; gas?: Hex }])[0];
        const call = { from: account().address, to, data, value };
        // Half as much again, as wallets do: a checkpoint may need a new slot one second after the estimate.
        const estimate = gas
          ? undefined
          : await client().request({ method: "eth_estimateGas", params: [call] });
        return client().sendTransaction({
          to,
          data,
          value: value ? BigInt(value) : undefined,
          gas: gas ? BigInt(gas) : (BigInt(estimate!) * 3n) / 2n,
        });
      }
      default:
        return client().request<{ Parameters?: unknown[]; ReturnType: unknown }>({ method, params });
    }
  }) as EIP1193RequestFn;
  const provider = { request, on: () => {}, removeListener: () => {} };

  return createConnector((config) => ({
    id: demoConnectorId,
    name: "Demo wallet",
    type: "demo",
    async connect() {
      if (selected() === undefined) localStorage.setItem(storageKey, "0");
      // cast: only the caller knows which kind of list it wants; nobody asks this wallet for capabilities
      return { accounts: [account().address] as never, chainId: chain.chainId };
    },
    async disconnect() {
      localStorage.removeItem(storageKey);
    },
    getAccounts: async () => [account().address],
    getChainId: async () => chain.chainId,
    getProvider: async () => provider,
    getClient: async () =>
      createWalletClient({ account: account(), chain: viemChain, transport: custom(provider) }),
    isAuthorized: async () => selected() !== undefined,
    async switchChain({ chainId }) {
      if (chainId !== chain.chainId)
        throw new SwitchChainError(new Error(`The demo wallet lives on ${chain.name}.`));
      return viemChain;
    },
    onAccountsChanged(next) {
      config.emitter.emit("change", { accounts: next as Address[] });
    },
    onChainChanged() {},
    onDisconnect() {
      config.emitter.emit("disconnect");
    },
  }));
}

/** Which demo wallet the connector answers with from now on. */
export const selectDemoWallet = (index: number) => localStorage.setItem(storageKey, String(index));

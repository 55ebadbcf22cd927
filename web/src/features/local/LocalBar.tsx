import { seconds } from "@takings/sdk";
import { useQueryClient } from "@tanstack/react-query";
import { privateKeyToAddress } from "viem/accounts";
import { useConfig, useConnectors } from "wagmi";
import { connect, disconnect, getConnection } from "wagmi/actions";
import { keys, readClient, useChainTime } from "../../lib/chain/index.ts";
import { type LocalConfig, useChain } from "../../lib/config/index.ts";
import { useI18n } from "../../lib/i18n/index.ts";
import { toast } from "../../lib/toast.ts";
import { useWallet } from "../../lib/wallet/index.ts";
import { demoConnectorId, selectDemoWallet } from "./connector.ts";

/** A method that only the local chain has. */
interface Anvil<Parameters> {
  Parameters: Parameters;
  ReturnType: unknown;
}

const skips = [
  ["local.skipHour", seconds.hour],
  ["local.skipDay", seconds.day],
  ["local.skipWeek", 7 * seconds.day],
] as const;

/** Who you are and what time it is on the local chain. Exists in the local build only. */
export function LocalBar({ local }: { local: LocalConfig }) {
  const { t, format } = useI18n();
  const chain = useChain();
  const time = useChainTime();
  const queries = useQueryClient();
  const { address, connectorId } = useWallet();
  const config = useConfig();
  const demo = useConnectors().find((connector) => connector.id === demoConnectorId);
  const current = local.demoWallets.findIndex(
    (wallet) => connectorId === demoConnectorId && privateKeyToAddress(wallet.privateKey) === address,
  );

  const become = async (value: string) => {
    if (!demo) return;
    if (getConnection(config).isConnected) await disconnect(config);
    if (value === "") return;
    selectDemoWallet(Number(value));
    await connect(config, { connector: demo, chainId: chain.chainId });
  };
  const skip = async (seconds: number) => {
    const client = readClient(chain);
    try {
      await client.request<Anvil<[number]>>({ method: "evm_increaseTime", params: [seconds] });
      await client.request<Anvil<[]>>({ method: "evm_mine", params: [] });
      const block = await client.getBlock({ blockTag: "latest" });
      await Promise.all(
        [keys.head(chain.chainId), keys.chain(chain.chainId)].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
      toast(t("local.skipped", { time: format.dateTime(block.timestamp) }));
    } catch {
      toast.error(t("local.failed"));
    }
  };

  return (
    <aside aria-label={t("local.bar")} className="border-b border-line bg-hover text-[0.8125rem] text-ink-2">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 sm:px-6">
        <span className="font-medium text-ink">{t("local.bar")}</span>
        {time !== undefined && <span className="tabular-nums">{format.dateTime(Math.floor(time))}</span>}
        {demo && (
          <label className="flex min-w-0 items-center gap-1.5 whitespace-nowrap">
            {t("local.persona")}
            <select
              className="h-7 max-w-52 min-w-0 cursor-pointer rounded-md border border-line-strong bg-surface px-1.5 text-ink"
              value={current < 0 ? "" : String(current)}
              onChange={(event) => become(event.target.value)}
              data-testid="demo-wallet"
            >
              <option value="">{t("local.none")}</option>
              {local.demoWallets.map((wallet, index) => (
                <option key={wallet.name} value={index}>
                  {wallet.name}
                </option>
              ))}
            </select>
          </label>
        )}
        {local.timeTravel && (
          <span className="-mx-2 flex sm:ml-auto">
            {skips.map(([label, seconds]) => (
              <button
                key={label}
                type="button"
                className="h-7 cursor-pointer rounded-md px-2 hover:bg-surface hover:text-ink"
                onClick={() => skip(seconds)}
              >
                {t(label)}
              </button>
            ))}
          </span>
        )}
      </div>
    </aside>
  );
}

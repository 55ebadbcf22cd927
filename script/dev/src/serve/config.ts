import { toHex } from "viem";
import type { HDAccount } from "viem/accounts";
import { people } from "../chain/accounts.ts";
import type { World } from "../world/build.ts";

const keyOf = (account: HDAccount) => toHex(account.getHdKey().privateKey!);

/** The dApp's config.json on the local chain, with the demo wallets that exist only there. `indexer`: its URL, if any. */
export function siteConfig(world: World, indexer?: string) {
  const { protocol, rpcUrl, stores } = world;
  return {
    chains: [
      {
        chainId: 31_337,
        name: "Local chain",
        rpcUrl,
        factory: protocol.factory,
        claimer: protocol.claimer,
        deployedAtBlock: protocol.deployedAtBlock,
        exchange: protocol.exchange,
        desk: protocol.desk,
        credentialRegistry: protocol.credentials,
        indexer,
      },
    ],
    local: {
      timeTravel: true,
      demoWallets: [
        { name: "Holder", privateKey: keyOf(people.holder) },
        { name: "Large holder", privateKey: keyOf(people.others[0]!) },
        ...stores.map((store, index) => ({
          name: `Merchant of ${store.name}`,
          privateKey: keyOf(people.merchants[index]!),
        })),
        { name: "Guardian", privateKey: keyOf(people.guardian) },
        { name: "Underwriter", privateKey: keyOf(people.originator) },
        { name: "New merchant", privateKey: keyOf(people.applicant) },
      ],
    },
  };
}

import { startAnvil } from "../../../script/toolchain/anvil.ts";
import { castProposal } from "./cast.ts";
import { drive, openPlaces, Tally } from "./play.ts";

/** Anvil's own id, and another chain on which every address is the same. */
const CHAINS = [31_337, 31_338];
const start = Math.floor(Date.UTC(2026, 0, 1) / 1000);

export interface Report {
  stores: number;
  chains: number;
  /** How often each step was done. */
  steps: Record<string, number>;
  replaysRefused: number;
  /** What became of the proposal that `cast` drove. */
  castProposal: string;
  problems: string[];
}

/** Two stores on each chain, each driven by the standards alone; every signature is replayed everywhere else. */
export async function checkConformance(chains: number, say: (text: string) => void): Promise<Report> {
  const anvils = await Promise.all(
    CHAINS.slice(0, chains).map((chainId) => startAnvil({ chainId, timestamp: start })),
  );
  const tally = new Tally();
  try {
    const worlds = await Promise.all(anvils.map(({ rpcUrl }, index) => openPlaces(rpcUrl, CHAINS[index]!)));
    const everywhere = worlds.flatMap(({ places }) => places);
    for (const { places, account } of worlds) {
      for (const place of places) {
        await drive(
          place,
          everywhere.filter((other) => other !== place),
          account,
          tally,
        );
        say(`${place.name}: from permit to execution`);
      }
    }
    const [first] = everywhere;
    const driven = await castProposal(first!, anvils[0]!.rpcUrl);
    tally.expect(driven === "executed", `the proposal of cast is ${driven}`);
    say(`cast: ${driven}`);
    return {
      stores: everywhere.length,
      chains,
      steps: tally.steps,
      replaysRefused: tally.replaysRefused,
      castProposal: driven,
      problems: tally.problems,
    };
  } finally {
    await Promise.all(anvils.map((anvil) => anvil.stop()));
  }
}

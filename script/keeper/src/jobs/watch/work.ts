import type { Clients } from "../../chain/client.ts";
import type { KeeperConfig, StoreConfig } from "../../config/schema.ts";
import type { WatchedJob } from "../../config/watch.ts";
import type { Journal } from "../../journal/journal.ts";
import { submitAdjustments } from "../adjust/job.ts";
import { govern } from "../govern/job.ts";
import { submitMetrics } from "../metrics/job.ts";
import { payout } from "../payout/job.ts";
import { review } from "../review/job.ts";
import { settleAll } from "../settle/job.ts";
import { statementsByStore } from "../status/due.ts";
import { type Done, summarize } from "./decide.ts";
import type { Task } from "./runner.ts";

/** What a job has to do at this moment, by store. */
export type Tasks = (job: Exclude<WatchedJob, "status">) => readonly Task[];

/** The jobs as the command line runs them, one entry each. */
export function keeperTasks(config: KeeperConfig, clients: Clients, journal: Journal): Tasks {
  const common = { config, clients, journal };
  const each = (
    stores: readonly StoreConfig[],
    work: (one: typeof common & { stores: StoreConfig[] }) => Promise<readonly Done[]>,
  ): Task[] =>
    stores.map((store) => ({
      store: store.name,
      work: async () => summarize(await work({ ...common, stores: [store] })),
    }));
  const settling = () => {
    // The folder is read once, not once for each of many stores.
    const statements = statementsByStore(config);
    const stores = config.stores.filter(({ name }) => statements.has(name));
    return each(stores, async (one) => {
      const own = statements.get(one.stores[0]!.name)!.map(({ statement }) => statement);
      return (await settleAll({ ...one, statements: own })).stores.flatMap(({ outcomes }) => outcomes);
    });
  };
  const tasks: Record<Parameters<Tasks>[0], () => Task[]> = {
    settle: settling,
    adjust: () => [
      {
        store: "",
        work: async () =>
          summarize((await submitAdjustments(common)).stores.flatMap(({ outcomes }) => outcomes)),
      },
    ],
    metrics: () => [
      {
        store: "",
        work: async () => summarize((await submitMetrics(common)).stores.flatMap(({ outcomes }) => outcomes)),
      },
    ],
    payout: () => each(config.stores, async (one) => (await payout(one)).flatMap(({ outcomes }) => outcomes)),
    review: () =>
      each(
        config.stores.filter(({ vesting }) => vesting !== undefined),
        async (one) => (await review(one)).flatMap(({ outcomes }) => outcomes),
      ),
    govern: () =>
      each(
        config.stores.filter(({ governor }) => governor !== undefined),
        async (one) =>
          (await govern(one)).stores.flatMap((store) => [...store.outcomes, ...store.voteOutcomes]),
      ),
  };
  return (job) => tasks[job]();
}

import { join } from "node:path";
import {
  accountSigner,
  attest,
  createClients,
  govern,
  ingest,
  type Journal,
  type KeeperConfig,
  payout,
  review,
  settleAll,
  signAdjustments,
  signMetrics,
  submitAdjustments,
  submitMetrics,
  watch,
} from "@takings/keeper";
import { attestorKeys, end, people, settlementIdOf, start } from "@takings/keeper/testing";
import type { Account } from "viem";
import { timelockDelay, votingPeriod } from "./holders.ts";
import { keeperKeys, keepers, type World } from "./world.ts";

export interface Run {
  world: World;
  config: KeeperConfig;
  journal: Journal;
  keeper: Account;
}

export interface Job {
  name: string;
  /** As a command line. */
  args(world: World): string[];
  /** In this process; true when nothing of it is left to do. */
  work(run: Run): Promise<boolean>;
  /** Seconds that pass before it: until everything has streamed, votes are counted, a delay is over. */
  after?: number;
  /** Sends transactions. */
  sends?: true;
  /** The command's exit codes when it has done all it could; 0 by default. */
  ends?: readonly number[];
}

const period = { start, end: end + 1 };
const stock = (world: World) => join(world.sources, "stock", "inventory.csv");
/** So little gas that every holder is a batch. */
const maxGas = 110_000n;
const side = (role: "commerce" | "bank") => accountSigner(people[role]);
const storeOf = ({ config }: Run) => config.stores[0]!;
const from = new Date(period.start * 1000).toISOString();
const to = new Date(period.end * 1000).toISOString();

const attesting = (role: "commerce" | "bank"): Job => ({
  name: `attest ${role}`,
  args: () => ["attest", "--role", role],
  async work(run) {
    const { config, journal } = run;
    const done = await attest({ config, store: storeOf(run), role, journal, signer: side(role) });
    return done.refused.length === 0 && done.attested.length > 0;
  },
});

const measuring = (role: "commerce" | "bank"): Job => ({
  name: `metrics ${role}`,
  args: (world) => [
    "metrics",
    ...["--role", role, "--from", from, "--to", to],
    ...(role === "commerce" ? ["--inventory", stock(world)] : []),
  ],
  async work(run) {
    const { config, journal, world } = run;
    const common = { config, store: storeOf(run), role, period, journal, signer: side(role) };
    const signed = await signMetrics({
      ...common,
      ...(role === "commerce" && { inventory: stock(world) }),
    });
    return signed.refused.length === 0 && signed.file !== undefined;
  },
});

const ingesting = (name: string, folder: (world: World) => string, after?: number): Job => ({
  name,
  after,
  args: (world) => ["ingest", folder(world)],
  async work(run) {
    const { journal, world } = run;
    const taken = await ingest({ paths: [folder(world)], store: storeOf(run), journal });
    return taken.refused.length === 0 && taken.settlements.length + taken.reversals.length > 0;
  },
});

const adjusting = (role: "commerce" | "bank"): Job => ({
  name: `adjust ${role}`,
  args: () => ["adjust", "--role", role, ...(role === "commerce" ? ["--confirm", settlementIdOf(0)] : [])],
  async work(run) {
    const { config, journal } = run;
    const confirmed = role === "commerce" ? [settlementIdOf(0)] : undefined;
    const common = { config, store: storeOf(run), role, journal, signer: side(role), confirmed };
    const { plan } = await signAdjustments({ ...common, reader: createClients(config).reader });
    return plan.length > 0 && plan.every(({ action }) => action !== "none");
  },
});

/** Longer than a dead watch's claim on a job. */
const untilFree = 250;
const looks = 40;

const governing = (name: string, after?: number): Job => ({
  name: `govern (${name})`,
  sends: true,
  after,
  args: () => ["govern"],
  async work({ config, journal, keeper }) {
    const { stores, refused } = await govern({ config, clients: createClients(config, keeper), journal });
    const outcomes = stores.flatMap((store) => [...store.outcomes, ...store.voteOutcomes]);
    return refused.length === 0 && outcomes.every(({ outcome }) => /done|relayed|already/i.test(outcome));
  },
});

/** Every job that changes anything, in the order in which money flows. */
export const jobs: readonly Job[] = [
  governing("votes"),
  ingesting("ingest", ({ sources }) => sources),
  attesting("commerce"),
  attesting("bank"),
  {
    name: "settle",
    sends: true,
    args: () => ["settle"],
    async work({ config, journal, keeper }) {
      const { stores, refused } = await settleAll({
        config,
        clients: createClients(config, keeper),
        journal,
      });
      const outcomes = stores.flatMap((store) => store.outcomes);
      return (
        refused.length === 0 &&
        outcomes.length > 0 &&
        outcomes.every(({ outcome }) => /settled$/i.test(outcome))
      );
    },
  },
  measuring("commerce"),
  measuring("bank"),
  {
    name: "metrics submit",
    sends: true,
    args: () => ["metrics", "--submit"],
    async work({ config, keeper }) {
      const { stores } = await submitMetrics({ config, clients: createClients(config, keeper) });
      const outcomes = stores.flatMap((store) => store.outcomes);
      return outcomes.length > 0 && outcomes.every(({ outcome }) => /reported$/i.test(outcome));
    },
  },
  {
    name: "payout",
    sends: true,
    after: 2 * 86_400,
    args: () => ["payout", "--max-gas", String(maxGas)],
    async work({ config, journal, keeper }) {
      const paid = await payout({ config, clients: createClients(config, keeper), journal, maxGas });
      return paid.every(({ outcomes }) => outcomes.every(({ outcome }) => outcome === "paid"));
    },
  },
  ingesting("ingest (reversal)", ({ sources }) => join(sources, "late"), 60),
  adjusting("bank"),
  adjusting("commerce"),
  {
    name: "adjust submit",
    sends: true,
    args: () => ["adjust", "--submit"],
    async work({ config, keeper }) {
      const { stores } = await submitAdjustments({ config, clients: createClients(config, keeper) });
      const outcomes = stores.flatMap((store) => store.outcomes);
      return outcomes.length > 0 && outcomes.every(({ outcome }) => /adjusted$/i.test(outcome));
    },
  },
  {
    name: "review",
    sends: true,
    args: () => ["review"],
    async work({ config, keeper }) {
      // What one run does may make more due.
      const reviewed = await review({ config, clients: createClients(config, keeper) });
      return reviewed.every(({ due }) => due.length === 0);
    },
  },
  governing("queue", votingPeriod),
  {
    name: "watch (execute)",
    sends: true,
    after: timelockDelay,
    args: () => ["watch", "--once"],
    // What the local chain's clock and gas give cause for.
    ends: [0, 4],
    async work({ config, journal, keeper }) {
      for (let look = 0; look < looks; look += 1) {
        const clients = createClients(config, keeper);
        const { signal } = new AbortController();
        const { busy, failed, runs } = await watch({ config, clients, journal, signal, once: true });
        if (failed > 0) return false;
        if (busy === 0) return runs > 0;
        await new Promise((resolve) => setTimeout(resolve, untilFree));
      }
      return false;
    },
  },
];

/** The environment of a command line that may do any job, as the `keeper`-th of the keepers. */
export const environment = (keeper = 0) => ({
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
  TAKINGS_COMMERCE_KEY: attestorKeys.commerce,
  TAKINGS_BANK_KEY: attestorKeys.bank,
  TAKINGS_KEEPER_KEY: keeperKeys[keeper],
});

export const keeperOf = (index: number): Account => keepers[index % keepers.length]!;

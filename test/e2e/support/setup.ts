import { join } from "node:path";
import { buildSite } from "@takings/dev/serve";
import type { TestProject } from "vitest/node";
import { root } from "../../../script/toolchain/paths.ts";
import { startWorld } from "../../../script/toolchain/world.ts";

declare module "vitest" {
  interface ProvidedContext {
    siteUrl: string;
    rpcUrl: string;
    /** The folder of the built dApp. */
    siteFolder: string;
  }
}

/**
 * One local world for the whole suite, or the one that TAKINGS_SITE_URL and TAKINGS_RPC_URL name. No test changes it: each file
 * goes on from there on a chain of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TAKINGS_SITE_URL, TAKINGS_RPC_URL } = process.env;
  project.provide("siteFolder", await buildSite(join(root, ".world")));
  if (TAKINGS_SITE_URL !== undefined && TAKINGS_RPC_URL !== undefined) {
    project.provide("siteUrl", TAKINGS_SITE_URL);
    project.provide("rpcUrl", TAKINGS_RPC_URL);
    return async () => {};
  }
  const world = await startWorld(`tests-${process.pid}`);
  project.provide("siteUrl", world.url);
  project.provide("rpcUrl", world.rpcUrl);
  return () => world.stop();
}

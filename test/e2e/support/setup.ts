import type { TestProject } from "vitest/node";
import { startWorld } from "./world.ts";

declare module "vitest" {
  interface ProvidedContext {
    siteUrl: string;
    rpcUrl: string;
  }
}

/**
 * One local world for the whole browser suite, or the one that TAKINGS_SITE_URL and TAKINGS_RPC_URL name; its tests run
 * one after the other.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TAKINGS_SITE_URL, TAKINGS_RPC_URL } = process.env;
  if (TAKINGS_SITE_URL !== undefined && TAKINGS_RPC_URL !== undefined) {
    project.provide("siteUrl", TAKINGS_SITE_URL);
    project.provide("rpcUrl", TAKINGS_RPC_URL);
    return async () => {};
  }
  const world = await startWorld("browser-tests");
  project.provide("siteUrl", world.url);
  project.provide("rpcUrl", world.rpcUrl);
  return () => world.stop();
}

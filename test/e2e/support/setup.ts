import type { TestProject } from "vitest/node";
import { startWorld } from "./world.ts";

declare module "vitest" {
  interface ProvidedContext {
    siteUrl: string;
    rpcUrl: string;
  }
}

/** One local world for the whole browser suite; its tests run one after the other and say what they leave behind. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const world = await startWorld("browser-tests");
  project.provide("siteUrl", world.url);
  project.provide("rpcUrl", world.rpcUrl);
  return () => world.stop();
}

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Indexer, startIndexer } from "@takings/indexer";
import type { Page } from "playwright-core";
import { siteConfigOf } from "./chain.ts";

/** A real indexer of the local world besides its own, for tests that stop it: the same address each time it starts. */
export class OwnIndexer {
  readonly #folder = mkdtempSync(join(tmpdir(), "takings-browser-indexer-"));
  readonly #configFile = join(this.#folder, "config.json");
  #running: Indexer | undefined;
  #url: string | undefined;

  /** Writes what it has to read; nothing runs yet. */
  static async of(siteUrl: string): Promise<OwnIndexer> {
    const { chains } = await siteConfigOf(siteUrl);
    const [{ chainId, rpcUrl, factory, desk, credentialRegistry, deployedAtBlock: fromBlock }] = chains;
    const contracts = { factory, desk, credentialRegistry, fromBlock };
    const indexer = new OwnIndexer();
    // PostgreSQL, which does not run as root, has to come to its own folder in here.
    chmodSync(indexer.#folder, 0o755);
    writeFileSync(
      indexer.#configFile,
      JSON.stringify({ chains: [{ chainId, name: "local", rpcUrl, contracts, pollingInterval: 250 }] }),
    );
    return indexer;
  }

  get url(): string {
    if (this.#url === undefined) throw new Error("the indexer has not been started");
    return this.#url;
  }

  /** Returns once it has read everything up to the present. */
  async start(): Promise<void> {
    this.#running = await startIndexer({
      configFile: this.#configFile,
      folder: join(this.#folder, "data"),
      port: this.#url === undefined ? 0 : Number(new URL(this.#url).port),
    });
    this.#url = this.#running.url;
    await this.#running.caughtUp();
  }

  /** It and its database end; their files stay. */
  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The site takes its history from here from its next load on. */
  async serve(page: Page): Promise<void> {
    await page.route("**/config.json", async (route) => {
      const config = (await (await route.fetch()).json()) as { chains: { indexer?: string }[] };
      config.chains[0]!.indexer = this.url;
      await route.fulfill({ json: config });
    });
    await page.reload();
  }
}

import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface Anvil {
  url: string;
  stop(): void;
}

function binary(): string {
  const names: Record<string, string> = { linux: "linux", darwin: "darwin", win32: "win32" };
  const processor = process.arch === "arm64" ? "arm64" : "amd64";
  const wrapper = createRequire(import.meta.url).resolve("@foundry-rs/anvil/package.json");
  const manifest = createRequire(wrapper).resolve(
    `@foundry-rs/anvil-${names[process.platform]}-${processor}/package.json`,
  );
  return join(dirname(manifest), "bin", process.platform === "win32" ? "anvil.exe" : "anvil");
}

/** A local chain on a free port. */
export function startAnvil(): Promise<Anvil> {
  const child = spawn(binary(), ["--port", "0", "--hardfork", "prague"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  return new Promise((resolve, reject) => {
    let printed = "";
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`anvil ended with ${code}: ${printed}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const port = /Listening on 127\.0\.0\.1:(\d+)/.exec(printed)?.[1];
      if (port !== undefined) resolve({ url: `http://127.0.0.1:${port}`, stop: () => child.kill() });
    });
  });
}

import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

export interface Anvil {
  rpcUrl: string;
  port: number;
  process: ChildProcess;
  stop(): Promise<void>;
}

const platforms: Record<string, string> = {
  "linux-x64": "linux-amd64",
  "linux-arm64": "linux-arm64",
  "darwin-x64": "darwin-amd64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "win32-amd64",
};

/** The platform's own anvil binary: spawning the npm wrapper would leave its child behind when it is killed. */
function anvilBinary(): string {
  const platform = platforms[`${process.platform}-${process.arch}`];
  if (platform === undefined) throw new Error(`no anvil for ${process.platform}-${process.arch}`);
  const wrapper = createRequire(import.meta.url).resolve("@foundry-rs/anvil/package.json");
  const manifest = createRequire(wrapper).resolve(`@foundry-rs/anvil-${platform}/package.json`);
  return join(dirname(manifest), "bin", process.platform === "win32" ? "anvil.exe" : "anvil");
}

/** `preferred` when it is free on the loopback, else any free port. */
export function freePort(preferred: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && preferred !== 0) freePort(0).then(resolve, reject);
      else reject(error);
    });
    server.listen(preferred, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a local chain on the loopback and waits until it answers.
 * @param timestamp Unix seconds of the genesis block
 */
export async function startAnvil(options: { port?: number; timestamp?: number } = {}): Promise<Anvil> {
  const port = await freePort(options.port ?? 0);
  const args = [
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    "--accounts",
    "50",
    "--balance",
    "100000",
    "--silent",
  ];
  if (options.timestamp !== undefined) args.push("--timestamp", String(options.timestamp));
  const child = spawn(anvilBinary(), args, { stdio: ["ignore", "ignore", "pipe"], detached: false });
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString("utf8");
  });
  const rpcUrl = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt++) {
    if (child.exitCode !== null) throw new Error(`anvil ended with code ${child.exitCode}: ${errors}`);
    const answered = await fetch(rpcUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] }),
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) break;
    if (attempt > 400) {
      child.kill("SIGKILL");
      throw new Error("anvil did not answer within 10 s");
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    });
  return { rpcUrl, port, process: child, stop };
}

// The only script that runs on whatever Node is there (≥ 20, no dependency): installs what the lock file names if it is
// not installed yet, then hands over to the pinned Node of node_modules.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const modules = join(root, "node_modules");
const stamp = join(modules, ".takings-installed");
const windows = process.platform === "win32";

const usage = `usage: node script/toolchain/run.mjs <command> [arguments]
  setup              install what the lock file names, if it is not installed yet
  start [--help]     the local world: chain, stores, keepers, dApp
  test [--help]      every test
  exec -- <command>  any command with the pinned tools first in PATH`;

function fail(message) {
  console.error(message);
  process.exit(2);
}

function install() {
  if (Number(process.versions.node.split(".")[0]) < 20)
    fail(`Node 20 or newer is needed, this is ${process.version}`);
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Installing packages (once; about a minute) …");
  const done = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: windows,
  });
  if (done.status !== 0) fail(`npm install failed (exit ${done.status}); nothing else was started`);
  const after = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  writeFileSync(stamp, after);
}

function run(command, args) {
  const env = { ...process.env, PATH: join(modules, ".bin") + delimiter + process.env.PATH };
  const child = spawn(command, args, { cwd: root, stdio: "inherit", env, shell: windows });
  // The terminal sends Ctrl-C to the whole group: the child tidies up and decides the exit code.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`cannot run ${command}: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}

const [command, ...rest] = process.argv.slice(2);
const args = rest[0] === "--" ? rest.slice(1) : rest;
const scripts = { start: "script/dev/src/start.ts", test: "script/toolchain/test.ts" };

if (command === "setup") install();
else if (command === "exec" && args.length > 0) {
  install();
  run(args[0], args.slice(1));
} else if (command in scripts) {
  install();
  run(join(modules, ".bin", "node"), ["--disable-warning=ExperimentalWarning", scripts[command], ...args]);
} else fail(usage);

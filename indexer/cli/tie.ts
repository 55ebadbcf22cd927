import { type ChildProcess, spawn } from "node:child_process";
import type { Socket } from "node:net";

/**
 * Ends `child`, which is in a group of its own, with this process, however that ends: a shell waits for the pipe from here
 * to close, then sends the signal. Returns what undoes it.
 */
export function tie(child: ChildProcess, signal: "INT" | "TERM"): () => void {
  const killed = () => child.kill(`SIG${signal}`);
  process.once("exit", killed);
  const script = `read -r _; kill -${signal} "$0"`;
  const guard = spawn("sh", ["-c", script, String(child.pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Without a shell, a hard end leaves the child behind; an orderly one does not.
  guard.on("error", () => {});
  guard.stdin?.on("error", () => {});
  guard.unref();
  (guard.stdin as Socket | null)?.unref();
  const untie = () => {
    process.off("exit", killed);
    guard.kill("SIGKILL");
  };
  child.once("exit", untie);
  return untie;
}

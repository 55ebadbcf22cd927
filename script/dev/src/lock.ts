import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface Running {
  pid: number;
  url: string | null;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** One local world at a time: a file that holds the pid and, once it serves, the URL. */
export class WorldLock {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Takes the lock, or returns who has it. A lock of a process that is gone is taken over. */
  take(): Running | null {
    mkdirSync(dirname(this.#path), { recursive: true });
    for (let attempt = 0; ; attempt++) {
      try {
        writeFileSync(this.#path, JSON.stringify({ pid: process.pid, url: null }), { flag: "wx" });
        return null;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST" || attempt > 1) throw error;
      }
      const holder = this.#read();
      if (holder !== null && alive(holder.pid)) return holder;
      rmSync(this.#path, { force: true });
    }
  }

  announce(url: string): void {
    writeFileSync(this.#path, JSON.stringify({ pid: process.pid, url }));
  }

  release(): void {
    if (this.#read()?.pid === process.pid) rmSync(this.#path, { force: true });
  }

  #read(): Running | null {
    try {
      return JSON.parse(readFileSync(this.#path, "utf8")) as Running;
    } catch {
      return null;
    }
  }
}

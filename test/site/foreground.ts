import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { setPriority } from "node:os";

/*
 * A page that is measured is not to wait for those who serve it and watch it. A phone has cores for a browser's other
 * processes, and its servers are elsewhere; where two cores run all of that, a page's tasks are interrupted, and Lighthouse
 * takes the interruption for work and multiplies it.
 */

/** Starts a program that goes before all others that are not in real time, where this user may. */
const realTime = ["chrt", "-r", "1"] as const;
const mayRealTime = (): boolean => {
  const [command, ...args] = realTime;
  return process.platform === "linux" && spawnSync(command, [...args, "true"]).status === 0;
};

const lowest = 19;

interface Process {
  pid: number;
  parent: number;
  session: number;
  command: string;
}

function processes(): Process[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0)
    .flatMap((pid) => {
      try {
        // The second field is a name in brackets, of anything.
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        const [, parent, , session] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        return [{ pid, parent: Number(parent), session: Number(session), command }];
      } catch {
        return []; // ended meanwhile
      }
    });
}

function startedByThis(all: readonly Process[]): Process[] {
  const mine = new Set([process.pid]);
  for (let before = 0; before < mine.size; ) {
    before = mine.size;
    for (const { pid, parent } of all) if (mine.has(parent)) mine.add(pid);
  }
  return all.filter(({ pid }) => mine.has(pid));
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // ended meanwhile, or a kernel without it
  }
}

const drawing = /--type=(renderer|zygote)/;

export class Foreground {
  readonly realTime = mayRealTime();

  /** For the browser. */
  readonly flags = this.realTime ? [`--renderer-cmd-prefix=${realTime.join(" ")}`] : [];

  /**
   * Lets renderers go before all that this process started, and before itself: file server, chain, indexer; without real
   * time before the browser's other processes too. Processes come and go: to be called before each page. Lowering a priority
   * needs no privilege; elsewhere than on Linux nothing is done.
   */
  clear(): void {
    if (process.platform !== "linux") return;
    const mine = startedByThis(processes());
    const browsers = new Set(mine.filter(({ command }) => drawing.test(command)).map(({ parent }) => parent));
    const ofBrowser = ({ pid, parent }: Process) => browsers.has(pid) || browsers.has(parent);
    const own = mine.find(({ pid }) => pid === process.pid)?.session;
    for (const one of mine) {
      // Renderers wait for the browser, as for a font: it is lowered only where it would stand beside them.
      if (ofBrowser(one) && (this.realTime || drawing.test(one.command))) continue;
      attempt(() => {
        for (const thread of readdirSync(`/proc/${one.pid}/task`)) setPriority(Number(thread), lowest);
      });
      // Linux shares cores between sessions first. A browser's is its renderers' too, and this one's outlives the check.
      if (!ofBrowser(one) && one.session !== own)
        attempt(() => writeFileSync(`/proc/${one.pid}/autogroup`, String(lowest)));
    }
  }
}

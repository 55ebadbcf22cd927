import { type Code, Compiler, type Overlay } from "./compiler.ts";
import { Lane } from "./lane.ts";
import { affectedUnits, implementations, type Unit } from "./sources.ts";

const key = ({ source, name }: Unit) => `${source}:${name}`;

/** A compiler and a lane: contracts as they are, changed, and as they are again. */
export class Bench {
  readonly compiler = new Compiler();
  readonly lane = new Lane();

  private readonly originals: ReadonlyMap<string, Code>;

  constructor(originals: ReadonlyMap<string, Code>) {
    this.originals = originals;
    this.lane.settle([...originals.values()]);
  }

  /**
   * Compiles what the changed texts affect and puts it in place of the original. Returns the contracts whose code differs;
   * none where the change changes nothing.
   */
  async change(overlay: Overlay): Promise<Unit[]> {
    const units = new Map([...overlay.keys()].flatMap(affectedUnits).map((unit) => [key(unit), unit]));
    const codes = await this.compiler.compile([...units.values()], overlay);
    const different = codes.filter(
      ({ unit, bytecode }) => bytecode !== this.originals.get(key(unit))?.bytecode,
    );
    this.lane.install(different);
    return different.map(({ unit }) => unit);
  }

  async close(): Promise<void> {
    await this.compiler.stop();
    this.lane.remove();
  }
}

/** Every contract, and every test that carries a library's code, compiled as changed ones will be. */
async function compileOriginals(): Promise<Map<string, Code>> {
  const compiler = new Compiler();
  const units = new Map(
    implementations()
      .flatMap(affectedUnits)
      .map((unit) => [key(unit), unit]),
  );
  const codes = await compiler.compile([...units.values()], new Map());
  await compiler.stop();
  return new Map(codes.map((code) => [key(code.unit), code]));
}

/** Does every job on one of the benches; each has one job at a time. */
export async function workThrough<Job>(
  jobs: readonly Job[],
  benches: Bench[],
  work: (job: Job, bench: Bench) => Promise<void>,
): Promise<void> {
  const queue = [...jobs];
  await Promise.all(
    benches.map(async (bench) => {
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) await work(job, bench);
    }),
  );
}

/** Opens benches, hands them over, and leaves nothing behind. */
export async function withBenches<T>(count: number, use: (benches: Bench[]) => Promise<T>): Promise<T> {
  const benches: Bench[] = [];
  const close = () => {
    for (const { lane } of benches) lane.remove();
  };
  const interrupted = () => {
    close();
    process.exit(130);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    const originals = await compileOriginals();
    for (let i = 0; i < count; ++i) benches.push(new Bench(originals));
    return await use(benches);
  } finally {
    await Promise.all(benches.map((bench) => bench.close()));
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
  }
}

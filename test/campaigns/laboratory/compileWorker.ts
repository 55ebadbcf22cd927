// One compiler, loaded once: it takes seconds to load and keeps nothing between two inputs.
import { parentPort } from "node:worker_threads";
import solc from "solc";

parentPort!.on("message", (input: string) => parentPort!.postMessage(solc.compile(input)));

// Preloaded into a `takings` process that is to be killed: at the named step it says so on descriptor 3 and then stops
// still, in the middle of whatever it was doing, until SIGKILL comes. Production code knows nothing of this.
import { writeSync } from "node:fs";
import { observeSteps } from "@takings/keeper/steps";

const wanted = process.env.CHAOS_STEP;
let left = Number(process.env.CHAOS_OCCURRENCE ?? "1");

observeSteps((name) => {
  if (name !== wanted) return;
  left -= 1;
  if (left > 0) return;
  writeSync(3, name);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});

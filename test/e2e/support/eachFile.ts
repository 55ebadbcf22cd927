import { afterEach } from "vitest";
import { keepTraces } from "./trace.ts";

afterEach(({ task }) =>
  keepTraces(task.result?.state === "fail" ? `${task.file.name.split("/").at(-1)} ${task.name}` : undefined),
);

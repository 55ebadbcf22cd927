export { readReport } from "./reading.ts";

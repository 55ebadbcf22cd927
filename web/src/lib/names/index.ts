export { useName } from "./useName.ts";

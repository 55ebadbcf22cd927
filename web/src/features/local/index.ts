export { createDemoConnector } from "./connector.ts";
export { LocalBar } from "./LocalBar.tsx";

export { Progress } from "../progress.ts";
export { buildWorld, issue, type World } from "./build.ts";
export { deployProtocol, type Protocol } from "./deploy.ts";
export { accept, acceptAndOpen, activate, apply, assess, buy, openSale } from "./issuance.ts";
export { demoTerms, type Figures, saleTerms, storeConfig, supply } from "./terms.ts";

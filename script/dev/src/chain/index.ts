export { account, people } from "./accounts.ts";
export { deploy, deployPublished } from "./artifacts.ts";
export { createLocalClient, Sender } from "./client.ts";

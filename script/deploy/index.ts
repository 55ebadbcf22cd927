export type { Options } from "./options.ts";
export { type Deployment, DeploymentError, readDeployment, runDeployScript } from "./protocol.ts";
export { roleReader } from "./roleReader.ts";
export { reproduces, writeVerification } from "./verification.ts";

// Deploys the protocol, or what is missing of it. `npm run deploy -- --help`.
import { type Options, readOptions, UsageError, usage } from "./options.ts";
import { DeploymentError, readDeployment, runDeployScript } from "./protocol.ts";
import { writeVerification } from "./verification.ts";

function parse(): Options {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options !== undefined) return options;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(error instanceof UsageError || error instanceof TypeError ? 2 : 1);
  }
}

const options = parse();
try {
  const { network, chainId, dryRun, out } = options;
  const transactions = await runDeployScript(options);
  const result = { network, chainId, dryRun, transactions };
  if (dryRun) {
    if (options.json) console.log(JSON.stringify(result));
    else console.log(`${network}: ${transactions} transactions to send; nothing was sent`);
  } else {
    const deployment = await readDeployment(options);
    const contracts = Object.fromEntries(
      Object.entries(deployment.verification).map(([name, { address }]) => [name, address]),
    );
    const written =
      options.verification === undefined ? 0 : writeVerification(deployment, options.verification);
    if (options.json) console.log(JSON.stringify({ ...result, file: out, contracts, verification: written }));
    else {
      for (const [name, address] of Object.entries(contracts)) console.log(`${name.padEnd(20)}${address}`);
      console.log(`${network}: ${transactions} transactions sent; ${out}`);
    }
  }
} catch (error) {
  if (!(error instanceof DeploymentError)) throw error;
  console.error(error.message);
  if (options.json) console.log(JSON.stringify({ network: options.network, error: error.message }));
  process.exit(1);
}

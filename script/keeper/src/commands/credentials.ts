import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import type { Command } from "commander";
import { open, receiveShare, releaseShare, shareOf } from "../credentials/open.ts";
import { connect, nextBinding, registrationOf, requireCurrent } from "../credentials/registry.ts";
import { seal } from "../credentials/seal.ts";
import {
  bindingSchema,
  check,
  hashOf,
  parse,
  releaseSchema,
  type Sealed,
  sealedSchema,
  serialise,
} from "../credentials/sealed.ts";
import { KeeperError } from "../errors.ts";
import { moment } from "./context.ts";
import { type Exit, exit, type Report, run } from "./output.ts";

interface Options {
  out: string;
  rpcUrl: string;
  json?: boolean;
  dryRun?: boolean;
}
interface SealOptions extends Options {
  registry: string;
  store: string;
  platform: string;
}
interface RegisterOptions extends Options {
  location: string;
  expiry: string;
}
interface KeepersOptions {
  custodian: string[];
  threshold: string;
}
interface OpenOptions {
  rpcUrl: string;
  identity: string[];
  share: string[];
}

const collectTexts = (text: string, before: string[]) => [...before, text];

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new KeeperError("Usage", "the file cannot be read", { file });
  }
}

const readSealed = (file: string) => parse(sealedSchema, readText(file), file);

/** An age identity file: comment lines and one key. */
function readIdentity(file: string): string {
  const line = readText(file)
    .split("\n")
    .map((text) => text.trim())
    .find((text) => text !== "" && !text.startsWith("#"));
  if (line?.startsWith("AGE-SECRET-KEY-1")) return line;
  throw new KeeperError("BadKey", "no age identity in this file", { file });
}

/** Credentials come through a pipe only: not from a file, an argument or the environment. */
function readSecret(): Uint8Array {
  if (process.stdin.isTTY)
    throw new KeeperError("Usage", "pipe the credentials in; they are read from standard input only");
  return readFileSync(0);
}

function write(file: string, text: string, options: { dryRun?: boolean }, mode = 0o644): void {
  if (existsSync(file)) throw new KeeperError("Usage", "the file exists; nothing is overwritten", { file });
  if (!options.dryRun) writeFileSync(file, text, { mode, flag: "wx" });
}

async function finish(sealed: Sealed, options: RegisterOptions): Promise<Report> {
  const text = serialise(sealed);
  const registration = await registrationOf(
    connect(options.rpcUrl),
    sealed,
    options.location,
    moment(options.expiry, "--expiry"),
  );
  write(options.out, text, options);
  const { version, platform } = sealed.binding;
  return {
    exit: exit.done,
    json: { file: options.out, hash: hashOf(text), version, platform, registration },
    lines: [
      `${platform} version ${version}: any ${sealed.threshold} of ${sealed.custodians.length} custodians can open it`,
      `hash ${hashOf(text)}`,
      `to register it, the store's controller sends ${registration.function} to ${registration.to}:`,
      registration.data,
    ],
  };
}

async function openWith(file: string, options: OpenOptions): Promise<{ sealed: Sealed; secret: Uint8Array }> {
  const sealed = readSealed(file);
  await requireCurrent(connect(options.rpcUrl), sealed);
  const of = hashOf(serialise(sealed));
  const identities = options.identity.map(readIdentity);
  const releases = options.share.map((path) => parse(releaseSchema, readText(path), path));
  const opener = identities[0];
  if (opener === undefined) throw new KeeperError("Usage", "--identity is needed");
  const own = releases.length > 0 ? identities.slice(1) : identities;
  const shares = await Promise.all([
    ...own.map((identity) => shareOf(sealed, identity)),
    ...releases.map((release) => receiveShare(release, of, opener)),
  ]);
  return { sealed, secret: await open(sealed, shares) };
}

/** Hands the secret to a command's standard input, or to a pipe; never to a terminal or a log. */
function handOver(secret: Uint8Array, [program, ...args]: string[], json: boolean): Exit {
  if (program === undefined) {
    if (process.stdout.isTTY || json)
      throw new KeeperError(
        "Usage",
        "the credentials are not shown: pipe them on, or name a command after --",
      );
    process.stdout.write(secret);
    return exit.done;
  }
  const child = spawnSync(program, args, { input: secret, stdio: ["pipe", "inherit", "inherit"] });
  if (child.error !== undefined) throw new KeeperError("Usage", `${program}: ${child.error.message}`);
  return child.status === 0 ? exit.done : exit.failed;
}

const withRegistration = (command: Command) =>
  command
    .requiredOption("--rpc-url <url>", "the chain of the registry")
    .requiredOption("--location <uri>", "where the ciphertext will be kept")
    .requiredOption("--expiry <date>", "until when it counts")
    .requiredOption("--out <file>", "the ciphertext; nothing is overwritten")
    .option("--dry-run", "write nothing")
    .option("--json", "one JSON object on stdout");
const withCustodians = (command: Command) =>
  command
    .requiredOption("--custodian <age1…>", "one custodian's recipient; repeat", collectTexts, [])
    .requiredOption("--threshold <k>", "custodians that it takes to open");
const withShares = (command: Command) =>
  command
    .option("--identity <file>", "your key, and custodians' keys if you have them; repeat", collectTexts, [])
    .option("--share <file>", "a share released to the first --identity; repeat", collectTexts, []);

export function register(program: Command): void {
  const group = program
    .command("credentials")
    .description("seal store credentials to k of n custodians, open, reseal and rotate them");

  group
    .command("keygen")
    .description("make a custodian's (or opener's) key")
    .requiredOption("--out <file>", "the secret key; readable by its owner only")
    .option("--dry-run", "write nothing")
    .option("--json", "one JSON object on stdout")
    .action((options: Options) =>
      run("credentials keygen", options.json === true, async () => {
        const identity = await generateX25519Identity();
        const recipient = await identityToRecipient(identity);
        write(options.out, `# public key: ${recipient}\n${identity}\n`, options, 0o600);
        return { exit: exit.done, json: { recipient, file: options.out }, lines: [recipient] };
      }),
    );

  withCustodians(withRegistration(group.command("seal")))
    .description("seal credentials from standard input as the store's next version")
    .requiredOption("--registry <address>", "the CredentialRegistry")
    .requiredOption("--store <address>", "the store's royalty token")
    .requiredOption("--platform <name>", "amazon, airwallex, …")
    .action((options: SealOptions & RegisterOptions & KeepersOptions) =>
      run("credentials seal", options.json === true, async () => {
        const place = check(bindingSchema.omit({ chainId: true, version: true }), pick(options), "options");
        const binding = await nextBinding(connect(options.rpcUrl), place);
        const sealed = await seal(readSecret(), binding, options.custodian, Number(options.threshold));
        return finish(sealed, options);
      }),
    );

  group
    .command("share <file>")
    .description("as a custodian, release your share to one opener, if the ciphertext is still current")
    .requiredOption("--rpc-url <url>", "the chain of the registry")
    .requiredOption("--identity <file>", "your key")
    .requiredOption("--for <age1…>", "the opener's recipient")
    .requiredOption("--out <file>", "the released share")
    .option("--dry-run", "write nothing")
    .option("--json", "one JSON object on stdout")
    .action((file: string, options: Options & { identity: string; for: string }) =>
      run("credentials share", options.json === true, async () => {
        const sealed = readSealed(file);
        await requireCurrent(connect(options.rpcUrl), sealed);
        const release = await releaseShare(sealed, readIdentity(options.identity), options.for);
        write(options.out, `${JSON.stringify(release, null, 1)}\n`, options);
        return { exit: exit.done, json: { file: options.out }, lines: [`released to ${options.for}`] };
      }),
    );

  withShares(group.command("open <file> [command...]"))
    .description("open current credentials into the standard input of a command or a pipe")
    .requiredOption("--rpc-url <url>", "the chain of the registry")
    .option("--json", "with a command: one JSON object, after its output")
    .action((file: string, command: string[], options: OpenOptions & { json?: boolean }) =>
      run("credentials open", options.json === true, async () => {
        const { sealed, secret } = await openWith(file, options);
        const code = handOver(secret, command, options.json === true);
        return { exit: code, json: { platform: sealed.binding.platform }, lines: [] };
      }),
    );

  withShares(withCustodians(withRegistration(group.command("reseal <file>"))))
    .description("seal the same credentials for other custodians, as the next version")
    .action((file: string, options: OpenOptions & RegisterOptions & KeepersOptions) =>
      run("credentials reseal", options.json === true, async () => {
        const { sealed, secret } = await openWith(file, options);
        const binding = await nextBinding(connect(options.rpcUrl), sealed.binding);
        return finish(await seal(secret, binding, options.custodian, Number(options.threshold)), options);
      }),
    );

  withRegistration(group.command("rotate <file>"))
    .description("seal new credentials from standard input for the custodians of <file>, as the next version")
    .action((file: string, options: RegisterOptions) =>
      run("credentials rotate", options.json === true, async () => {
        const before = readSealed(file);
        const binding = await nextBinding(connect(options.rpcUrl), before.binding);
        const recipients = before.custodians.map(({ recipient }) => recipient);
        return finish(await seal(readSecret(), binding, recipients, before.threshold), options);
      }),
    );
}

const pick = ({ registry, store, platform }: SealOptions) => ({ registry, store, platform });

import type { Repository } from "../repository.ts";
import { mentions, recipe, textFiles, translated } from "./recipe.ts";

const solidity = ["contracts/**/*.sol"];
const foundryTests = ["test/{unit,integration,attack,invariant}/**/*.sol"];

interface Declaration {
  name: string;
  file: string;
  text: string;
}

/** Each `kind` that an interface declares, with the comment lines above it. */
function declarations(repository: Repository, kind: "event" | "error"): Declaration[] {
  return repository.match(solidity).flatMap((file) => {
    const pattern = new RegExp(String.raw`((?:^\s*///.*\n)*)^\s*${kind} (\w+)\(`, "gm");
    return [...repository.text(file).matchAll(pattern)].map(([, text, name]) => ({
      name: name!,
      file,
      text: text!,
    }));
  });
}

interface Control {
  contract: string;
  fn: string;
}

const controlSource = "contracts/governance/StoreControls.sol";
const controlsOf = (repository: Repository): Control[] =>
  [...repository.text(controlSource).matchAll(/\b(\w+)\.(\w+)\.selector\b/g)]
    .map(([, contract, fn]) => ({ contract: contract!, fn: fn! }))
    .filter(({ fn }, index, all) => all.findIndex((other) => other.fn === fn) === index);

const controlFolder = "web/src/features/governance/controls";

/** The control files that offer a function. */
const controlFiles = (repository: Repository, fn: string): string[] =>
  repository
    .match([`${controlFolder}/*.ts`], ["**/*.test.ts"])
    .filter((file) => repository.code(file).includes(`"${fn}"`));

/** Controls that the campaigns' handlers do not play, with the reason. */
const notPlayed: Readonly<Record<string, string>> = {
  grant: "the credential registry holds no money and no vote; test/unit/credentials tries it",
  rotate: "as grant",
  revoke: "as grant",
};

export const controlRecipe = recipe<Control>(
  "control",
  controlsOf,
  ({ contract, fn }) => `${contract}.${fn}`,
  [
    {
      file: "contracts/<domain>/interfaces/I<Contract>.sol",
      // OpenZeppelin's own settings are declared there.
      has: ({ contract, fn }, repository) =>
        contract.endsWith("Upgradeable") ||
        mentions(repository, [`contracts/**/${contract}.sol`], new RegExp(String.raw`function ${fn}\(`)),
    },
    { file: controlSource, has: () => true },
    {
      file: `${controlFolder}/<control>.ts`,
      has: ({ fn }, repository) => controlFiles(repository, fn).length > 0,
    },
    {
      file: textFiles,
      has: ({ fn }, repository) => {
        const keys = controlFiles(repository, fn).flatMap((file) =>
          [...repository.text(file).matchAll(/"(gov\.\w+\.[\w.]+)"/g)].map(([, key]) => key!),
        );
        return keys.length > 0 && keys.every((key) => translated(repository, key));
      },
    },
    {
      file: "test/unit/governance/*.t.sol",
      has: ({ fn }, repository) => mentions(repository, foundryTests, new RegExp(String.raw`\b${fn}\b`)),
    },
    {
      file: "test/invariant/**/*.sol",
      has: ({ fn }, repository) =>
        fn in notPlayed ||
        mentions(repository, ["test/invariant/**/*.sol"], new RegExp(String.raw`\b${fn}\b`)),
    },
  ],
);

/** Events that the indexer leaves out on purpose. */
const notIndexed: Readonly<Record<string, string>> = {
  LimitsChanged: "the desk's limits are read from the desk",
  Accredited: "the registry of attestors is read from the chain when a proposal names one",
  ClaimSkipped: "a batch's report to its sender; the account's credit is unchanged",
  RoyaltyPayoutSkipped: "a batch's report to its sender; the account's credit is unchanged",
  LiquidityAdded: "the gauge's own Staked follows in the same transaction",
  AccountBlocked:
    "what stays where it was, which ArrearsSwept and ReserveForfeited show as less than was owed",
};

export const eventRecipe = recipe<Declaration>(
  "event",
  (repository) => declarations(repository, "event"),
  ({ name, file }) => `${file.split("/").at(-1)!.replace(".sol", "")}.${name}`,
  [
    {
      file: "contracts/<domain>/interfaces/I<Contract>.sol",
      has: ({ text, file }) => /@notice|@dev|@inheritdoc/.test(text) || !file.includes("/interfaces/"),
    },
    {
      file: "contracts/<domain>/<Contract>.sol",
      has: ({ name }, repository) =>
        mentions(repository, solidity, new RegExp(String.raw`\bemit (?:\w+\.)?${name}\(`)),
    },
    {
      file: "contracts/sdk/src/abi/<contract>.ts",
      has: ({ name }, repository) => mentions(repository, ["contracts/sdk/src/abi/*.ts"], `"${name}"`),
    },
    {
      file: "indexer/src/<domain>.ts",
      has: ({ name }, repository) =>
        name in notIndexed || mentions(repository, ["indexer/src/*.ts"], `:${name}"`),
    },
  ],
);

/** Errors that no test can meet, with the reason. */
const unreachable: Readonly<Record<string, string>> = {
  UnexpectedAddress: "CREATE2 puts a clone where it was predicted; the factory checks it all the same",
};

export const errorRecipe = recipe<Declaration>(
  "error",
  // What a caller meets; a contract's own private errors are its tests' business.
  (repository) =>
    declarations(repository, "error").filter(({ file }) => /\/(interfaces|libraries|shared)\//.test(file)),
  ({ name, file }) => `${file.split("/").at(-1)!.replace(".sol", "")}.${name}`,
  [
    { file: "contracts/<domain>/interfaces/I<Contract>.sol", has: () => true },
    {
      file: "contracts/<domain>/<Contract>.sol",
      has: ({ name }, repository) =>
        mentions(repository, solidity, new RegExp(String.raw`(?<!error )\b${name}\(`)),
    },
    {
      file: "test/unit/<domain>/*.t.sol",
      has: ({ name }, repository) =>
        name in unreachable || mentions(repository, ["test/**/*.sol"], new RegExp(String.raw`\b${name}\b`)),
    },
    {
      file: "contracts/sdk/src/abi/<contract>.ts",
      has: ({ name }, repository) => mentions(repository, ["contracts/sdk/src/abi/*.ts"], `"${name}"`),
    },
    { file: textFiles, has: ({ name }, repository) => translated(repository, `error.${name}`) },
  ],
);

export const attackRecipe = recipe<string>(
  "attack",
  (repository) => repository.match(["test/attack/**/*.t.sol"]),
  (file) => file.split("/").at(-1)!.replace(".t.sol", ""),
  [
    { file: "test/attack/**/<Attack>.t.sol", has: () => true },
    {
      file: "test/campaigns/guards/attacks/<domain>.ts",
      has: (file, repository) =>
        mentions(
          repository,
          ["test/campaigns/guards/attacks/*.ts"],
          new RegExp(String.raw`["\x60](?:\w+/)*${file.split("/").at(-1)!.replace(".t.sol", "")}["\x60.]`),
        ),
    },
  ],
);

/** The test's name carries the id: `invariant_TOK_1_…`, and `_2` of several ids in one name. */
const carries = (id: string) => {
  const [domain, number] = id.split("-");
  return new RegExp(String.raw`\bfunction (?:invariant|test|testFuzz)\w*_${domain}(?:_\d+)*_${number}(?!\d)`);
};

interface Invariant {
  id: string;
  /** The files that INVARIANTS.md names. */
  files: string[];
}

const invariantsOf = (repository: Repository): Invariant[] =>
  [...repository.text("INVARIANTS.md").matchAll(/^\| ([A-Z]+-\d+) \|.*\| ([^|]+) \|$/gm)].map(
    ([, id, where]) => ({
      id: id!,
      files: [...where!.matchAll(/`([^`]+)`/g)].map(([, file]) => file!),
    }),
  );

export const invariantRecipe = recipe<Invariant>("invariant", invariantsOf, ({ id }) => id, [
  { file: "INVARIANTS.md", has: () => true },
  {
    file: "test/invariant/**/<Domain>.t.sol",
    // What is a few steps long is shown by tests that the row names with their folder.
    has: ({ id, files }, repository) =>
      files.length > 0 &&
      files.every(
        (file) => repository.match([file.includes("/") ? file : `test/invariant/**/${file}`]).length > 0,
      ) &&
      (files.some((file) => file.includes("/")) ||
        mentions(repository, ["test/invariant/**/*.sol"], carries(id))),
  },
]);

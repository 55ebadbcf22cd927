import { posix } from "node:path";
import type { Repository } from "../repository.ts";
import { mentions, recipe } from "./recipe.ts";

interface Check {
  name: string;
  program: string;
}

const checksOf = (repository: Repository): Check[] =>
  [...repository.text("test/check.ts").matchAll(/^ {2}(\w+): \{\s*file: "([^"]+)"/gm)].map(
    ([, name, program]) => ({
      name: name!,
      program: program!,
    }),
  );

/** Checks that continuous integration cannot run alone. */
const notNightly: Readonly<Record<string, string>> = {
  roles: "it is asked about one store of one chain",
};

/** A check that is one command's face of something that has its tests elsewhere. */
const program = ({ program: file }: Check) => [file, `${posix.dirname(file)}/**/*.ts`];

export const checkRecipe = recipe<Check>("check", checksOf, ({ name }) => name, [
  { file: "test/check.ts", has: () => true },
  {
    file: "test/campaigns/<check>/main.ts",
    has: (check, repository) =>
      repository.has(check.program) &&
      // The first two bring `--help` with them.
      /\b(?:readOptions|siteOptions)\(|\bhelp: \{ type: "boolean"/.test(
        program(check)
          .map((glob) =>
            repository
              .match([glob])
              .map((file) => repository.text(file))
              .join("\n"),
          )
          .join("\n"),
      ) &&
      mentions(repository, program(check), "--json"),
  },
  {
    file: "docs/evidence.md",
    has: ({ name }, repository) =>
      mentions(repository, ["docs/evidence.md"], new RegExp(String.raw`npm run check -- ${name}\b`)),
  },
  {
    file: ".github/workflows/campaigns.yml",
    has: ({ name }, repository) =>
      name in notNightly ||
      mentions(repository, [".github/workflows/campaigns.yml"], new RegExp(String.raw`- name: ${name}\n`)),
  },
]);

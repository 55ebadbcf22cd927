import type { Repository } from "../repository.ts";
import { mentions, recipe } from "./recipe.ts";

const folder = "script/keeper/src/sources";
/** Folders that are no source: what several sources share. */
const shared = new Set(["shared", "api"]);

const sourcesOf = (repository: Repository): string[] =>
  [...new Set(repository.match([`${folder}/*/**`]).map((file) => file.split("/")[4]!))].filter(
    (name) => !shared.has(name),
  );

export const sourceRecipe = recipe<string>("source", sourcesOf, (name) => name, [
  {
    file: `${folder}/<source>/index.ts`,
    has: (name, repository) => repository.has(`${folder}/${name}/index.ts`),
  },
  {
    file: `${folder}/index.ts`,
    has: (name, repository) => mentions(repository, [`${folder}/index.ts`], `"./${name}/index.ts"`),
  },
  {
    file: `${folder}/<source>/*.test.ts`,
    has: (name, repository) => repository.match([`${folder}/${name}/*.test.ts`]).length > 0,
  },
  {
    file: "script/keeper/README.md",
    has: (name, repository) =>
      mentions(
        repository,
        ["script/keeper/README.md", `${folder}/${name}/README.md`],
        new RegExp(`\\b${name}\\b`),
      ),
  },
]);

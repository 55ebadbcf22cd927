import type { Repository } from "../repository.ts";
import { mentions, recipe, textFiles } from "./recipe.ts";

interface Page {
  feature: string;
  name: string;
}

const pagesOf = (repository: Repository): Page[] =>
  repository.match(["web/src/features/*/*Page.tsx"]).map((file) => {
    const [, , , feature, name] = file.split("/");
    return { feature: feature!, name: name!.replace(".tsx", "") };
  });

/** The address at which the router shows a page, its parameters as a pattern. */
function route(repository: Repository, name: string): RegExp | undefined {
  const path = new RegExp(String.raw`page\(\s*"([^"]+)",\s*"\w+",\s*"${name}"`).exec(
    repository.text("web/src/app/router.tsx"),
  )?.[1];
  if (path === undefined) return undefined;
  const pattern = path.replace(/\$\w+/g, String.raw`(?:\$\{\w+\}|\d+)`);
  return new RegExp('path: ["`]' + pattern + '["`?]');
}

/** The catalogues that a feature takes its texts from. */
const textsOf = (repository: Repository, feature: string): string[] => {
  const entry = new RegExp(String.raw`\n  ${feature}: \{[\s\S]*?texts: \[([^\]]*)\]`).exec(
    repository.text("web/src/app/features.ts"),
  );
  return [...(entry?.[1] ?? "").matchAll(/"(\w+)"/g)].map(([, name]) => name!);
};

export const pageRecipe = recipe<Page>("page", pagesOf, ({ name }) => name, [
  { file: "web/src/features/<feature>/<Name>Page.tsx", has: () => true },
  {
    file: "web/src/app/features.ts",
    has: ({ name }, repository) =>
      mentions(repository, ["web/src/app/features.ts"], `${name}: () => import(`),
  },
  { file: "web/src/app/router.tsx", has: ({ name }, repository) => route(repository, name) !== undefined },
  {
    file: textFiles,
    has: ({ feature }, repository) => {
      const texts = textsOf(repository, feature);
      return (
        texts.length > 0 &&
        texts.every(
          (name) =>
            repository.has(`web/src/lib/i18n/en/${name}.ts`) &&
            repository.has(`web/src/lib/i18n/zh/${name}.ts`),
        )
      );
    },
  },
  {
    file: "test/e2e/support/pages.ts",
    has: ({ name }, repository) =>
      route(repository, name)?.test(repository.text("test/e2e/support/pages.ts")) ?? false,
  },
]);

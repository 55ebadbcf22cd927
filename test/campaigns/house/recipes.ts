// What belongs to each kind of thing that is added again and again. CONTRIBUTING.md has the same lists; here they are held
// against the repository, so that one that was added without its parts fails, and so does a list that no longer is true.
import { checkRecipe } from "./recipes/check.ts";
import {
  attackRecipe,
  controlRecipe,
  errorRecipe,
  eventRecipe,
  invariantRecipe,
} from "./recipes/contracts.ts";
import { pageRecipe } from "./recipes/page.ts";
import type { Recipe } from "./recipes/recipe.ts";
import { sourceRecipe } from "./recipes/source.ts";

export const recipes: readonly Recipe[] = [
  controlRecipe,
  sourceRecipe,
  pageRecipe,
  eventRecipe,
  checkRecipe,
  errorRecipe,
  attackRecipe,
  invariantRecipe,
];

import { expect, it } from "vitest";
import { checkSolidityImports, forbiddenImports } from "./solidityImports.ts";

it("finds every import that crosses a domain beside its interfaces and libraries", () => {
  const bad = `import {A} from "../token/RoyaltyToken.sol";\nimport {B} from "../token/interfaces/IRoyaltyToken.sol";\nimport {C} from "../token/libraries/C.sol";\n`;
  expect(forbiddenImports("revenue/RevenueRouter.sol", bad)).toEqual(["../token/RoyaltyToken.sol"]);
  expect(forbiddenImports("issuance/StoreFactory.sol", bad)).toEqual([]);
  expect(
    forbiddenImports("shared/Types.sol", `import {A} from "../token/interfaces/../X.sol";`),
  ).toHaveLength(1);
});

it("holds in contracts/", () => {
  expect(checkSolidityImports()).toEqual([]);
});

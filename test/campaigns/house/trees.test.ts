import { expect, it } from "vitest";
import { checkTrees, documentedErrors, leavesOf, treeProblems } from "./trees.ts";

const file = "test/unit/shop/Shop.sell.tree";
const tests = new Map([
  ["Shop", "function test_closed() { expect(IShop.Closed.selector); } function test_sold() {}"],
]);
const source = () => `
    /// @notice Sells. Errors, in this order: Closed,
    /// Keeper's SoldOut (in winter).
    function sell(uint256 amount) external;
`;
const tree = `Shop.sell (contracts/shop/interfaces/IShop.sol)
├── when it is closed
│   └── it reverts with Closed · Shop.test_closed
└── when it is open
    └── it sells · Shop.test_sold
`;
const problems = (text: string) =>
  treeProblems(text, file, tests, () => source().replace(/Keeper's SoldOut/, ""));

it("finds a test for every leaf", () => {
  expect(checkTrees()).toEqual([]);
});

it("reads leaves and documented errors", () => {
  expect(leavesOf(tree)).toEqual(["it reverts with Closed · Shop.test_closed", "it sells · Shop.test_sold"]);
  expect(documentedErrors(source(), "sell")).toEqual(["Closed", "SoldOut"]);
});

it("has nothing to say of a tree whose leaves are tested", () => {
  expect(problems(tree)).toEqual([]);
});

it.each([
  ["it sells · Shop.test_sold", "it sells", "names no test: it sells"],
  ["Shop.test_sold", "Shop.test_gone", "there is no Shop.test_gone: it sells · Shop.test_gone"],
  ["Shop.test_sold", "Mall.test_sold", "there is no Mall.test_sold: it sells · Mall.test_sold"],
  [
    "it sells",
    "it reverts with SoldOut",
    "Shop never expects SoldOut: it reverts with SoldOut · Shop.test_sold",
  ],
])("refuses %j as %j", (was, becomes, problem) => {
  expect(problems(tree.replace(was, becomes))).toEqual([`${file}: ${problem}`]);
});

it("misses a documented error", () => {
  expect(treeProblems(tree, file, tests, source)).toEqual([
    `${file}: no leaf for the documented error SoldOut`,
  ]);
});

import { expect, it } from "vitest";
import { checkNatspec, undocumented } from "./natspec.ts";

const file = "contracts/shop/interfaces/IShop.sol";
const contract = `/// @title A shop.
/// @notice Holds nothing.
/// @notice Callers: anybody.
/// @notice Never closes.
contract Shop {
`;
const full = `/// @title A shop.
interface IShop {
    struct Terms {
        /// Seconds.
        uint32 window;
        address owner;
    }
    /// @notice Sold.
    /// @param buyer who bought
    /// @param price dollars
    event Sold(address indexed buyer, uint256 price);
    /// @notice Sells.
    /// @param price dollars
    function sell(address to, uint256 price) external;
}
`;

it("finds the contracts documented", () => {
  expect(checkNatspec()).toEqual([]);
});

it("has nothing to say of what is complete", () => {
  expect(undocumented(file, full)).toEqual([]);
  expect(undocumented("contracts/shop/Shop.sol", contract)).toEqual([]);
});

it.each([
  ["/// @title A shop.\n", `${file}: IShop has no @title`],
  ["    /// @notice Sold.\n", `${file}: event Sold has no @notice`],
  ["    /// @param buyer who bought\n", `${file}: event Sold has no @param buyer`],
  ["        /// Seconds.\n", `${file}: Terms.window has no unit`],
])("misses %j", (line, problem) => {
  expect(undocumented(file, full.replace(line, ""))).toEqual([problem]);
});

it("misses a function's unit", () => {
  expect(undocumented(file, full.replace("dollars\n    function", "\n    function"))).toEqual([
    `${file}: function sell gives no unit of price`,
  ]);
});

it.each(["Holds", "Callers:", "Never"])("misses what a contract %s", (part) => {
  const text = contract.replace(new RegExp(`/// @notice ${part}.*\n`), "");
  expect(undocumented("contracts/shop/Shop.sol", text)).toEqual([
    `contracts/shop/Shop.sol: the header of Shop has no "@notice ${part} …"`,
  ]);
});

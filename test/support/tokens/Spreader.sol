// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Hands its tokens to a row of addresses: many holders in few transactions, for measurements.
contract Spreader {
    /// @param amount What each of `first`, `first` + 1, … receives, in the token's smallest unit.
    function spread(IERC20 token, uint160 first, uint256 count, uint256 amount) external {
        for (uint160 i = 0; i < count; ++i) {
            // forge-lint: disable-next-line(erc20-unchecked-transfer)
            token.transfer(address(first + i), amount);
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

/// @notice Notes what the last call cost in snapshots/Gas.json.
abstract contract GasBook is Test {
    string private constant TOTALS = "Gas";

    /// @dev The last call of the test.
    function _record(string memory key) internal {
        _record(key, 1);
    }

    /// @dev The last call, which did the same `times`: the share of one.
    function _record(string memory key, uint256 times) internal {
        _recordTotal(key, vm.lastCallGas().gasTotalUsed / times);
    }

    /// @dev A figure that is no transaction's own, such as a difference of two.
    function _recordTotal(string memory key, uint256 gas) internal {
        vm.snapshotValue(TOTALS, key, gas);
    }
}

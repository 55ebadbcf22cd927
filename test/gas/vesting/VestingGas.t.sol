// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GasBook} from "test/gas/GasBook.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice A repeat slice in an isolated transaction: watched, sold, paired, staked.
contract VestingGasTest is VestingTest, GasBook {
    /// forge-config: default.isolate = true
    function test_gas_stageOneSlice() public {
        _passYear(1);
        _watchPrice();
        vesting.placeSlice();
        skip(1 days);
        vesting.placeSlice();
        _record("stageOneSlice");
    }
}

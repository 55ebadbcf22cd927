// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RealTokenStoreTest} from "test/support/revenue/RealTokenStoreTest.sol";

/// @notice A millionth of a dollar paid every hour, to stretch a stream that is about to end.
contract DustPayTest is RealTokenStoreTest {
    function setUp() public override {
        super.setUp();
        _settle("1", 70_000 * dollar, 0, 0);
        _fund(KEEPER, 1000 * dollar);
    }

    function test_dustNeverMovesTheEndNorLowersTheRate() public {
        (uint256 rate, uint40 end,,,,) = _royalty().stream();
        uint256 streamEnd = end;
        while (block.timestamp + 1 hours < streamEnd) {
            skip(1 hours);
            vm.prank(KEEPER);
            router.pay(1);
            (uint256 newRate, uint40 newEnd,,,,) = _royalty().stream();
            assertEq(newEnd, end);
            assertGe(newRate, rate);
            rate = newRate;
        }
        vm.warp(streamEnd);
        assertApproxEqAbs(_royalty().claimable(ALICE), 3496.5e6, 200, "half of the royalty, on time");
    }
}

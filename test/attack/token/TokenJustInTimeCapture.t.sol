// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";

/// @notice ATTACK: buy (or borrow) just before a push, take it, sell in the same block.
contract TokenJustInTimeCaptureTest is RoyaltyTokenTest {
    function test_attack_justInTimeCapture() public {
        _transfer(alice, CAROL, 100_000e18);
        _push(700 * dollar);
        _transfer(CAROL, alice, 100_000e18);
        assertEq(token.claimableScaled(CAROL), 0);
        skip(WEEK);
        assertEq(token.claimableScaled(CAROL), 0);
        assertApproxEqAbs(token.claimable(alice), 350 * dollar, 1);
    }

    function test_attack_justInTimeCapture_holdingTwelveSecondsEarnsTwelveSeconds() public {
        _transfer(alice, CAROL, 100_000e18);
        _push(700 * dollar);
        skip(12);
        _transfer(CAROL, alice, 100_000e18);
        assertLe(token.claimable(CAROL), 350 * dollar * 12 / WEEK);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";

/// @notice ATTACK: touch a small holder every second (send it nothing, claim for it, re-rate the stream), so that
/// what it earns in between always rounds to zero.
contract TokenRoundingPokeTest is RoyaltyTokenTest {
    uint256 private constant SECONDS = 600;

    function test_attack_roundingThatNeverPays() public {
        _transfer(alice, CAROL, 100e18);
        _push(1000 * dollar);
        uint256 start = block.timestamp;
        for (uint256 i = 1; i <= SECONDS; ++i) {
            vm.warp(start + i);
            _transfer(bob, CAROL, 0);
            token.claimFor(CAROL);
            _transfer(bob, VAULT, 1);
        }
        uint256 fair = 1000 * dollar * SECONDS / WEEK / 2000;
        assertGt(fair, 0);
        assertLt(1000 * dollar / uint256(WEEK) / 2000, 1);
        assertApproxEqAbs(_balance(CAROL) + token.claimable(CAROL), fair, 1);
    }
}

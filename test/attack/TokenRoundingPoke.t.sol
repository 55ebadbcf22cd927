// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyTokenTest} from "../support/RoyaltyTokenTest.sol";

/// @dev What an account's credit would be if each settlement dropped the fraction.
contract UnguardedRounding {
    uint256 public credit;
    uint256 private _last = block.timestamp;

    function poke(uint256 microDollarsPerWeek) external {
        credit += microDollarsPerWeek * (block.timestamp - _last) / 7 days;
        _last = block.timestamp;
    }
}

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

    function test_attack_roundingThatNeverPays_succeedsWhereFractionsAreDropped() public {
        UnguardedRounding account = new UnguardedRounding();
        uint256 start = block.timestamp;
        for (uint256 i = 1; i <= SECONDS; ++i) {
            vm.warp(start + i);
            account.poke(dollar / 2);
        }
        assertEq(account.credit(), 0);
    }
}

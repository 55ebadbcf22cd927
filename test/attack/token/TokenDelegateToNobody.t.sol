// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";

/// @notice ATTACK: delegate to nobody over and over, to destroy votes or to lock balances.
contract TokenDelegateToNobodyTest is RoyaltyTokenTest {
    function test_attack_delegateToNobodyLoop() public {
        for (uint256 i = 0; i < 10; ++i) {
            vm.prank(alice);
            token.delegate(address(0));
            _transfer(alice, bob, 1000e18);
            vm.prank(bob);
            token.delegate(i % 2 == 0 ? alice : address(0));
        }
        assertEq(token.getVotes(alice), 90_000e18);
        assertEq(token.getVotes(bob), 110_000e18);
        skip(1);
        assertEq(token.getPastTotalSupply(block.timestamp - 1), 200_000e18);
    }
}

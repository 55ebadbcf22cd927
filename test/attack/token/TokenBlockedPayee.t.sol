// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {BlocklistUSD} from "test/support/tokens/BlocklistUSD.sol";

/// @notice ATTACK: one blocked account in a payout batch, to keep everybody else from being paid.
contract TokenBlockedPayeeTest is RoyaltyTokenTest {
    address[] private accounts;

    function setUp() public override {
        super.setUp();
        BlocklistUSD asset = new BlocklistUSD(6);
        _use(address(asset), 6);
        _push(700 * dollar);
        skip(WEEK);
        asset.setBlocked(alice, true);
        accounts = [alice, bob];
    }

    function test_attack_blockedPayeeInABatch() public {
        uint256 credit = token.claimableScaled(alice);
        token.claimBatch(accounts);
        assertApproxEqAbs(_balance(bob), 350 * dollar, 1);
        assertEq(token.claimableScaled(alice), credit);
        vm.prank(alice);
        assertEq(token.claim(CAROL), credit / SCALE);
    }

    function payAll() external {
        for (uint256 i = 0; i < accounts.length; ++i) {
            token.claimFor(accounts[i]);
        }
    }
}

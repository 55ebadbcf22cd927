// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";

/// @notice ATTACK: dust sent through pay() every few hours, to keep the stream from ever ending.
contract TokenDustTopUpTest is RoyaltyTokenTest {
    function test_attack_dustTopUpAgainstTheStreamsEnd() public {
        _push(700 * dollar);
        uint256 end = _end();
        for (uint256 i = 0; i < 56; ++i) {
            skip(3 hours);
            _topUp(1);
            assertEq(_end(), end);
        }
        assertEq(block.timestamp, end);
        assertApproxEqAbs(token.claimable(alice), 350 * dollar, 60);
    }

    function test_attack_dustTopUp_largeLateTopUpIsNotForWhoHoldsTheLastSecond() public {
        _push(700 * dollar);
        vm.warp(_end() - 1);
        uint256 before = token.claimable(alice);
        _topUp(1000 * dollar);
        skip(1);
        assertLe(token.claimable(alice) - before, 1 * dollar);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice The merchant buys its own tokens and lends their votes to a friend.
contract MerchantVotesThroughDelegateAttackTest is GovernanceTest {
    address private immutable FRIEND = makeAddr("friend");

    function test_delegatingMovesNothing() public {
        address[3] memory parties = [MERCHANT, PAYOUT, ORIGINATOR];
        for (uint256 i = 0; i < parties.length; ++i) {
            vm.prank(bob);
            token.transfer(parties[i], 15_000e18);
            vm.prank(parties[i]);
            token.delegate(FRIEND);
        }
        uint256 id = _proposeLimit(8000e6);
        _toActive(id);
        _vote(FRIEND, id, FOR);
        _vote(MERCHANT, id, FOR);
        (, uint256 forVotes,) = _byId().proposalVotes(id);
        assertEq(forVotes, 0);
        assertEq(
            token.getPastTotalSupply(governor.proposalSnapshot(id)), 155_000e18, "not in the quorum either"
        );
    }
}

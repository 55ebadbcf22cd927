// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {VoteHandler} from "./VoteHandler.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice What is borrowed, bought after the snapshot, locked or the merchant's adds no vote.
contract VotesInvariants is GovernanceTest {
    VoteHandler private handler;

    function setUp() public override {
        super.setUp();
        address[] memory holders = new address[](5);
        (holders[0], holders[1], holders[2], holders[3], holders[4]) =
        (alice, bob, carol, makeAddr("mallory"), makeAddr("late buyer"));
        address[] memory silent = new address[](4);
        (silent[0], silent[1], silent[2], silent[3]) = (MERCHANT, ORIGINATOR, PAYOUT, store.treasury);
        handler = new VoteHandler(token, governor, store.merchantAccount, _setLimit(8000e6), holders, silent);
        targetContract(address(handler));
    }

    function invariant_GOV_2_onlyVotesOfTheSnapshotCount() public view {
        assertEq(handler.wrongVotes(), 0, "GOV-2 weight");
        uint256[] memory ids = handler.ids();
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 snapshot = governor.proposalSnapshot(ids[i]);
            if (snapshot >= block.timestamp) continue;
            (uint256 against, uint256 inFavor, uint256 abstained) = _byId().proposalVotes(ids[i]);
            assertLe(against + inFavor + abstained, token.getPastTotalSupply(snapshot), "GOV-2 sum");
        }
    }

    function invariant_GOV_2_votingSupplyIsWhatHoldersHold() public {
        uint256 held = handler.votingBalance();
        uint256 now_ = block.timestamp;
        vm.warp(now_ + 1);
        assertEq(token.getPastTotalSupply(now_), held, "GOV-2 supply");
        assertEq(token.getVotes(MERCHANT) <= held, true);
        assertEq(token.getVotes(store.vesting), 0, "GOV-2 locked");
        vm.warp(now_);
    }
}

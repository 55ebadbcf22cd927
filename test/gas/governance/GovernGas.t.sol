// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GasBook} from "test/gas/GasBook.sol";
import {Ballots} from "test/support/Ballots.sol";

/// @notice A proposal's way, one voter's part in it, in isolated transactions (21,000 and call data included): one action,
/// description of 40 bytes, voters who have held their tokens for a while.
/// forge-config: default.isolate = true
contract GovernGasTest is Ballots, GasBook {
    function test_gas_proposal() public {
        bytes memory data = _setLimit(8000e6);
        string memory text = "Raise the limit to 8,000 dollars a week.";
        _proposeAs(alice, store.merchantAccount, data, "The first writes slots that stay.");
        uint256 id = _proposeAs(alice, store.merchantAccount, data, text);
        _record("propose");
        _toActive(id);
        bytes memory ballot = _ballot(governor, carolKey, id, FOR, carol);
        governor.castVoteBySig(id, FOR, carol, ballot);
        _record("voteBySig");
        vm.prank(bob);
        governor.castVoteWithReason(id, FOR, "Sales have doubled since the last vote.");
        _record("voteWithReason");
        vm.prank(alice);
        governor.castVote(id, FOR);
        _record("vote");
        vm.warp(governor.proposalDeadline(id) + 1);
        _byId().queue(id);
        _record("queue");
        _toExecutable(id);
        _byId().execute(id);
        _record("execute");
    }

    function test_gas_voteWithReasonBySig() public {
        uint256 id = _proposeLimit(8000e6);
        _toActive(id);
        string memory reason = "Sales have doubled since the last vote.";
        bytes memory ballot = _ballotWithReason(governor, carolKey, id, FOR, carol, reason);
        governor.castVoteWithReasonAndParamsBySig(id, FOR, carol, reason, "", ballot);
        _record("voteWithReasonBySig");
    }

    function test_gas_cancel() public {
        uint256 id = _proposeLimit(8000e6);
        vm.prank(alice);
        _byId().cancel(id);
        _record("cancel");
    }
}

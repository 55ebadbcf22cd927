// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @dev Borrows, votes and gives back in one transaction.
contract FlashVoter {
    function attack(IERC20 token, address lender, address ballot, bytes calldata vote) external {
        uint256 amount = token.balanceOf(lender);
        token.transferFrom(lender, address(this), amount);
        (bool ok,) = ballot.call(vote);
        require(ok);
        token.transfer(lender, amount);
    }
}

/// @notice Tokens borrowed for one transaction vote.
contract FlashLoanVoteAttackTest is GovernanceTest {
    FlashVoter private voter;

    function setUp() public override {
        super.setUp();
        voter = new FlashVoter();
        vm.prank(alice);
        token.approve(address(voter), type(uint256).max);
    }

    function test_addsNoVote() public {
        uint256 id = _proposeLimit(8000e6);
        _toActive(id);
        voter.attack(token, alice, address(governor), abi.encodeCall(governor.castVote, (id, FOR)));
        (, uint256 forVotes,) = _byId().proposalVotes(id);
        assertEq(forVotes, 0);
    }

    function test_addsNoVoteAtTheSnapshotItself() public {
        uint256 id = _proposeLimit(8000e6);
        vm.warp(governor.proposalSnapshot(id));
        voter.attack(token, alice, address(token), abi.encodeCall(token.delegate, (address(voter))));
        skip(1);
        assertEq(governor.getVotes(address(voter), governor.proposalSnapshot(id)), 0);
    }
}

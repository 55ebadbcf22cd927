// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IRoyaltyClaimer} from "contracts/periphery/interfaces/IRoyaltyClaimer.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

contract GasEater {
    uint256 private _eaten;

    fallback() external {
        while (true) ++_eaten;
    }
}

contract Reverter {
    fallback() external {
        revert("no");
    }
}

/// @notice A called contract burns all gas or reverts.
contract GasEatingTargetAttackTest is GovernanceTest {
    function test_stopsItsOwnProposalOnly() public {
        uint256 bad =
            _propose(store.treasury, abi.encodeCall(ITreasury.pay, (address(new GasEater()), bob, 1)));
        uint256 worse =
            _propose(store.treasury, abi.encodeCall(ITreasury.pay, (address(new Reverter()), bob, 1)));
        uint256 good = _proposeLimit(8000e6);
        _toActive(good);
        _vote(alice, bad, FOR);
        _vote(alice, worse, FOR);
        _vote(alice, good, FOR);
        vm.warp(governor.proposalDeadline(good) + 1);
        _byId().queue(bad);
        _byId().queue(worse);
        _byId().queue(good);
        _toExecutable(good);

        vm.expectRevert();
        _byId().execute{gas: 2_000_000}(bad);
        vm.expectRevert();
        _byId().execute(worse);
        _byId().execute(good);
        assertEq(account.limit(), 8000e6);
        _assertState(bad, IGovernor.ProposalState.Queued);
    }

    function test_claimAllPaysTheOthers() public {
        IRoyaltyClaimer claimer = IRoyaltyClaimer(deployCode("RoyaltyClaimer.sol:RoyaltyClaimer"));
        uint256 due = _royalties();
        uint256[] memory amounts = claimer.claimAll{gas: 2_000_000}(_tokens(), alice);
        assertEq(amounts[3], due);
        assertEq(usd.balanceOf(alice), due);
        assertEq(amounts[0] + amounts[1] + amounts[2], 0);
    }

    function test_claimOneIsTheClaimersOwn() public {
        IRoyaltyClaimer claimer = IRoyaltyClaimer(deployCode("RoyaltyClaimer.sol:RoyaltyClaimer"));
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyClaimer.OnlySelf.selector, address(this)));
        claimer.claimOne(address(token), alice);
    }

    function _royalties() private returns (uint256) {
        usd.mint(address(router), 1000e6);
        vm.prank(address(router));
        token.push(1000e6);
        skip(8 days);
        return token.claimable(alice);
    }

    /// @dev A gas-eater, a reverter, no contract at all, and the store's.
    function _tokens() private returns (address[] memory tokens) {
        tokens = new address[](4);
        tokens[0] = address(new GasEater());
        tokens[1] = address(new Reverter());
        tokens[2] = makeAddr("nothing");
        tokens[3] = address(token);
    }
}

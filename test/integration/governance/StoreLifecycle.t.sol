// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ISettlementTypes} from "contracts/revenue/interfaces/ISettlementTypes.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice Issued, settled, claimed, withdrawn, voted on: one store with its real parts.
contract StoreLifecycleTest is GovernanceTest {
    function test_settledClaimedAndANewLimitVoted() public {
        _settle("first", 10_000e6, 0, 1500e6);
        assertEq(account.available(), 5000e6, "limit before the vote");

        skip(7 days);
        uint256 due = token.claimable(alice);
        assertApproxEqAbs(due, 999e6 * 110 / 200, 1, "alice's share of the royalty less the fee");
        vm.prank(alice);
        token.claim(alice);
        assertEq(usd.balanceOf(alice), due);

        uint256 id = _proposeLimit(8000e6);
        _assertState(id, IGovernor.ProposalState.Pending);
        _toActive(id);
        _assertState(id, IGovernor.ProposalState.Active);
        _vote(alice, id, FOR);
        _vote(bob, id, AGAINST);
        vm.warp(governor.proposalDeadline(id) + 1);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        _byId().queue(id);
        _assertState(id, IGovernor.ProposalState.Queued);
        _toExecutable(id);
        _byId().execute(id);
        _assertState(id, IGovernor.ProposalState.Executed);
        assertEq(account.limit(), 8000e6, "limit after the vote");

        vm.prank(MERCHANT);
        account.withdraw(7500e6);
        assertEq(usd.balanceOf(PAYOUT), 7500e6);
    }

    function test_aStandardClientUsesArrays() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _single(store.merchantAccount, _setLimit(9000e6));
        bytes32 descriptionHash = keccak256("# Raise the limit");
        vm.prank(alice);
        uint256 id = governor.propose(targets, values, calldatas, "# Raise the limit");
        assertEq(id, 1, "ids are sequential");
        assertEq(governor.getProposalId(targets, values, calldatas, descriptionHash), id);
        _pass(id);
        assertEq(governor.queue(targets, values, calldatas, descriptionHash), id);
        _toExecutable(id);
        assertEq(governor.execute(targets, values, calldatas, descriptionHash), id);
        assertEq(account.limit(), 9000e6);
    }

    function _settle(bytes32 id, uint256 gross, uint256 refunds, uint256 deductions) internal {
        uint256 deposited = gross - refunds - deductions;
        ISettlementTypes.Settlement memory s = ISettlementTypes.Settlement({
            id: id,
            commerceSource: COMMERCE_SOURCE,
            bankSource: BANK_SOURCE,
            periodStart: uint64(block.timestamp - 14 days),
            periodEnd: uint64(block.timestamp),
            gross: gross,
            refunds: refunds,
            deductions: int256(deductions),
            deposited: deposited,
            rateNumerator: 1,
            rateDenominator: 1,
            rateSource: 0,
            evidence: keccak256("report"),
            deadline: block.timestamp + 1 days
        });
        usd.mint(KEEPER, deposited);
        vm.startPrank(KEEPER);
        usd.approve(address(router), deposited);
        router.settle(s, _sign(COMMERCE_KEY, router.commerceDigest(s)), _sign(BANK_KEY, router.bankDigest(s)));
        vm.stopPrank();
    }

    function _sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }
}

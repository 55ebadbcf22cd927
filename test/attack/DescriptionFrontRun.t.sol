// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice Mallory copies a proposal out of the mempool, proposes it first and cancels it: it can never be proposed again.
contract DescriptionFrontRunAttackTest is GovernanceTest {
    function test_theSuffixReservesItForItsProposer() public {
        string memory description = string.concat("Raise the limit#proposer=", Strings.toHexString(alice));
        bytes memory data = _setLimit(8000e6);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _single(store.merchantAccount, data);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, bob));
        governor.propose(targets, values, calldatas, description);
        uint256 id = _proposeAs(alice, store.merchantAccount, data, description);
        assertEq(governor.proposalProposer(id), alice);
    }

    function test_succeedsWithoutTheSuffix() public {
        bytes memory data = _setLimit(8000e6);
        uint256 id = _proposeAs(bob, store.merchantAccount, data, "Raise the limit");
        vm.prank(bob);
        _byId().cancel(id);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _single(store.merchantAccount, data);
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector,
                id,
                IGovernor.ProposalState.Canceled,
                bytes32(0)
            )
        );
        governor.propose(targets, values, calldatas, "Raise the limit");
    }
}

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
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice When no guardian is in office OpenZeppelin's extension lets the proposer cancel what holders have passed.
contract ExpiredGuardianAttackTest is GovernanceTest {
    function test_neitherTheGuardianNorTheProposerCancels() public {
        vm.warp(governor.guardianTermEnd() - 1);
        uint256 id = _proposeLimit(8000e6);
        _passAndQueue(id);
        assertEq(governor.guardian(), address(0));
        address[2] memory callers = [GUARDIAN, alice];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.prank(callers[i]);
            vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, callers[i]));
            _byId().cancel(id);
        }
        _assertState(id, IGovernor.ProposalState.Queued);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {PlainGovernance} from "test/support/PlainGovernance.sol";

/// @notice When no guardian is in office OpenZeppelin's extension lets the proposer cancel what holders have passed.
contract ExpiredGuardianAttackTest is PlainGovernance {
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

    function test_succeedsAgainstPlainGovernor() public {
        _deployPlain();
        bytes memory data = _setLimit(8000e6);
        uint256 id = _plainQueue(store.merchantAccount, data);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _single(store.merchantAccount, data);
        vm.prank(alice);
        plain.cancel(targets, values, calldatas, keccak256(""));
        assertEq(uint8(plain.state(id)), uint8(IGovernor.ProposalState.Canceled));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice A guardian that cancels whatever it likes, whenever it likes, stays forever.
contract CancelGriefingAttackTest is GovernanceTest {
    function test_guardianCannotCancelBeforeQueueingNorWhatNamesItsSuccessor() public {
        uint256 id =
            _propose(address(governor), abi.encodeCall(IStoreGovernor.setGuardian, (bob, _termEnd())));
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, GUARDIAN));
        _byId().cancel(id);

        _passAndQueue(id);
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IStoreGovernor.GuardianCannotCancel.selector, id));
        _byId().cancel(id);
        _toExecutable(id);
        _byId().execute(id);
        assertEq(governor.guardian(), bob);
    }

    /// @dev Else any action could be put out of the guardian's reach.
    function test_namingAGuardianCannotShieldAnotherAction() public {
        address[] memory targets = new address[](2);
        uint256[] memory values = new uint256[](2);
        bytes[] memory calldatas = new bytes[](2);
        (targets[0], calldatas[0]) = (store.merchantAccount, _setLimit(8000e6));
        targets[1] = address(governor);
        calldatas[1] = abi.encodeCall(IStoreGovernor.setGuardian, (GUARDIAN, _termEnd()));
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreGovernor.ActionNotAllowed.selector, 1, targets[1], IStoreGovernor.setGuardian.selector
            )
        );
        governor.propose(targets, values, calldatas, "");
    }

    function test_proposerCannotCancelOnceVotingRuns() public {
        uint256 id = _proposeLimit(8000e6);
        _toActive(id);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, alice));
        _byId().cancel(id);
    }

    function _termEnd() private view returns (uint48) {
        return uint48(block.timestamp + 200 days);
    }
}

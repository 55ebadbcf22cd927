// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice A harmless-looking proposal carries one call more, which makes its author a proposer of the timelock.
contract HiddenExtraCallAttackTest is GovernanceTest {
    bytes32 private constant PROPOSER_ROLE = keccak256("PROPOSER_ROLE");
    address private immutable MALLORY = makeAddr("mallory");

    function test_isRefusedWhenProposed() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _package(store.timelock);
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreGovernor.ActionNotAllowed.selector, 1, store.timelock, IAccessControl.grantRole.selector
            )
        );
        governor.propose(targets, values, calldatas, "Raise the limit");
    }

    /// @dev What was voted on is what runs: other arrays are another proposal, which does not exist.
    function test_nothingCanBeAddedAtExecution() public {
        uint256 id = _proposeLimit(8000e6);
        _passAndQueue(id);
        _toExecutable(id);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _package(store.timelock);
        vm.expectRevert();
        governor.execute(targets, values, calldatas, keccak256(""));
        assertFalse(IAccessControl(store.timelock).hasRole(PROPOSER_ROLE, MALLORY));
    }

    function _package(address timelock)
        private
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        targets = new address[](2);
        values = new uint256[](2);
        calldatas = new bytes[](2);
        (targets[0], calldatas[0]) = (store.merchantAccount, _setLimit(8000e6));
        targets[1] = timelock;
        calldatas[1] = abi.encodeCall(IAccessControl.grantRole, (PROPOSER_ROLE, MALLORY));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IStoreTimelock} from "contracts/governance/interfaces/IStoreTimelock.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice Going round the governor: scheduling, executing or canceling on the timelock itself, or calling a control.
contract DirectTimelockCallAttackTest is GovernanceTest {
    bytes32 private constant PROPOSER_ROLE = keccak256("PROPOSER_ROLE");
    bytes32 private constant EXECUTOR_ROLE = keccak256("EXECUTOR_ROLE");
    bytes32 private constant CANCELLER_ROLE = keccak256("CANCELLER_ROLE");
    address private immutable MALLORY = makeAddr("mallory");

    function test_nobodyButTheGovernorUsesTheTimelock() public {
        TimelockController timelock = TimelockController(payable(store.timelock));
        uint256 id = _proposeLimit(8000e6);
        _passAndQueue(id);
        _toExecutable(id);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _single(store.merchantAccount, _setLimit(8000e6));
        bytes32 salt = bytes20(address(governor)) ^ keccak256("");
        bytes32 operation = timelock.hashOperationBatch(targets, values, calldatas, 0, salt);
        assertTrue(timelock.isOperationReady(operation));

        vm.startPrank(MALLORY);
        vm.expectRevert(_unauthorized(EXECUTOR_ROLE));
        timelock.executeBatch(targets, values, calldatas, 0, salt);
        vm.expectRevert(_unauthorized(CANCELLER_ROLE));
        timelock.cancel(operation);
        vm.expectRevert(_unauthorized(PROPOSER_ROLE));
        timelock.schedule(targets[0], 0, calldatas[0], 0, 0, TIMELOCK_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyTimelock.selector, MALLORY));
        account.setLimit(9000e6, WINDOW);
        vm.stopPrank();
    }

    function test_theTimelockTakesNoEther() public {
        vm.deal(MALLORY, 1 ether);
        vm.prank(MALLORY);
        (bool ok, bytes memory reason) = store.timelock.call{value: 1}("");
        assertFalse(ok);
        assertEq(bytes4(reason), IStoreTimelock.EtherNotAccepted.selector);
    }

    function _unauthorized(bytes32 role) private view returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, MALLORY, role);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice Holders vote on a call to one contract, and another is at its address when it is executed.
contract ChangedTargetCodeAttackTest is GovernanceTest {
    bytes private constant ACCEPTS_ANYTHING = hex"00";

    function test_isRefusedAtExecution() public {
        uint256 id = _proposeLimit(8000e6);
        bytes32 expected = store.merchantAccount.codehash;
        _passAndQueue(id);
        _toExecutable(id);
        vm.etch(store.merchantAccount, ACCEPTS_ANYTHING);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreGovernor.TargetCodeChanged.selector,
                store.merchantAccount,
                expected,
                keccak256(ACCEPTS_ANYTHING)
            )
        );
        _byId().execute(id);
    }
}

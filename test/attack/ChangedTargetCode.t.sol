// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {PlainGovernance} from "test/support/PlainGovernance.sol";

/// @notice Holders vote on a call to one contract, and another stands at its address when it is executed.
contract ChangedTargetCodeAttackTest is PlainGovernance {
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

    function test_succeedsAgainstPlainGovernor() public {
        _deployPlain();
        bytes memory data = _setLimit(8000e6);
        uint256 id = _plainQueue(store.merchantAccount, data);
        vm.etch(store.merchantAccount, ACCEPTS_ANYTHING);
        _plainExecute(id, store.merchantAccount, data);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {Vm} from "forge-std/Vm.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";

/// @notice GOV-1 as an auditor reads it: every role ever granted in an issued store, from the chain's logs.
contract StoreRolesTest is StoreFixture {
    bytes32 private constant GRANTED = keccak256("RoleGranted(bytes32,address,address)");

    function test_GOV_1_fourRolesAreGrantedAndNoMore() public {
        vm.recordLogs();
        IStoreFactory.Store memory issued = _issue(_config("roles"));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 roles;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != GRANTED) continue;
            ++roles;
            assertEq(logs[i].emitter, issued.timelock, "a role outside the timelock");
            address expected = logs[i].topics[1] == 0 ? issued.timelock : issued.governor;
            assertEq(address(uint160(uint256(logs[i].topics[2]))), expected, "holder");
        }
        assertEq(roles, 4, "admin, proposer, canceler, executor");
    }

    function test_GOV_1_noPartHasAnOwner() public {
        address[11] memory parts = _parts();
        for (uint256 i = 0; i < parts.length; ++i) {
            (bool ok,) = parts[i].staticcall(abi.encodeCall(Ownable.owner, ()));
            assertFalse(ok, vm.toString(i));
        }
        (bool factoryHas,) = address(factory).staticcall(abi.encodeCall(Ownable.owner, ()));
        assertFalse(factoryHas);
    }

    function test_GOV_1_thoseWhoMadeItHoldNothing() public view {
        address[6] memory makers =
            [DEPLOYER, ADMIN, ISSUER, address(factory), factory.implementations().tokenDeployer, KEEPER];
        for (uint256 i = 0; i < makers.length; ++i) {
            assertEq(token.balanceOf(makers[i]), 0);
            assertEq(token.allowance(store.vesting, makers[i]), 0);
            assertEq(usd.allowance(store.router, makers[i]), 0);
        }
    }

    /// @dev Clones of one implementation, 45 bytes each: nothing in them can change.
    function test_GOV_1_partsAreMinimalClones() public view {
        address[11] memory parts = _parts();
        for (uint256 i = 1; i < parts.length; ++i) {
            assertEq(parts[i].code.length, 45, vm.toString(i));
        }
    }

    function _parts() private view returns (address[11] memory) {
        return [
            store.token,
            store.router,
            store.merchantAccount,
            store.policy,
            store.metrics,
            store.attestors,
            store.governor,
            store.timelock,
            store.treasury,
            store.vesting,
            store.gauge
        ];
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice Whoever set a timelock up keeps its admin role and names itself proposer later.
contract DeployerRoleLeftOverAttackTest is GovernanceTest {
    bytes32 private constant ADMIN_ROLE = 0;
    bytes32 private constant PROPOSER_ROLE = keccak256("PROPOSER_ROLE");

    function test_nobodyButTheTimelockIsItsAdmin() public {
        IAccessControl timelock = IAccessControl(store.timelock);
        address[6] memory suspects =
            [DEPLOYER, ISSUER, ADMIN, address(factory), address(governor), address(this)];
        for (uint256 i = 0; i < suspects.length; ++i) {
            assertFalse(timelock.hasRole(ADMIN_ROLE, suspects[i]));
            vm.prank(suspects[i]);
            vm.expectRevert(
                abi.encodeWithSelector(
                    IAccessControl.AccessControlUnauthorizedAccount.selector, suspects[i], ADMIN_ROLE
                )
            );
            timelock.grantRole(PROPOSER_ROLE, suspects[i]);
        }
        assertTrue(timelock.hasRole(ADMIN_ROLE, address(timelock)));
    }
}

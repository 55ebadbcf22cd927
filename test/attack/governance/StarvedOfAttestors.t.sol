// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice The protocol's admin withdraws every accreditation: an issued store whose attestor is gone could name no other,
/// and nothing would be settled any more.
contract StarvedOfAttestorsAttackTest is GovernanceTest {
    function test_aVoteStillNamesWhoWasAccredited() public {
        address commerce = makeAddr("another commerce attestor");
        address bank = makeAddr("another bank attestor");
        vm.startPrank(ADMIN);
        registry.accredit(commerce, true, false);
        registry.accredit(bank, false, true);
        registry.accredit(commerce, false, false);
        registry.accredit(bank, false, false);
        registry.accredit(COMMERCE, false, false);
        registry.accredit(BANK, false, false);
        vm.stopPrank();

        _name(IStoreAttestors.Role.Commerce, commerce);
        _name(IStoreAttestors.Role.Bank, bank);
        skip(14 days);
        IStoreAttestors attestors = IStoreAttestors(store.attestors);
        assertEq(attestors.attestorOf(IStoreAttestors.Role.Commerce), commerce);
        assertEq(attestors.attestorOf(IStoreAttestors.Role.Bank), bank);
    }

    function _name(IStoreAttestors.Role role, address attestor) private {
        _carryOut(_propose(store.attestors, abi.encodeCall(IStoreAttestors.setAttestor, (role, attestor))));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {IClone} from "test/support/revenue/IClone.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice Attempts to seat one key in two of: commerce, bank, merchant, keeper.
contract OneKeyTwoRolesTest is StoreTest {
    IStoreAttestors.Role private constant C = IStoreAttestors.Role.Commerce;
    IStoreAttestors.Role private constant B = IStoreAttestors.Role.Bank;
    address private immutable NEW = makeAddr("new");

    function test_commerceThenBank() public {
        _reaccredit(COMMERCE, false);
        _expectConflict(B, COMMERCE);
    }

    function test_scheduledCommerceThenBank() public {
        _reaccredit(NEW, true);
        _set(C, NEW);
        _reaccredit(NEW, false);
        _expectConflict(B, NEW);
    }

    function test_bothAtIssue() public {
        IStoreAttestors.Init memory init = _attestorsInit(_store());
        init.bank = COMMERCE;
        vm.mockCall(address(registry), abi.encodeWithSignature("isBank(address)", COMMERCE), abi.encode(true));
        _expectInitConflict(init, COMMERCE);
    }

    function test_keeper() public {
        _reaccredit(KEEPER, true);
        _expectConflict(C, KEEPER);
        IStoreAttestors.Init memory init = _attestorsInit(_store());
        init.keeper = BANK;
        _expectInitConflict(init, BANK);
    }

    function test_merchantNowOrNext() public {
        _reaccredit(MERCHANT, true);
        _expectConflict(C, MERCHANT);
        _reaccredit(NEW, true);
        vm.prank(MERCHANT);
        account.transferMerchant(NEW);
        _expectConflict(C, NEW);
    }

    function test_attestorBecomesMerchant() public {
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.RoleConflict.selector, BANK));
        vm.prank(MERCHANT);
        account.transferMerchant(BANK);
    }

    function test_merchantToBeBecomesAttestorBehindAnOldAccount() public {
        _reaccredit(NEW, true);
        _set(C, NEW);
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.RoleConflict.selector, NEW));
        vm.prank(MERCHANT);
        account.transferMerchant(NEW);
    }

    function test_merchantAtIssueWhicheverComesFirst() public {
        IMerchantAccount.Init memory init = _accountInit(_store());
        init.merchant = COMMERCE;
        IClone clone = IClone(Clones.clone(deployCode("MerchantAccount.sol:MerchantAccount")));
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.RoleConflict.selector, COMMERCE));
        clone.initialize(init);
        _reaccredit(MERCHANT, true);
        IStoreAttestors.Init memory late = _attestorsInit(_store());
        late.commerce = MERCHANT;
        _expectInitConflict(late, MERCHANT);
    }

    function _reaccredit(address who, bool commerce) private {
        vm.prank(ADMIN);
        registry.accredit(who, commerce, !commerce);
    }

    function _set(IStoreAttestors.Role role, address who) private {
        vm.prank(TIMELOCK);
        attestors.setAttestor(role, who);
    }

    function _expectConflict(IStoreAttestors.Role role, address who) private {
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.RoleConflict.selector, who));
        _set(role, who);
    }

    function _expectInitConflict(IStoreAttestors.Init memory init, address who) private {
        IClone clone = IClone(Clones.clone(deployCode("StoreAttestors.sol:StoreAttestors")));
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.RoleConflict.selector, who));
        clone.initialize(init);
    }
}

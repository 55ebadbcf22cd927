// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice Applications, their eligibility, their ends, and what the protocol admin sets.
contract DeskApplicationsTest is IssuanceFixture {
    function test_anApplicationIsRecordedAsDeclared() public {
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Applied(1, MERCHANT, PLATFORM, _figures(), EVIDENCE, "ipfs://reports", true);
        uint256 id = _apply();
        IIssuanceTypes.Application memory a = desk.applicationOf(id);
        assertEq(id, 1);
        assertEq(desk.applicationCount(), 1);
        assertEq(a.merchant, MERCHANT);
        assertEq(uint8(a.state), uint8(IIssuanceTypes.State.Applied));
        assertEq(a.appliedAt, block.timestamp);
        assertEq(abi.encode(a.figures), abi.encode(_figures()));
        assertEq(abi.encode(a.limits), abi.encode(_limits()));
        assertEq(desk.expiresAt(id), block.timestamp + 90 days);
        assertEq(abi.encode(desk.checklist(id)), abi.encode(false, false, false, false, false));
    }

    function test_applicationsArePaged() public {
        _apply();
        _apply();
        _apply();
        assertEq(desk.applications(0, 10).length, 3);
        assertEq(desk.applications(1, 2).length, 2);
        assertEq(desk.applications(3, 2).length, 1);
        assertEq(desk.applications(4, 2).length, 0);
        assertEq(desk.applications(type(uint256).max, type(uint256).max).length, 0);
    }

    function test_incompleteApplicationsAreRefused() public {
        IIssuanceTypes.Figures memory f = _figures();
        _expectInvalid("platform");
        desk.submit(f, 0, EVIDENCE, "");
        _expectInvalid("evidence");
        desk.submit(f, PLATFORM, 0, "");
        f.refundBps = 10_001;
        _expectInvalid("refundBps");
        desk.submit(f, PLATFORM, EVIDENCE, "");
        f = _figures();
        f.operatingMarginBps = 10_001;
        _expectInvalid("operatingMarginBps");
        desk.submit(f, PLATFORM, EVIDENCE, "");
        assertEq(desk.applicationCount(), 0);
    }

    function test_eachCriterionHasItsOwnVerdict() public view {
        IIssuanceTypes.Figures memory f = _figures();
        IIssuanceTypes.Limits memory limits = _limits();
        f.netSales = limits.minNetSales;
        f.months = limits.minMonths;
        f.refundBps = limits.maxRefundBps;
        f.daysInventory = limits.maxDaysInventory;
        f.operatingMarginBps = limits.minOperatingMarginBps;
        _assertVerdict(f, true, true, true, true, true);
        f.netSales -= 1;
        _assertVerdict(f, false, true, true, true, true);
        f.months -= 1;
        _assertVerdict(f, false, false, true, true, true);
        f.refundBps += 1;
        _assertVerdict(f, false, false, false, true, true);
        f.daysInventory += 1;
        _assertVerdict(f, false, false, false, false, true);
        f.operatingMarginBps = -1;
        _assertVerdict(f, false, false, false, false, false);
    }

    function test_laterLimitsDoNotTouchAnApplication() public {
        uint256 id = _apply();
        IIssuanceTypes.Limits memory harder = _limits();
        harder.minNetSales = 1_000_000;
        vm.prank(ADMIN);
        desk.setLimits(harder);
        (bool eligible,) = desk.eligibility(id);
        assertTrue(eligible);
        (eligible,) = desk.eligibilityOf(_figures());
        assertFalse(eligible);
        assertEq(abi.encode(desk.limits()), abi.encode(harder));
    }

    function test_anUnderwriterRejects() public {
        uint256 id = _apply();
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.OnlyUnderwriter.selector, alice));
        vm.prank(alice);
        desk.reject(id, "no");
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Rejected(id, UNDERWRITER, "evidence does not match");
        vm.prank(UNDERWRITER);
        desk.reject(id, "evidence does not match");
        _assertState(id, IIssuanceTypes.State.Rejected);
        vm.expectRevert(_wrongState(id, IIssuanceTypes.State.Rejected));
        vm.prank(UNDERWRITER);
        desk.reject(id, "again");
    }

    function test_anybodyRejectsTheIneligible() public {
        IIssuanceTypes.Figures memory f = _figures();
        f.months = 6;
        vm.prank(MERCHANT);
        uint256 id = desk.submit(f, PLATFORM, EVIDENCE, "");
        vm.prank(alice);
        desk.reject(id, "months");
        _assertState(id, IIssuanceTypes.State.Rejected);
        assertEq(desk.expiresAt(id), 0);
    }

    function test_theMerchantWithdrawsUntilTheSale() public {
        uint256[3] memory ids = [_apply(), _toAssessed(), _toAccepted()];
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.OnlyMerchant.selector, alice));
            vm.prank(alice);
            desk.withdraw(ids[i]);
            vm.prank(MERCHANT);
            desk.withdraw(ids[i]);
            _assertState(ids[i], IIssuanceTypes.State.Withdrawn);
        }
        assertEq(desk.sourceOf(COMMERCE_SOURCE), 0, "source is free again");
        (uint256 id,) = _toOnSale();
        vm.expectRevert(_wrongState(id, IIssuanceTypes.State.OnSale));
        vm.prank(MERCHANT);
        desk.withdraw(id);
    }

    function test_eachStateExpiresInItsTime() public {
        uint256 applied = _apply();
        uint256 assessed = _toAssessed();
        assertEq(desk.expiresAt(assessed), block.timestamp + 90 days, "a new offer is possible till then");
        skip(90 days);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NotExpired.selector, applied, block.timestamp));
        desk.expire(applied);
        skip(1);
        desk.expire(applied);
        desk.expire(assessed);
        _assertState(applied, IIssuanceTypes.State.Expired);
        _assertState(assessed, IIssuanceTypes.State.Expired);

        uint256 accepted = _toAccepted();
        skip(90 days + 1);
        desk.expire(accepted);
        assertEq(desk.sourceOf(BANK_SOURCE), 0);
        vm.expectRevert(_wrongState(accepted, IIssuanceTypes.State.Expired));
        desk.expire(accepted);
    }

    function test_unknownApplications() public {
        bytes memory unknown = abi.encodeWithSelector(IIssuanceDesk.UnknownApplication.selector, 7);
        vm.expectRevert(unknown);
        desk.applicationOf(7);
        vm.expectRevert(unknown);
        desk.stateOf(7);
        vm.expectRevert(unknown);
        desk.eligibility(7);
        vm.expectRevert(unknown);
        desk.offerOf(7);
        vm.expectRevert(unknown);
        desk.integrationOf(7);
        vm.expectRevert(unknown);
        desk.checklist(7);
        vm.expectRevert(unknown);
        desk.storeOf(7);
        vm.expectRevert(unknown);
        desk.withdraw(7);
        vm.expectRevert(unknown);
        desk.expire(7);
        assertEq(desk.controllerOf(alice), address(0));
    }

    function test_onlyTheAdminSets() public {
        IIssuanceTypes.Limits memory limits = _limits();
        bytes memory refused = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, alice);
        vm.startPrank(alice);
        vm.expectRevert(refused);
        desk.appoint(alice, true);
        vm.expectRevert(refused);
        desk.setLimits(limits);
        vm.expectRevert(refused);
        desk.setStablecoin(address(usd), 6, true);
        vm.stopPrank();
        limits.minOperatingMarginBps = 10_001;
        _expectInvalid("minOperatingMarginBps");
        vm.prank(ADMIN);
        desk.setLimits(limits);
    }

    function test_stablecoinsAreListedWithTheirDecimals() public {
        address other = address(new MockUSD(18));
        vm.startPrank(ADMIN);
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.WrongDecimals.selector, other, uint256(6), uint256(18))
        );
        desk.setStablecoin(other, 6, true);
        desk.setStablecoin(other, 18, true);
        vm.stopPrank();
        (bool accepted, uint8 decimals) = desk.stablecoin(other);
        assertTrue(accepted);
        assertEq(decimals, 18);
        // What no longer answers can still be taken off the list.
        vm.prank(ADMIN);
        desk.setStablecoin(makeAddr("destroyed"), 6, false);
    }

    function test_theAdminChangesInTwoSteps() public {
        vm.prank(ADMIN);
        Ownable2Step(address(desk)).transferOwnership(alice);
        assertEq(Ownable(address(desk)).owner(), ADMIN);
        vm.prank(alice);
        Ownable2Step(address(desk)).acceptOwnership();
        assertEq(Ownable(address(desk)).owner(), alice);
    }

    function _assertVerdict(
        IIssuanceTypes.Figures memory f,
        bool sales,
        bool months,
        bool refunds,
        bool inventory,
        bool margin
    ) private view {
        (bool eligible, IIssuanceTypes.Verdict memory v) = desk.eligibilityOf(f);
        assertEq(eligible, sales && months && refunds && inventory && margin);
        assertEq(abi.encode(v), abi.encode(sales, months, refunds, inventory, margin));
    }

    function _assertState(uint256 id, IIssuanceTypes.State state) private view {
        assertEq(uint8(desk.stateOf(id)), uint8(state));
    }

    function _wrongState(uint256 id, IIssuanceTypes.State state) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IIssuanceDesk.WrongState.selector, id, state);
    }

    function _expectInvalid(bytes32 field) private {
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.InvalidApplication.selector, field));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IClone} from "test/support/revenue/IClone.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice Withdrawals, the limit's bounds, the freeze and the merchant's seat.
contract MerchantAccountTest is StoreTest {
    function setUp() public override {
        super.setUp();
        _fund(address(account), 5000 * dollar);
    }

    function test_termsAndBoundsAreThoseOfTheIssue() public {
        IMerchantAccount.Init memory init = _accountInit(_store());
        assertEq(abi.encode(account.terms()), abi.encode(init.terms));
        assertEq(abi.encode(policy.bounds()), abi.encode(_policyInit(_store()).bounds));
    }

    function test_theSeatGoesNeitherToItsHolderNorToTheAccount() public {
        address[2] memory bad = [MERCHANT, address(account)];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.InvalidAddress.selector, bad[i]));
            vm.prank(MERCHANT);
            account.transferMerchant(bad[i]);
        }
    }

    function test_aMerchantIsSomebody() public {
        IMerchantAccount.Init memory init = _accountInit(_store());
        init.merchant = address(0);
        IClone clone = IClone(Clones.clone(deployCode("MerchantAccount.sol:MerchantAccount")));
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.InvalidAddress.selector, address(0)));
        clone.initialize(init);
    }

    function test_theWindowMayBeFixedForGood() public {
        IMerchantAccount.Init memory init = _accountInit(_store());
        init.terms.minWindow = init.window;
        init.terms.maxWindow = init.window;
        address clone = Clones.clone(deployCode("MerchantAccount.sol:MerchantAccount"));
        IClone(clone).initialize(init);
        assertEq(IMerchantAccount(clone).window(), init.window);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMerchantAccount.WindowOutOfBounds.selector, init.window + 1, init.window, init.window
            )
        );
        vm.prank(TIMELOCK);
        IMerchantAccount(clone).setLimit(init.limit, init.window + 1);
    }

    function test_withdrawPullsTheRoutersCredit() public {
        _settle("1", 1000 * dollar, 0, 0);
        assertEq(account.balance(), 5000 * dollar);
        assertEq(account.available(), 1000 * dollar);
        vm.expectEmit(address(account));
        emit IMerchantAccount.Withdrawn(PAYOUT, 400 * dollar, 600 * dollar);
        _withdraw(400 * dollar);
        assertEq(account.balance(), 5500 * dollar);
        assertEq(_balance(PAYOUT), 400 * dollar);
        assertEq(account.withdrawnTotal(), 400 * dollar);
        assertEq(account.limitLeft(), 600 * dollar);
        assertEq(router.merchantCredit(), 0);
    }

    function test_limitSaysWhatIsLeftAndWhenMoreWillBe() public {
        uint256 start = block.timestamp;
        _withdraw(600 * dollar);
        skip(1 days);
        _withdraw(300 * dollar);
        skip(1 days);
        assertEq(account.availableAt(100 * dollar), block.timestamp);
        assertEq(account.availableAt(100 * dollar + 1), start + 7 days);
        assertEq(account.availableAt(700 * dollar), start + 7 days);
        assertEq(account.availableAt(700 * dollar + 1), start + 8 days);
        assertEq(account.availableAt(1000 * dollar), start + 8 days);
        assertEq(account.availableAt(1000 * dollar + 1), 0);
        _expectWithdrawal(
            700 * dollar,
            abi.encodeWithSelector(
                IMerchantAccount.WithdrawalLimitExceeded.selector, 700 * dollar, 100 * dollar, start + 7 days
            )
        );
        vm.warp(start + 7 days);
        _withdraw(700 * dollar);
    }

    function test_refusalsInOrder() public {
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyMerchant.selector, address(this)));
        account.withdraw(1);
        _expectWithdrawal(0, abi.encodeWithSelector(IMerchantAccount.ZeroAmount.selector));
        vm.prank(TIMELOCK);
        account.setLimit(uint128(50_000 * dollar), 7 days);
        _expectWithdrawal(
            5001 * dollar,
            abi.encodeWithSelector(
                IMerchantAccount.InsufficientBalance.selector, 5001 * dollar, 5000 * dollar
            )
        );
    }

    function test_sameSecondWithdrawalsAreOneEntry() public {
        _withdraw(100 * dollar);
        _withdraw(100 * dollar);
        assertEq(account.withdrawalCount(), 1);
        (uint48 timestamp, uint208 cumulative) = account.withdrawalAt(0);
        assertEq(timestamp, block.timestamp);
        assertEq(cumulative, 200 * dollar);
    }

    function test_limitBounds() public {
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyTimelock.selector, address(this)));
        account.setLimit(1, 1);
        _expectLimitRefused(
            uint128(1000 * dollar),
            1 days - 1,
            abi.encodeWithSelector(IMerchantAccount.WindowOutOfBounds.selector, 1 days - 1, 1 days, 90 days)
        );
        _expectLimitRefused(
            uint128(1000 * dollar),
            90 days + 1,
            abi.encodeWithSelector(IMerchantAccount.WindowOutOfBounds.selector, 90 days + 1, 1 days, 90 days)
        );
        _expectLimitRefused(
            uint128(100_000 * dollar + 1),
            7 days,
            abi.encodeWithSelector(
                IMerchantAccount.LimitAboveMaximum.selector, 100_000 * dollar + 1, 100_000 * dollar
            )
        );
        _expectLimitRefused(
            uint128(500 * dollar - 1),
            7 days,
            abi.encodeWithSelector(
                IMerchantAccount.LimitBelowFloor.selector, 500 * dollar - 1, 7 days, 500 * dollar, 7 days
            )
        );
        // The floor is a rate: twice the window needs twice the limit.
        _expectLimitRefused(
            uint128(1000 * dollar - 1),
            14 days,
            abi.encodeWithSelector(
                IMerchantAccount.LimitBelowFloor.selector, 1000 * dollar - 1, 14 days, 500 * dollar, 7 days
            )
        );
        vm.prank(TIMELOCK);
        account.setLimit(uint128(1000 * dollar), 14 days);
        assertEq(account.limit(), 1000 * dollar);
        assertEq(account.window(), 14 days);
    }

    function test_freezeAtMost72HoursOncePer30Days() public {
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyGuardian.selector, address(this)));
        account.freeze(1);
        vm.startPrank(GUARDIAN);
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantAccount.FreezeTooLong.selector, 72 hours + 1, 72 hours)
        );
        account.freeze(72 hours + 1);
        vm.expectRevert(IMerchantAccount.ZeroDuration.selector);
        account.freeze(0);
        uint64 start = uint64(block.timestamp);
        account.freeze(72 hours);
        vm.stopPrank();
        assertEq(account.available(), 0);
        _expectWithdrawal(
            1, abi.encodeWithSelector(IMerchantAccount.WithdrawalsFrozen.selector, start + 72 hours)
        );
        skip(72 hours);
        _withdraw(1);
        skip(27 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.FrozenTooRecently.selector, start + 30 days));
        vm.prank(GUARDIAN);
        account.freeze(1);
        skip(1);
        vm.prank(GUARDIAN);
        account.freeze(1);
    }

    function test_noGuardianNoFreeze() public {
        governor.setGuardian(address(0));
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyGuardian.selector, GUARDIAN));
        vm.prank(GUARDIAN);
        account.freeze(1);
    }

    function test_recipientChangesAfterThreeDays() public {
        address other = makeAddr("other");
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyMerchant.selector, address(this)));
        account.setRecipient(other);
        vm.prank(MERCHANT);
        account.setRecipient(other);
        skip(3 days - 1);
        _withdraw(1);
        assertEq(_balance(PAYOUT), 1);
        (address next, uint64 at_) = account.pendingRecipient();
        assertEq(next, other);
        assertEq(at_, block.timestamp + 1);
        skip(1);
        _withdraw(2);
        assertEq(_balance(other), 2);
        assertEq(account.recipient(), other);
    }

    function test_recipientsThatLoseMoneyAreRefused() public {
        address[5] memory bad = [address(0), address(account), usd, address(token), address(router)];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.InvalidAddress.selector, bad[i]));
            vm.prank(MERCHANT);
            account.setRecipient(bad[i]);
        }
    }

    function test_handOver() public {
        address heir = makeAddr("heir");
        vm.expectRevert(IMerchantAccount.NoChangeScheduled.selector);
        account.acceptMerchant();
        vm.prank(MERCHANT);
        account.transferMerchant(heir);
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyPendingMerchant.selector, address(this)));
        account.acceptMerchant();
        skip(2 days);
        vm.prank(MERCHANT);
        account.setRecipient(makeAddr("parting gift"));
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantAccount.ChangeNotDue.selector, block.timestamp + 1 days)
        );
        vm.prank(heir);
        account.acceptMerchant();
        skip(1 days);
        vm.prank(heir);
        account.acceptMerchant();
        assertEq(account.merchant(), heir);
        assertEq(token.merchant(), heir);
        skip(3 days);
        assertEq(account.recipient(), PAYOUT, "what the old key scheduled is dropped");
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyMerchant.selector, MERCHANT));
        _withdraw(1);
    }

    function test_handOverCanceled() public {
        vm.startPrank(MERCHANT);
        account.transferMerchant(makeAddr("heir"));
        account.transferMerchant(address(0));
        vm.stopPrank();
        skip(4 days);
        vm.expectRevert(IMerchantAccount.NoChangeScheduled.selector);
        vm.prank(makeAddr("heir"));
        account.acceptMerchant();
    }

    function test_onlyTheRouterTakesForArrears() public {
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyRouter.selector, address(this)));
        account.surrender(1);
        vm.prank(address(router));
        assertEq(account.surrender(type(uint256).max), 5000 * dollar);
    }

    function test_badTerms() public {
        IMerchantAccount.Init memory init = _accountInit(_store());
        init.terms.floorLimit = 0;
        _expectInitRefused(
            init, abi.encodeWithSelector(IMerchantAccount.InvalidTerms.selector, bytes32("floorLimit"))
        );
        init = _accountInit(_store());
        init.terms.floorWindow = 0;
        _expectInitRefused(
            init, abi.encodeWithSelector(IMerchantAccount.InvalidTerms.selector, bytes32("floorWindow"))
        );
        init = _accountInit(_store());
        init.terms.minWindow = 0;
        _expectInitRefused(
            init, abi.encodeWithSelector(IMerchantAccount.InvalidTerms.selector, bytes32("minWindow"))
        );
        init = _accountInit(_store());
        init.terms.maxWindow = init.terms.minWindow - 1;
        _expectInitRefused(
            init, abi.encodeWithSelector(IMerchantAccount.InvalidTerms.selector, bytes32("maxWindow"))
        );
        init = _accountInit(_store());
        init.limit = 1;
        _expectInitRefused(
            init,
            abi.encodeWithSelector(IMerchantAccount.LimitBelowFloor.selector, 1, 7 days, 500 * dollar, 7 days)
        );
    }

    function _withdraw(uint256 amount) private {
        vm.prank(MERCHANT);
        account.withdraw(amount);
    }

    function _expectWithdrawal(uint256 amount, bytes memory reason) private {
        vm.expectRevert(reason);
        _withdraw(amount);
    }

    function _expectLimitRefused(uint128 limit, uint32 window, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(TIMELOCK);
        account.setLimit(limit, window);
    }

    function _expectInitRefused(IMerchantAccount.Init memory init, bytes memory reason) private {
        IClone clone = IClone(Clones.clone(deployCode("MerchantAccount.sol:MerchantAccount")));
        vm.expectRevert(reason);
        clone.initialize(init);
    }
}

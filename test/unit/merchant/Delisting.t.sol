// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {DelistingTest} from "test/support/revenue/DelistingTest.sol";

/// @notice What becomes of the money when a store ends, or changes hands.
contract DelistingUnitTest is DelistingTest {
    function test_default_theReserveIsTheHolders() public {
        _fund(address(account), 100 * dollar);
        _defaulted();
        assertEq(account.available(), 0);
        uint256 received = _royalty().totalReceived();
        assertEq(ending.forfeitReserve(), 85 * dollar, "after 15 of arrears");
        assertEq(router.arrears(), 0);
        assertEq(_royalty().totalReceived() - received, 100 * dollar, "no fee after the end");
        assertEq(_balance(address(account)), 0);
        assertEq(ending.forfeitReserve(), 0);

        _fund(address(account), 7 * dollar);
        assertEq(ending.forfeitReserve(), 7 * dollar, "what comes later, too");
        skip(30 days);
        assertApproxEqAbs(_claimAll(), 107 * dollar + _paidBefore(), 2, "and reaches them");
    }

    function test_default_theMerchantWithdrawsNothing() public {
        _fund(address(account), 100 * dollar);
        _defaulted();
        ending.forfeitReserve();
        _fund(address(account), 5 * dollar);
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantAccount.WithdrawalLimitExceeded.selector, dollar, 0, 0)
        );
        vm.prank(merchant);
        account.withdraw(dollar);
    }

    function test_agreed_theMerchantWithdrawsAllOnceArrearsArePaid() public {
        _fund(address(account), 50_000 * dollar);
        _fallIntoArrears();
        _agreed();
        assertEq(uint8(ending.exit()), uint8(IDelisting.Exit.Agreed));
        assertEq(account.available(), 0, "arrears first");
        vm.expectRevert(IDelisting.NotDefaulted.selector);
        ending.forfeitReserve();
        router.sweepArrears();
        assertEq(account.effectiveLimit(), type(uint256).max);
        uint256 all = 50_000 * dollar - 15 * dollar;
        assertEq(account.available(), all);
        assertEq(account.availableAt(all), block.timestamp);
        vm.prank(merchant);
        account.withdraw(all);
        assertEq(_balance(PAYOUT), all);
    }

    function test_revenueGoesWhollyToHoldersArrearsFirstWithoutFee() public {
        _defaulted();
        IRevenueRouter.Totals memory before = router.totals();
        assertEq(router.arrears(), 15 * dollar);
        _settle("late", 100 * dollar, 0, int256(60 * dollar));
        IRevenueRouter.Totals memory t = router.totals();
        assertEq(router.arrears(), 0, "40 arrived, 15 were owed");
        assertEq(t.royaltyPaid - before.royaltyPaid, 40 * dollar);
        assertEq(t.royaltyDue - before.royaltyDue, 25 * dollar, "what the arrears left is due, too");
        assertEq(t.fees, before.fees);
        assertEq(t.merchant, before.merchant);

        _fund(address(this), 30 * dollar);
        router.pay(30 * dollar);
        assertEq(router.totals().royaltyPaid - t.royaltyPaid, 30 * dollar);
        assertEq(router.totals().fees, before.fees);
        _settle("loss", 10 * dollar, 50 * dollar, 0);
        assertEq(router.arrears(), 0, "nothing is owed any more");
        (uint256 gross,) = router.cumulativeSales(uint48(block.timestamp));
        assertEq(gross, 310 * dollar, "sales stay attested");
    }

    function test_partOfTheArrearsIsPaidFirst() public {
        _defaulted();
        _settle("small", 10 * dollar, 0, int256(4 * dollar));
        assertEq(router.arrears(), 9 * dollar);
        assertEq(router.totals().royaltyDue, router.totals().royaltyPaid + 9 * dollar);
    }

    /// @dev A payment after the stream's end would wait for a push that may never come.
    function test_nothingWaitsForAPushAfterTheEnd() public {
        _defaulted();
        skip(60 days);
        _fund(address(this), 30 * dollar);
        router.pay(10 * dollar);
        router.returnRoyalties(20 * dollar);
        uint256 before = _balance(ALICE) + _balance(BOB);
        skip(7 days);
        assertApproxEqAbs(_claimAll() - before, 30 * dollar + _paidBefore(), 2);
    }

    function test_returnedRoyaltiesAreNoRevenue() public {
        _settle("first", 1000 * dollar, 0, 0);
        IRevenueRouter.Totals memory before = router.totals();
        uint256 received = _royalty().totalReceived();
        _fund(address(this), 20 * dollar);
        router.returnRoyalties(20 * dollar);
        assertEq(_royalty().totalReceived() - received, 20 * dollar);
        assertEq(abi.encode(router.totals()), abi.encode(before));
        vm.expectRevert(IRevenueRouter.ZeroAmount.selector);
        router.returnRoyalties(0);
    }

    function test_onlyTheMerchantAccountWindsDown() public {
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.OnlyMerchantAccount.selector, TIMELOCK));
        vm.prank(TIMELOCK);
        router.windDown();
    }

    function test_aStoreEndsOnce() public {
        _defaulted();
        bytes memory reason =
            abi.encodeWithSelector(IDelisting.AlreadyDelisted.selector, IDelisting.Exit.Default);
        vm.startPrank(TIMELOCK);
        vm.expectRevert(reason);
        ending.delistForDefault();
        vm.expectRevert(reason);
        ending.delistByAgreement(block.timestamp, "");
        vm.expectRevert(reason);
        ending.transferStore(makeAddr("next"), block.timestamp, "");
        vm.stopPrank();
    }

    function _paidBefore() private pure returns (uint256) {
        return 4.995e6;
    }

    function _claimAll() private returns (uint256) {
        _royalty().claimFor(ALICE);
        _royalty().claimFor(BOB);
        return _balance(ALICE) + _balance(BOB);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {DelistingTest} from "test/support/revenue/DelistingTest.sol";

/// @notice What the chain must have seen, and for how long, before a store ends without its merchant.
contract CausesTest is DelistingTest {
    function test_noCauseWithoutEither() public {
        _expectNoCause(0, 0);
        _delistForDefault();
    }

    function test_arrearsOfThirtyDays() public {
        _fallIntoArrears();
        uint64 since = uint64(block.timestamp);
        assertEq(router.arrearsSince(), since);
        skip(30 days - 1);
        _expectNoCause(since, 0);
        _delistForDefault();
        skip(1);
        (bool given, uint64 arrearsSince, uint64 breachedSince) = ending.cause();
        assertTrue(given);
        assertEq(arrearsSince, since);
        assertEq(breachedSince, 0);
        _delistForDefault();
        assertEq(uint8(ending.exit()), uint8(IDelisting.Exit.Default));
        assertEq(ending.delistedAt(), block.timestamp);
    }

    function test_moreArrearsDoNotRestartTheirClock_paymentEndsIt() public {
        _fallIntoArrears();
        uint64 since = router.arrearsSince();
        _fallIntoArrears();
        assertEq(router.arrearsSince(), since);
        _fund(address(account), 100 * dollar);
        router.sweepArrears();
        assertEq(router.arrearsSince(), 0);
        _fallIntoArrears();
        assertEq(router.arrearsSince(), block.timestamp);
        // A settlement that pays them ends them, too.
        _settle("good", 1000 * dollar, 0, 0);
        assertEq(router.arrearsSince(), 0);
    }

    function test_breachOfThirtyDays() public {
        _report(121);
        uint64 since = uint64(block.timestamp);
        assertEq(policy.breachedSince(), since);
        skip(15 days);
        _report(300);
        assertEq(policy.breachedSince(), since, "still breached");
        skip(15 days - 1);
        _expectNoCause(0, since);
        _delistForDefault();
        skip(1);
        _delistForDefault();
    }

    function test_recoveryEndsABreach() public {
        _report(121);
        skip(29 days);
        _report(120);
        assertEq(policy.breachedSince(), 0);
        skip(1 days);
        _report(121);
        assertEq(policy.breachedSince(), block.timestamp);
    }

    /// @dev Figures are stale 45 days after their period's end: an attestor that is late makes no cause.
    function test_aStaleGapStartsABreachAnew() public {
        _report(121);
        skip(46 days);
        assertEq(policy.breachedSince(), 0);
        (bool given,,) = ending.cause();
        assertFalse(given);
        _report(121);
        assertEq(policy.breachedSince(), block.timestamp, "the gap does not count");
    }

    function test_aLongerAgeDoesNotBringAStaleBreachBack() public {
        _report(121);
        skip(46 days);
        IMerchantPolicy.Policy memory p = policy.policy();
        p.maxAge = 90 days;
        vm.prank(TIMELOCK);
        policy.setPolicy(p);
        assertEq(policy.breachedSince(), block.timestamp);
    }

    function test_anyoneMayObserveAndChangesNothingByIt() public {
        _report(121);
        uint64 since = policy.breachedSince();
        skip(10 days);
        policy.observe();
        assertEq(policy.breachedSince(), since);
        skip(36 days);
        policy.observe();
        assertEq(policy.breachedSince(), 0);
    }

    function test_loosenedThresholdsEndABreach() public {
        _report(121);
        IMerchantPolicy.Policy memory p = policy.policy();
        p.maxDaysInventory = 200;
        vm.prank(TIMELOCK);
        policy.setPolicy(p);
        assertEq(policy.breachedSince(), 0);
        assertEq(policy.causeBreaches(), 0);
    }

    function test_onlyTheTimelock() public {
        bytes memory reason = abi.encodeWithSelector(IMerchantAccount.OnlyTimelock.selector, address(this));
        vm.expectRevert(reason);
        ending.delistForDefault();
        vm.expectRevert(reason);
        ending.delistByAgreement(block.timestamp, "");
        vm.expectRevert(reason);
        ending.transferStore(makeAddr("next"), block.timestamp, "");
    }

    function _delistForDefault() private {
        vm.prank(TIMELOCK);
        ending.delistForDefault();
    }
}

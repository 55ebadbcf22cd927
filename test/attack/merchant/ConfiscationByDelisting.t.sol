// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {DelistingTest} from "test/support/revenue/DelistingTest.sol";

/// @notice A majority makes itself a cause and takes the merchant's money, or the store.
contract ConfiscationByDelistingTest is DelistingTest {
    function setUp() public override {
        super.setUp();
        _fund(address(account), 100_000 * dollar);
    }

    /// @dev The strictest policy that votes can set; the store keeps the terms it accepted.
    function test_thresholdsVotedLaterAreNoCause() public {
        _report(100);
        _tightenPolicy();
        assertEq(policy.breaches(), 2, "breached, and the limit is lower");
        assertEq(policy.causeBreaches(), 0);
        for (uint256 i = 0; i < 4; ++i) {
            skip(14 days);
            _report(100);
        }
        _expectNoCause(0, 0);
        vm.prank(TIMELOCK);
        ending.delistForDefault();
        _expectNoCause(0, 0);
        vm.prank(TIMELOCK);
        ending.transferStore(ALICE, 0, "");
    }

    /// @dev Buyers of the store, or holders with dollars to spend, cannot put it into arrears either.
    function test_paymentsMakeNoArrears() public {
        _fund(address(this), 1000 * dollar);
        router.pay(1);
        router.pay(999 * dollar);
        assertEq(router.arrearsSince(), 0);
    }

    /// @dev A vote that was queued while there was a cause fails once there is none.
    function test_theCauseMustLastUntilTheVoteIsCarriedOut() public {
        _causeByArrears();
        router.sweepArrears();
        _expectNoCause(0, 0);
        vm.prank(TIMELOCK);
        ending.delistForDefault();
        vm.prank(merchant);
        account.withdraw(1000 * dollar);
    }

    function _tightenPolicy() private {
        IMerchantPolicy.Policy memory p = policy.policy();
        p.maxDaysInventory = 60;
        vm.prank(TIMELOCK);
        policy.setPolicy(p);
    }
}

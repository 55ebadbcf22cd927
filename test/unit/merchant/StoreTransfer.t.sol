// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {DelistingTest} from "test/support/revenue/DelistingTest.sol";

/// @notice A store passes to another merchant, with the old one's consent or for a cause.
contract StoreTransferTest is DelistingTest {
    address private immutable NEXT = makeAddr("next merchant");

    function test_withConsent() public {
        _fund(address(account), 40 * dollar);
        _settle("1", 1000 * dollar, 0, 0);
        _transferWithConsent();
        assertEq(account.merchant(), NEXT);
        assertEq(account.recipient(), NEXT);
        assertTrue(_royalty().flagsOf(NEXT).nonVoting);
        assertEq(ending.setAside(PAYOUT), 940 * dollar, "the old merchant's money, credit included");
        assertEq(account.balance(), 0);
        assertEq(account.available(), 0);
        assertEq(uint8(ending.exit()), uint8(IDelisting.Exit.None));

        ending.collectSetAside(PAYOUT, PAYOUT);
        assertEq(_balance(PAYOUT), 940 * dollar);
        assertEq(ending.totalSetAside(), 0);
        _settle("2", 1000 * dollar, 0, 0);
        vm.prank(NEXT);
        account.withdraw(900 * dollar);
        assertEq(_balance(NEXT), 900 * dollar);
    }

    function test_forACause_arrearsComeFirst() public {
        _causeByArrears();
        _fund(address(account), 40 * dollar);
        vm.prank(TIMELOCK);
        ending.transferStore(NEXT, 0, "");
        assertEq(router.arrears(), 0);
        assertEq(ending.setAside(PAYOUT), 25 * dollar);
        (bool given,,) = ending.cause();
        assertFalse(given, "and with them the cause");
    }

    function test_forACause_withNothingToPayWith() public {
        _causeByArrears();
        vm.prank(TIMELOCK);
        ending.transferStore(NEXT, 0, "");
        assertEq(router.arrears(), 15 * dollar);
        assertEq(ending.setAside(PAYOUT), 0);
    }

    function test_withoutEither() public {
        _expectNoCause(0, 0);
        vm.prank(TIMELOCK);
        ending.transferStore(NEXT, 0, "");
    }

    function test_setAsideMoneyIsOutOfReach() public {
        _fund(address(account), 40 * dollar);
        _transferWithConsent();
        _fallIntoArrears();
        vm.expectRevert();
        router.sweepArrears();
        assertEq(ending.setAside(PAYOUT), 40 * dollar);

        vm.expectRevert(abi.encodeWithSelector(IDelisting.OnlyOwnerRedirects.selector, PAYOUT));
        ending.collectSetAside(PAYOUT, address(this));
        vm.prank(PAYOUT);
        assertEq(ending.collectSetAside(PAYOUT, BOB), 40 * dollar);
        assertEq(_balance(BOB), 40 * dollar);
        assertEq(ending.collectSetAside(PAYOUT, PAYOUT), 0);
    }

    function test_whoCannotTakeTheSeat() public {
        _causeByArrears();
        address[6] memory refused =
            [merchant, address(0), address(account), usd, address(token), address(router)];
        for (uint256 i = 0; i < refused.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.InvalidAddress.selector, refused[i]));
            vm.prank(TIMELOCK);
            ending.transferStore(refused[i], 0, "");
        }
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.RoleConflict.selector, BANK));
        vm.prank(TIMELOCK);
        ending.transferStore(BANK, 0, "");
    }

    function test_whatTheOldMerchantScheduledIsGone() public {
        vm.startPrank(merchant);
        account.setRecipient(makeAddr("elsewhere"));
        account.transferMerchant(makeAddr("friend"));
        vm.stopPrank();
        _transferWithConsent();
        skip(4 days);
        assertEq(account.recipient(), NEXT);
        vm.expectRevert(IMerchantAccount.NoChangeScheduled.selector);
        vm.prank(makeAddr("friend"));
        account.acceptMerchant();
    }

    function _transferWithConsent() private {
        bytes memory consent = _sign(merchantKey, ending.transferDigest(NEXT, block.timestamp));
        vm.prank(TIMELOCK);
        ending.transferStore(NEXT, block.timestamp, consent);
    }
}

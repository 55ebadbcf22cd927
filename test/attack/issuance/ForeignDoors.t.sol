// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";

/// @notice Somebody uses a door that is another's: each has one holder, and some a time or a condition.
contract ForeignDoorsAttackTest is StoreFixture {
    address private immutable MALLORY = makeAddr("mallory");

    function test_nobodyElsePushes() public {
        usd.mint(MALLORY, 1);
        vm.startPrank(MALLORY);
        usd.approve(address(token), 1);
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyRouter.selector, MALLORY));
        token.push(1);
    }

    function test_nobodyElseSetsTheStream() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyTimelock.selector, MALLORY));
        vm.prank(MALLORY);
        token.setStreamDuration(30 days);
    }

    /// @dev A registered pair has no votes.
    function test_aVoterIsNotSilencedAsAPair() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyPairRegistrar.selector, MALLORY));
        vm.prank(MALLORY);
        token.registerPair(alice);
    }

    /// @dev Neither has a merchant.
    function test_aVoterIsNotSilencedAsAMerchant() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyMerchantAccount.selector, MALLORY));
        vm.prank(MALLORY);
        token.handOverMerchant(alice);
    }

    function test_earningTokensAreNotBurned() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyLockedHolder.selector, alice));
        vm.prank(alice);
        token.burn(1);
    }

    /// @dev There, nobody could know whose money it is.
    function test_royaltiesAreNotSentToTheGauge() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.InvalidRecipient.selector, store.gauge));
        vm.prank(alice);
        token.setPayee(store.gauge);
    }

    function test_nobodyElseSpendsTheTreasury() public {
        usd.mint(store.treasury, 1);
        vm.expectRevert(abi.encodeWithSelector(ITreasury.OnlyTimelock.selector, MALLORY));
        vm.prank(MALLORY);
        ITreasury(store.treasury).pay(address(usd), MALLORY, 1);
    }

    function test_theTreasurysLiquidityStaysWhileTheStoreRuns() public {
        address pair = pairFactory.createPair(store.token, address(usd));
        vm.expectRevert(ILiquidityGauge.NotDelisted.selector);
        ILiquidityGauge(store.gauge).releaseTreasury(pair);
    }

    function test_nobodyElseRegistersAPair() public {
        address pair = pairFactory.createPair(store.token, makeAddr("another asset"));
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.OnlyTimelock.selector, MALLORY));
        vm.prank(MALLORY);
        ILiquidityGauge(store.gauge).registerPair(pair);
    }

    function test_nobodyElseWindsTheRouterDown() public {
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.OnlyMerchantAccount.selector, MALLORY));
        vm.prank(MALLORY);
        router.windDown();
    }

    function test_nobodyElseSetsThePolicy() public {
        IMerchantPolicy policy = IMerchantPolicy(store.policy);
        IMerchantPolicy.Policy memory p = policy.policy();
        vm.expectRevert(abi.encodeWithSelector(IMerchantPolicy.OnlyTimelock.selector, MALLORY));
        vm.prank(MALLORY);
        policy.setPolicy(p);
    }

    function test_nobodyElseNamesAttestors() public {
        vm.prank(ADMIN);
        registry.accredit(MALLORY, true, false);
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.OnlyTimelock.selector, MALLORY));
        vm.prank(MALLORY);
        IStoreAttestors(store.attestors).setAttestor(IStoreAttestors.Role.Commerce, MALLORY);
    }

    function test_nobodyElseSetsTheLimit() public {
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyTimelock.selector, MALLORY));
        vm.prank(MALLORY);
        account.setLimit(LIMIT, WINDOW);
    }

    function test_nobodyElseMovesThePayout() public {
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyMerchant.selector, MALLORY));
        vm.prank(MALLORY);
        account.setRecipient(MALLORY);
    }

    /// @dev A stolen key names its successor; the true merchant has three days to take it back.
    function test_aSuccessorWaits() public {
        vm.prank(MERCHANT);
        account.transferMerchant(MALLORY);
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantAccount.ChangeNotDue.selector, block.timestamp + 3 days)
        );
        vm.prank(MALLORY);
        account.acceptMerchant();
    }

    function test_onlyTheSuccessorAccepts() public {
        vm.prank(MERCHANT);
        account.transferMerchant(bob);
        skip(3 days);
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyPendingMerchant.selector, MALLORY));
        vm.prank(MALLORY);
        account.acceptMerchant();
    }

    function test_nobodyElseFreezes() public {
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyGuardian.selector, MALLORY));
        vm.prank(MALLORY);
        account.freeze(1 hours);
    }

    function test_theGuardianDoesNotFreezeForLong() public {
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantAccount.FreezeTooLong.selector, 72 hours + 1, 72 hours)
        );
        vm.prank(GUARDIAN);
        account.freeze(72 hours + 1);
    }

    function test_theGuardianDoesNotFreezeAgainAndAgain() public {
        vm.prank(GUARDIAN);
        account.freeze(72 hours);
        uint256 again = block.timestamp + 30 days;
        skip(72 hours);
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.FrozenTooRecently.selector, again));
        vm.prank(GUARDIAN);
        account.freeze(72 hours);
    }

    function test_aFrozenAccountPaysNothing() public {
        usd.mint(store.merchantAccount, 1);
        vm.prank(GUARDIAN);
        account.freeze(72 hours);
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantAccount.WithdrawalsFrozen.selector, block.timestamp + 72 hours)
        );
        vm.prank(MERCHANT);
        account.withdraw(1);
    }

    function test_reservedTokensAreNotBurnedWhileTheStoreRuns() public {
        vm.expectRevert(IPerformanceVesting.NotDefaulted.selector);
        IPerformanceVesting(store.vesting).burnLocked();
    }

    /// @dev What a store that passed on owes its old merchant goes where that one says.
    function test_moneySetAsideIsNotRedirected() public {
        usd.mint(store.merchantAccount, 1000e6);
        vm.mockCall(store.router, abi.encodeCall(IRevenueRouter.arrearsSince, ()), abi.encode(1));
        vm.prank(store.timelock);
        IDelisting(store.merchantAccount).transferStore(bob, 0, "");
        vm.expectRevert(abi.encodeWithSelector(IDelisting.OnlyOwnerRedirects.selector, PAYOUT));
        vm.prank(MALLORY);
        IDelisting(store.merchantAccount).collectSetAside(PAYOUT, MALLORY);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";

contract RoyaltyTokenVotesTest is RoyaltyTokenTest {
    address private immutable PAIR = makeAddr("pair");

    function test_clock_isTime() public view {
        assertEq(token.clock(), block.timestamp);
        assertEq(token.CLOCK_MODE(), "mode=timestamp");
    }

    function test_delegates_areOneselfUntilChosen() public {
        assertEq(token.delegates(alice), alice);
        assertEq(token.delegates(address(0)), address(0));
        vm.prank(alice);
        token.delegate(bob);
        assertEq(token.delegates(alice), bob);
        assertEq(token.getVotes(alice), 0);
        assertEq(token.getVotes(bob), 200_000e18);
    }

    function test_delegate_toNobodyIsToOneself() public {
        vm.startPrank(alice);
        token.delegate(bob);
        token.delegate(address(0));
        vm.stopPrank();
        assertEq(token.delegates(alice), alice);
        assertEq(token.getVotes(alice), 100_000e18);
        assertEq(token.getVotes(bob), 100_000e18);
    }

    function test_transfer_movesVotes() public {
        vm.prank(bob);
        token.delegate(CAROL);
        _transfer(alice, bob, 30_000e18);
        assertEq(token.getVotes(alice), 70_000e18);
        assertEq(token.getVotes(bob), 0);
        assertEq(token.getVotes(CAROL), 130_000e18);
    }

    function test_transfer_acrossNonVotingMintsAndBurnsVotes() public {
        _transfer(alice, MERCHANT, 40_000e18);
        assertEq(token.getVotes(alice), 60_000e18);
        assertEq(token.getVotes(MERCHANT), 0);
        assertEq(_votingSupply(), 160_000e18);
        _transfer(MERCHANT, VAULT, 10_000e18);
        assertEq(_votingSupply(), 160_000e18);
        _transfer(MERCHANT, bob, 30_000e18);
        assertEq(token.getVotes(bob), 130_000e18);
        assertEq(_votingSupply(), 190_000e18);
    }

    function test_nonVoting_delegationMovesNothing() public {
        _transfer(alice, MERCHANT, 40_000e18);
        vm.prank(MERCHANT);
        token.delegate(bob);
        assertEq(token.getVotes(bob), 100_000e18);
        _transfer(alice, MERCHANT, 10_000e18);
        _transfer(MERCHANT, alice, 20_000e18);
        assertEq(token.getVotes(bob), 100_000e18);
        assertEq(token.getVotes(alice), 70_000e18);
    }

    function test_nonVoting_stillEarns() public {
        _transfer(alice, MERCHANT, 100_000e18);
        _push(700 * dollar);
        skip(WEEK);
        assertApproxEqAbs(token.claimable(MERCHANT), 350 * dollar, 1);
    }

    function test_registerPair_burnsItsVotesAndSettlesIt() public {
        _transfer(alice, PAIR, 50_000e18);
        vm.prank(PAIR);
        token.delegate(CAROL);
        _push(700 * dollar);
        skip(1 days);
        vm.expectEmit(address(token));
        emit IRoyaltyToken.NonVotingAccountAdded(PAIR);
        vm.prank(REGISTRAR);
        token.registerPair(PAIR);
        assertEq(token.getVotes(CAROL), 0);
        assertTrue(token.flagsOf(PAIR).nonVoting);
        assertApproxEqAbs(token.claimable(PAIR), 25 * dollar, 1);
        skip(1 days - 1);
        assertEq(_votingSupply(), 150_000e18);
        assertApproxEqAbs(token.claimable(PAIR), 50 * dollar, 1);
    }

    function test_registerPair_twiceIsOnce() public {
        _transfer(alice, PAIR, 50_000e18);
        vm.startPrank(REGISTRAR);
        token.registerPair(PAIR);
        token.registerPair(PAIR);
        vm.stopPrank();
        assertEq(_votingSupply(), 150_000e18);
    }

    function test_registerPair_makesTheRegistrarItsPayee() public {
        _transfer(alice, PAIR, 50_000e18);
        vm.expectEmit(address(token));
        emit IRoyaltyToken.PayeeChanged(PAIR, REGISTRAR);
        vm.prank(REGISTRAR);
        token.registerPair(PAIR);
        assertEq(token.payeeOf(PAIR), REGISTRAR);
        vm.prank(PAIR);
        token.setPayee(CAROL);
        assertEq(token.payeeOf(PAIR), REGISTRAR, "the pair cannot choose another");

        _push(700 * dollar);
        skip(WEEK);
        address[] memory accounts = new address[](2);
        (accounts[0], accounts[1]) = (PAIR, bob);
        uint256 due = token.claimable(PAIR);
        vm.expectEmit(address(token));
        emit IRoyaltyToken.RoyaltyPayoutSkipped(PAIR, REGISTRAR, due);
        assertApproxEqAbs(token.claimBatch(accounts), 350 * dollar, 1);
        vm.prank(REGISTRAR);
        assertEq(token.claimBatch(accounts), due);
        assertEq(_balance(REGISTRAR), due);
    }

    /// @dev Even one that was non-voting before, and only once in the log.
    function test_registerPair_ofASilentAccount() public {
        vm.prank(REGISTRAR);
        token.registerPair(MERCHANT);
        assertEq(token.payeeOf(MERCHANT), REGISTRAR);
        vm.recordLogs();
        vm.prank(REGISTRAR);
        token.registerPair(MERCHANT);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_setPayee_refusesTheRegistrar() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.InvalidRecipient.selector, REGISTRAR));
        vm.prank(alice);
        token.setPayee(REGISTRAR);
    }

    function test_registerPair_onlyRegistrar() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyPairRegistrar.selector, TIMELOCK));
        vm.prank(TIMELOCK);
        token.registerPair(PAIR);
    }

    function test_handOverMerchant_silencesTheNewAndKeepsTheOldSilent() public {
        vm.prank(MERCHANT_ACCOUNT);
        token.handOverMerchant(alice);
        assertEq(token.getVotes(alice), 0);
        assertTrue(token.flagsOf(alice).nonVoting);
        assertTrue(token.flagsOf(MERCHANT).nonVoting);
        assertEq(_votingSupply(), 100_000e18);
    }

    function test_handOverMerchant_onlyMerchantAccount() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyMerchantAccount.selector, MERCHANT));
        vm.prank(MERCHANT);
        token.handOverMerchant(alice);
    }

    function test_burn_onlyLockedHolders() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.OnlyLockedHolder.selector, alice));
        vm.prank(alice);
        token.burn(1);
        vm.prank(VAULT);
        token.burn(300_000e18);
        assertEq(token.totalSupply(), 700_000e18);
        assertEq(token.earningSupply(), 200_000e18);
        assertEq(_votingSupply(), 200_000e18);
    }

    function test_getPastVotes_atEveryTimepoint() public {
        uint256 start = block.timestamp;
        skip(10);
        _transfer(alice, bob, 10_000e18);
        skip(10);
        assertEq(token.getPastVotes(alice, start + 9), 100_000e18);
        assertEq(token.getPastVotes(alice, start + 10), 90_000e18);
        assertEq(token.getPastVotes(bob, start + 19), 110_000e18);
    }

    function _votingSupply() private returns (uint256) {
        skip(1);
        return token.getPastTotalSupply(block.timestamp - 1);
    }
}

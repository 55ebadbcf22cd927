// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice A store ends while a stream runs, liquidity is staked, a vote is open and tokens vest. Whoever has money in it
/// gets it; nobody can keep the end, or the money, from the others.
contract DelistingWithEverythingOpenTest is VestingTest, GovernanceTest {
    uint256 private _openVote;

    function setUp() public override(StoreFixture, VestingTest) {
        super.setUp();
        _passYear(1);
        _watchPrice();
        for (uint256 i = 0; i < 5; ++i) {
            _place();
        }
        uint256 liquidity = _addAtPrice(bob, 10_000e18);
        vm.startPrank(bob);
        pair.approve(address(gauge), liquidity);
        gauge.stake(address(pair), liquidity);
        vm.stopPrank();
    }

    function test_default_everybodyGetsTheirs() public {
        _causeByArrears();
        uint256 ending_ = _propose(store.merchantAccount, abi.encodeCall(IDelisting.delistForDefault, ()));
        _passAndQueue(ending_);
        _openVote = _proposeLimit(8000e6);
        _toExecutable(ending_);
        _openStream();
        _byId().execute(ending_);
        assertEq(uint8(ending.exit()), uint8(IDelisting.Exit.Default));

        assertGt(ending.forfeitReserve(), 0);
        vesting.burnLocked();
        vesting.release();
        _settleEverything();
        IPerformanceVesting.Balance memory b = vesting.balances();
        assertEq(b.released + b.burned, RESERVED);
        _expectEmpty();
    }

    function test_agreed_everybodyGetsTheirs() public {
        _openVote = _proposeLimit(8000e6);
        _openStream();
        _agree();
        uint256 available = account.available();
        assertGt(available, LIMIT, "beyond the limit");
        vm.prank(MERCHANT);
        account.withdraw(available);
        assertEq(usd.balanceOf(PAYOUT), available);
        vesting.release();
        _settleEverything();
        _expectEmpty();
        assertGt(vesting.placeable(), 0, "vesting goes on");
    }

    /// @dev The dollar's issuer blocks the merchant's payout address.
    function test_aBlockedMerchantStopsNothing() public {
        _causeByArrears();
        _openStream();
        _block(PAYOUT);
        uint256 snapshot = vm.snapshotState();
        vm.prank(store.timelock);
        ending.transferStore(carol, 0, "");
        uint256 waiting = ending.setAside(PAYOUT);
        assertGt(waiting, 0);
        vm.expectRevert("blocked");
        ending.collectSetAside(PAYOUT, PAYOUT);
        vm.prank(PAYOUT);
        ending.collectSetAside(PAYOUT, makeAddr("another address"));
        assertEq(usd.balanceOf(makeAddr("another address")), waiting);

        vm.revertToState(snapshot);
        _block(PAYOUT);
        _agree();
        router.sweepArrears();
        vm.prank(MERCHANT);
        account.setRecipient(makeAddr("another address"));
        skip(3 days);
        uint256 available = account.available();
        vm.prank(MERCHANT);
        account.withdraw(available);
    }

    /// @dev The stream ended long ago and no settlement ever comes again.
    function test_theReserveOfASilentStoreReachesItsHolders() public {
        _causeByArrears();
        usd.mint(store.merchantAccount, 1000e6);
        vm.prank(store.timelock);
        ending.delistForDefault();
        skip(90 days);
        token.claimFor(alice);
        uint256 before = usd.balanceOf(alice);
        ending.forfeitReserve();
        skip(7 days);
        token.claimFor(alice);
        assertGt(usd.balanceOf(alice) - before, 200e6);
    }

    function _causeByArrears() private {
        skip(30 days);
        _submit(_statement(block.timestamp - 14 days, block.timestamp, 10_000e6, 0, 9900e6));
        assertEq(router.arrears(), 900e6);
        skip(30 days);
    }

    /// @dev Royalties that have hardly begun to stream, and money of the merchant's. Arrears stay.
    function _openStream() private {
        _submit(_statement(_settledUntil(), block.timestamp, 5000e6, 0, 4200e6));
        usd.mint(store.merchantAccount, 20_000e6);
    }

    function _block(address payee) private {
        vm.mockCallRevert(
            address(usd),
            abi.encodeWithSelector(IERC20.transfer.selector, payee),
            abi.encodeWithSignature("Error(string)", "blocked")
        );
    }

    function _settleEverything() private {
        // A vote that was open is carried out.
        _toActive(_openVote);
        _vote(alice, _openVote, FOR);
        vm.warp(governor.proposalDeadline(_openVote) + 1);
        _byId().queue(_openVote);
        _toExecutable(_openVote);
        _byId().execute(_openVote);
        _assertState(_openVote, IGovernor.ProposalState.Executed);

        // Stakes leave, then what they earned.
        uint256 stake = gauge.staked(address(pair), bob);
        vm.prank(bob);
        gauge.unstake(address(pair), stake, bob);
        gauge.releaseTreasury(address(pair));
        assertEq(gauge.totalStaked(address(pair)), 0);
        if (router.feeCredit() > 0) router.collectFee();
        for (uint256 i = 0; i < 4; ++i) {
            vesting.returnRoyalties();
            skip(10 days);
            gauge.harvestFor(address(pair), bob);
            gauge.harvestFor(address(pair), store.treasury);
            token.claimFor(alice);
            token.claimFor(bob);
            token.claimFor(carol);
        }
    }

    /// @dev Less than a cent of fractions is left anywhere.
    function _expectEmpty() private view {
        assertLt(usd.balanceOf(address(token)), 1e4, "token");
        assertLt(usd.balanceOf(store.router), 1e4, "router");
        assertLt(usd.balanceOf(store.merchantAccount), 1e4, "merchant account");
        assertLt(usd.balanceOf(store.gauge), 1e4, "gauge");
        assertLt(usd.balanceOf(store.vesting), 1e4, "vesting");
        assertEq(pair.balanceOf(store.gauge), 0, "stakes");
    }
}

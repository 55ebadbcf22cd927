// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {SmartAccount} from "test/support/Accounts.sol";
import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";
import {FeeOnTransferUSD} from "test/support/tokens/FeeOnTransferUSD.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice Who earns what, to the unit.
contract LiquidityGaugeHarvestTest is GaugeTest {
    function test_sharesBySecondAndStake() public {
        _open();
        _push(700 * dollar);
        skip(1 days);
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stake(bob, liquidity);
        assertEq(_earned(bob), 0);
        assertApproxEqAbs(_earned(treasury), 25 * dollar, 2);
        skip(1 days);
        // Now half of all tokens are pooled: $50 a day, $25 each.
        assertApproxEqAbs(_earned(bob), 25 * dollar, 2);
        assertApproxEqAbs(_earned(treasury), 50 * dollar, 2);

        uint256 due = _earned(bob);
        vm.expectEmit(address(gauge));
        emit ILiquidityGauge.Harvested(address(pair), bob, CAROL, due);
        vm.prank(bob);
        assertEq(gauge.harvest(address(pair), CAROL), due);
        assertEq(_balance(CAROL), due);
        assertEq(_earned(bob), 0);
        assertEq(_harvest(bob), 0, "nothing twice");
    }

    function test_unstakedLiquidityEarnsNothing() public {
        _open();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        assertGt(liquidity, 0);
        _push(700 * dollar);
        skip(WEEK);
        assertEq(_earned(bob), 0);
        assertApproxEqAbs(_earned(treasury), 350 * dollar, 2, "the stakers earn what all pooled tokens earn");
    }

    function test_unstaked_staysHarvestable() public {
        _open();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stake(bob, liquidity);
        _push(700 * dollar);
        skip(1 days);
        uint256 due = _earned(bob);
        _unstake(bob, liquidity);
        skip(5 days);
        assertEq(_earned(bob), due);
        assertEq(_harvest(bob), due);
    }

    function test_earnedAt_isWhatIsPaidThen() public {
        _open();
        uint256 liquidity = _pool(bob, 33_333e18, 33_333 * dollar);
        _stake(bob, liquidity);
        _push(700 * dollar);
        skip(12_345);
        uint256 moment = block.timestamp + 98_765;
        uint256 shown = gauge.earnedAt(address(pair), bob, moment);
        assertEq(gauge.earnedAt(address(pair), bob, 0), _earned(bob), "not before now");
        vm.warp(moment);
        assertEq(_harvest(bob), shown);
    }

    function test_harvestFor_onlyWhereItIsSafe() public {
        _open();
        SmartAccount wallet = new SmartAccount();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stakeFor(bob, address(wallet), liquidity / 2);
        _stakeFor(bob, bob, liquidity / 4);
        _push(700 * dollar);
        skip(1 days);
        bytes memory refusal =
            abi.encodeWithSelector(ILiquidityGauge.HarvestForContract.selector, address(wallet));
        vm.expectRevert(refusal);
        gauge.harvestFor(address(pair), address(wallet));

        uint256 due = _earned(bob);
        vm.prank(CAROL);
        assertEq(gauge.harvestFor(address(pair), bob), due);
        assertEq(_balance(bob), due);
        vm.signAndAttachDelegation(address(wallet), bobKey);
        skip(1 hours);
        assertGt(gauge.harvestFor(address(pair), bob), 0, "an EIP-7702 account");
        assertGt(gauge.harvestFor(address(pair), treasury), 0, "the treasury");
    }

    function test_severalPairs_doNotMix() public {
        _open();
        IUniswapV2Pair other = _otherPair();
        vm.prank(TIMELOCK);
        gauge.registerPair(address(other));
        uint256 liquidity = other.balanceOf(bob);
        vm.startPrank(bob);
        other.approve(address(gauge), liquidity);
        gauge.stake(address(other), liquidity);
        vm.stopPrank();
        _push(700 * dollar);
        skip(WEEK);
        assertApproxEqAbs(gauge.earned(address(other), bob), 35 * dollar, 2);
        assertApproxEqAbs(_earned(treasury), 175 * dollar, 2);
        vm.prank(bob);
        assertApproxEqAbs(gauge.harvest(address(other), bob), 35 * dollar, 2);
        assertEq(gauge.earned(address(pair), bob), 0);
        assertApproxEqAbs(gauge.harvestFor(address(pair), treasury), 175 * dollar, 2);
        assertEq(gauge.staked(address(pair), bob), 0);
    }

    function test_eighteenDecimals() public {
        _useGauge(address(new MockUSD(18)), 18);
        _open();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stake(bob, liquidity);
        _push(4_000_000_000 * dollar);
        skip(WEEK);
        uint256 paid = _harvest(bob);
        assertApproxEqAbs(paid, 1_000_000_000 * dollar, 1e12);
        assertEq(paid % 1e12, 0, "whole units");
        assertEq(_balance(bob), paid);
    }

    /// @dev One smallest unit staked, all that a token may ever receive: nothing overflows.
    function test_dustStake_andTheLargestReceipts() public {
        _useGauge(address(new MockUSD(18)), 18);
        gauge.registerPrimaryPair();
        _stake(alice, 1);
        _push((2 ** 52 - 1) * 1e12);
        skip(WEEK);
        uint256 due = _earned(alice);
        assertApproxEqAbs(due, (2 ** 52 - 1) * 1e12 / 4, 1e12);
        _stake(alice, pair.balanceOf(alice));
        assertEq(_harvest(alice), due);
    }

    /// @dev The fee of the way into the gauge is the stakers'; the gauge never owes what it does not have.
    function test_feeOnTransfer_leavesNoDebt() public {
        FeeOnTransferUSD asset = new FeeOnTransferUSD(6, 100);
        _useGauge(address(asset), 6);
        _open();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stake(bob, liquidity);
        _push(700 * dollar);
        skip(1 days);
        _harvest(bob);
        skip(1 days);
        _harvest(bob);
        gauge.harvestFor(address(pair), treasury);
        assertGt(_balance(treasury), 0);
        (, uint256 ahead) = gauge.carried(address(pair));
        assertEq(ahead, 0);
    }

    /// @dev Any stakes, any waits: all that was claimed is paid, but for less than a unit each and what is carried.
    function testFuzz_everythingIsPaid(uint256 first, uint256 second, uint256 wait, uint256 pushed) public {
        _open();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        first = bound(first, 1, liquidity - 1);
        second = bound(second, 1, liquidity - first);
        pushed = bound(pushed, 1, 1_000_000_000 * dollar);
        _push(pushed);
        _stake(bob, first);
        skip(bound(wait, 1, WEEK / 2));
        _stakeFor(bob, CAROL, second);
        skip(WEEK);
        uint256 due = token.claimable(address(pair));
        uint256 paid = _harvest(bob) + _harvest(CAROL) + gauge.harvestFor(address(pair), treasury);
        assertLe(paid, due);
        assertLe(due - paid, 3);
        assertEq(_balance(address(gauge)), due - paid);
    }
}

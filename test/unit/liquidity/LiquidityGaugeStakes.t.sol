// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";
import {BlocklistUSD} from "test/support/tokens/BlocklistUSD.sol";

/// @notice Staking, leaving, and the treasury's stake.
contract LiquidityGaugeStakesTest is GaugeTest {
    function test_stake_andUnstake() public {
        _open();
        uint256 liquidity = _pool(bob, 10_000e18, 10_000 * dollar);
        vm.startPrank(bob);
        pair.approve(address(gauge), liquidity);
        vm.expectEmit(address(gauge));
        emit ILiquidityGauge.Staked(address(pair), bob, bob, liquidity);
        gauge.stake(address(pair), liquidity);
        assertEq(gauge.staked(address(pair), bob), liquidity);
        assertEq(gauge.totalStaked(address(pair)), pair.balanceOf(address(gauge)), "every token has an owner");
        assertEq(pair.balanceOf(bob), 0);

        vm.expectEmit(address(gauge));
        emit ILiquidityGauge.Unstaked(address(pair), bob, CAROL, liquidity / 2);
        gauge.unstake(address(pair), liquidity / 2, CAROL);
        assertEq(pair.balanceOf(CAROL), liquidity / 2);
        uint256 rest = liquidity - liquidity / 2;
        assertEq(gauge.staked(address(pair), bob), rest);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.InsufficientStake.selector, rest + 1, rest));
        gauge.unstake(address(pair), rest + 1, bob);
        gauge.unstake(address(pair), rest, bob);
        vm.stopPrank();
        assertEq(gauge.totalStaked(address(pair)), gauge.staked(address(pair), treasury));
    }

    function test_stakeFor_isAGift() public {
        _open();
        uint256 liquidity = _pool(bob, 10_000e18, 10_000 * dollar);
        _stakeFor(bob, CAROL, liquidity);
        assertEq(gauge.staked(address(pair), CAROL), liquidity);
        _unstake(CAROL, liquidity);
        assertEq(pair.balanceOf(CAROL), liquidity);
    }

    function test_stakeWithPermit() public {
        _open();
        uint256 liquidity = _pool(bob, 10_000e18, 10_000 * dollar);
        (uint8 v, bytes32 r, bytes32 s) = _permitGauge(liquidity);
        vm.prank(bob);
        gauge.stakeWithPermit(address(pair), liquidity, block.timestamp, v, r, s);
        assertEq(gauge.staked(address(pair), bob), liquidity);
    }

    function test_stakeWithPermit_thatSomebodyUsedBefore() public {
        _open();
        uint256 liquidity = _pool(bob, 10_000e18, 10_000 * dollar);
        (uint8 v, bytes32 r, bytes32 s) = _permitGauge(liquidity);
        vm.prank(CAROL);
        pair.permit(bob, address(gauge), liquidity, block.timestamp, v, r, s);
        vm.prank(bob);
        gauge.stakeWithPermit(address(pair), liquidity, block.timestamp, v, r, s);
        assertEq(gauge.staked(address(pair), bob), liquidity);
    }

    function test_refusals() public {
        address p = address(pair);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.PairNotRegistered.selector, p));
        gauge.stake(p, 1);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.PairNotRegistered.selector, p));
        gauge.stakeWithPermit(p, 1, 0, 0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.PairNotRegistered.selector, p));
        gauge.unstake(p, 1, alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.PairNotRegistered.selector, p));
        gauge.harvest(p, alice);
        assertEq(gauge.earned(p, alice), 0);
        _open();
        vm.startPrank(alice);
        vm.expectRevert(ILiquidityGauge.ZeroAmount.selector);
        gauge.stake(p, 0);
        vm.expectRevert(ILiquidityGauge.ZeroAmount.selector);
        gauge.unstake(p, 0, alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.InvalidAddress.selector, address(0)));
        gauge.stakeFor(p, address(0), 1);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.InvalidAddress.selector, address(gauge)));
        gauge.stakeFor(p, address(gauge), 1);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.InvalidRecipient.selector, address(0)));
        gauge.unstake(p, 1, address(0));
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.InvalidRecipient.selector, address(gauge)));
        gauge.unstake(p, 1, address(gauge));
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.InvalidRecipient.selector, address(gauge)));
        gauge.harvest(p, address(gauge));
        vm.stopPrank();
    }

    function test_treasury_isLockedUntilDelisting() public {
        _open();
        uint256 initial = gauge.staked(address(pair), treasury);
        vm.expectRevert(ILiquidityGauge.TreasuryLocked.selector);
        vm.prank(treasury);
        gauge.unstake(address(pair), 1, treasury);
        vm.expectRevert(ILiquidityGauge.NotDelisted.selector);
        gauge.releaseTreasury(address(pair));

        _exit(IDelisting.Exit.Agreed);
        assertEq(gauge.releaseTreasury(address(pair)), initial);
        assertEq(pair.balanceOf(treasury), initial);
        assertEq(gauge.releaseTreasury(address(pair)), 0, "and once");
    }

    function test_delisting_withStakesOpen() public {
        _open();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stake(bob, liquidity);
        _push(700 * dollar);
        skip(1 days);
        _exit(IDelisting.Exit.Default);
        gauge.releaseTreasury(address(pair));
        uint256 atRelease = _earned(treasury);
        skip(2 days);
        assertEq(_earned(treasury), atRelease, "its share ends with its stake");
        assertApproxEqAbs(_earned(bob), 125 * dollar, 2, "bob earns all of it from then on");
        _unstake(bob, liquidity);
        assertEq(pair.balanceOf(bob), liquidity);
        assertApproxEqAbs(_harvest(bob), 125 * dollar, 2);
        assertEq(gauge.harvestFor(address(pair), treasury), atRelease);
    }

    /// @dev Leaving moves no dollars.
    function test_unstake_whileTheAssetIsFrozen() public {
        BlocklistUSD asset = new BlocklistUSD(6);
        _useGauge(address(asset), 6);
        _open();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stake(bob, liquidity);
        _push(700 * dollar);
        skip(1 days);
        asset.setBlocked(address(gauge), true);
        uint256 due = _earned(bob);
        _unstake(bob, liquidity);
        assertEq(pair.balanceOf(bob), liquidity);
        vm.expectRevert();
        vm.prank(bob);
        gauge.harvest(address(pair), bob);
        asset.setBlocked(address(gauge), false);
        assertEq(_harvest(bob), due, "what was earned stayed");
    }
}

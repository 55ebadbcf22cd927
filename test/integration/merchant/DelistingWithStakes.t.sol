// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice A whole store ends while liquidity is staked and a stream runs: all of it gets out, and all of it is paid.
contract DelistingWithStakesTest is VestingTest {
    uint256 private liquidity;

    function setUp() public override {
        super.setUp();
        liquidity = _addAtPrice(bob, 50_000e18);
        vm.startPrank(bob);
        pair.approve(address(gauge), liquidity);
        gauge.stake(address(pair), liquidity);
        vm.stopPrank();
    }

    function test_byAgreement() public {
        _settleTo(START + 14 days, 10_000e6);
        skip(1 days);
        vm.expectRevert(ILiquidityGauge.NotDelisted.selector);
        gauge.releaseTreasury(address(pair));
        _agree();
        _windUp();
    }

    function test_forDefault() public {
        _settleTo(START + 14 days, 10_000e6);
        _default();
        _settleTo(block.timestamp, 10_000e6);
        skip(1 days);
        _windUp();
    }

    function _windUp() private {
        uint256 initial = gauge.releaseTreasury(address(pair));
        assertEq(pair.balanceOf(store.treasury), initial);
        vm.prank(store.timelock);
        ITreasury(store.treasury).pay(address(pair), carol, initial);
        _removeLiquidity(carol, initial);

        skip(30 days);
        vm.prank(bob);
        gauge.unstake(address(pair), liquidity, bob);
        _removeLiquidity(bob, liquidity);
        uint256 shared = gauge.earned(address(pair), bob) + gauge.earned(address(pair), store.treasury);
        vm.prank(bob);
        uint256 paid = gauge.harvest(address(pair), bob);
        paid += gauge.harvestFor(address(pair), store.treasury);
        assertEq(paid, shared);
        assertGt(paid, 0);
        assertLe(usd.balanceOf(address(gauge)), 2, "fractions of a unit");
        assertEq(pair.balanceOf(address(gauge)), 0);

        address[4] memory holders = [alice, bob, carol, address(pair)];
        uint256 owed;
        for (uint256 i = 0; i < 4; ++i) {
            owed += token.claimable(holders[i]);
        }
        assertApproxEqAbs(usd.balanceOf(address(token)), owed, 10, "what the token holds is the holders'");
    }
}

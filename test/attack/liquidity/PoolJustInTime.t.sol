// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";

/// @notice ATTACK: be there for an instant. Stake borrowed liquidity within one block; stake a speck before all others; or
/// stake first and take what the pair earned while nobody did.
contract PoolJustInTimeTest is GaugeTest {
    /// @dev Bob brings as much liquidity as there is, stakes, harvests, leaves, all in one block, right after a push.
    function test_attack_flashStake() public {
        _open();
        _push(700 * dollar);
        skip(3 days);
        _push(7000 * dollar);
        uint256 before = _earned(treasury);
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stake(bob, liquidity);
        assertEq(_harvest(bob), 0);
        _unstake(bob, liquidity);
        assertEq(_harvest(bob), 0);
        assertEq(_earned(treasury), before, "and nobody lost anything");
    }

    /// @dev The treasury staked first, so a speck earns a speck.
    function test_attack_dustStake() public {
        _open();
        uint256 liquidity = _pool(bob, 1e18, 1 * dollar);
        _stake(bob, 1);
        _push(700 * dollar);
        skip(WEEK);
        assertGt(liquidity, 1);
        assertEq(_harvest(bob), 0);
        assertApproxEqAbs(_earned(treasury), 175 * dollar + 35 * dollar / 10_000, 4);
    }

    function test_attack_dustStake_succeedsWhereTheTreasuryDidNotStakeFirst() public {
        gauge.registerPrimaryPair();
        _pool(bob, 1e18, 1 * dollar);
        _stake(bob, 1);
        _push(700 * dollar);
        skip(WEEK);
        assertApproxEqAbs(_harvest(bob), 175 * dollar + 35 * dollar / 10_000, 4);
    }

    function test_attack_firstStakerTakesWhatWasThere() public {
        _push(700 * dollar);
        skip(3 days);
        uint256 liquidity = pair.balanceOf(alice);
        gauge.registerPrimaryPair();
        skip(1 days);
        _stake(alice, liquidity);
        assertEq(_harvest(alice), 0);
        assertApproxEqAbs(_earned(treasury), 100 * dollar, 2);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GaugeTest} from "../support/liquidity/GaugeTest.sol";
import {PlainGauge} from "../support/liquidity/PlainGauge.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";

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

    function test_attack_flashStake_succeedsWhereThePotIsSharedByTheMoment() public {
        PlainGauge plain = _plain();
        _stakePlain(plain, alice, pair.balanceOf(alice));
        _push(700 * dollar);
        skip(3 days);
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stakePlain(plain, bob, liquidity);
        vm.startPrank(bob);
        plain.harvest(address(pair));
        plain.unstake(IERC20(address(pair)), liquidity);
        assertApproxEqAbs(_balance(bob), 37.5e6, 10, "half of what alice's liquidity earned in three days");
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

    function test_attack_firstStakerTakesWhatWasThere_succeedsWhereThePotWaits() public {
        PlainGauge plain = _plain();
        _push(700 * dollar);
        skip(4 days);
        _stakePlain(plain, alice, 1);
        vm.prank(alice);
        assertApproxEqAbs(plain.harvest(address(pair)), 100 * dollar, 2);
    }

    /// @dev The same pool with an unguarded registrar.
    function _plain() private returns (PlainGauge plain) {
        plain = new PlainGauge();
        _useRegistrar(usd, 6, address(plain));
        pair = IUniswapV2Pair(pairFactory.createPair(address(token), usd));
        _pool(alice, POOLED, 50_000 * dollar);
        plain.open(token);
        plain.register(address(pair));
    }

    function _stakePlain(PlainGauge plain, address who, uint256 amount) private {
        vm.startPrank(who);
        pair.approve(address(plain), amount);
        plain.stake(IERC20(address(pair)), amount);
        vm.stopPrank();
    }
}

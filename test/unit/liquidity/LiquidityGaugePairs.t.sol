// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice Which pairs the gauge takes, and where goes what they earned before.
contract LiquidityGaugePairsTest is GaugeTest {
    function test_initialized() public {
        assertEq(gauge.token(), address(token));
        assertEq(gauge.asset(), usd);
        assertEq(gauge.treasury(), treasury);
        assertEq(gauge.timelock(), TIMELOCK);
        assertEq(gauge.pairFactory(), address(pairFactory));
        assertEq(gauge.swapFeeBps(), 30);
        assertEq(gauge.primaryPair(), address(0));
        vm.expectRevert();
        gauge.initialize(address(token), treasury);
    }

    function test_registerPrimaryPair_byAnyone() public {
        vm.expectEmit(address(gauge));
        emit ILiquidityGauge.PairRegistered(address(pair), 0);
        vm.prank(CAROL);
        assertEq(gauge.registerPrimaryPair(), address(pair));
        assertTrue(gauge.isRegistered(address(pair)));
        assertEq(gauge.primaryPair(), address(pair));
        assertEq(gauge.pairCount(), 1);
        assertEq(gauge.pairAt(0), address(pair));
        assertEq(token.payeeOf(address(pair)), address(gauge));
        assertTrue(token.flagsOf(address(pair)).nonVoting);

        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.AlreadyRegistered.selector, address(pair)));
        gauge.registerPrimaryPair();
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.AlreadyRegistered.selector, address(pair)));
        vm.prank(TIMELOCK);
        gauge.registerPair(address(pair));
    }

    function test_registerPrimaryPair_needsThePair() public {
        pairFactory = deployPairFactory();
        _useGaugeWithoutPair();
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.NotAPair.selector, address(0)));
        gauge.registerPrimaryPair();
    }

    function test_registerPair_byTheTimelock() public {
        IUniswapV2Pair other = _otherPair();
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.OnlyTimelock.selector, CAROL));
        vm.prank(CAROL);
        gauge.registerPair(address(other));
        vm.prank(TIMELOCK);
        gauge.registerPair(address(other));
        assertTrue(gauge.isRegistered(address(other)));
        assertEq(gauge.primaryPair(), address(0), "another pair is not the primary one");
    }

    function test_registerPair_thePrimaryToo() public {
        vm.prank(TIMELOCK);
        gauge.registerPair(address(pair));
        assertEq(gauge.primaryPair(), address(pair));
    }

    function test_registerPair_refusesWhatIsNoPairOfTheToken() public {
        MockUSD a = new MockUSD(18);
        address foreign = pairFactory.createPair(address(a), usd);
        vm.startPrank(TIMELOCK);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.NotAPair.selector, foreign));
        gauge.registerPair(foreign);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.NotAPair.selector, alice));
        gauge.registerPair(alice);
        vm.stopPrank();
    }

    function test_registerPair_isLimited() public {
        vm.startPrank(TIMELOCK);
        uint256 max = gauge.MAX_PAIRS();
        for (uint256 i = 0; i < max; ++i) {
            gauge.registerPair(pairFactory.createPair(address(token), address(new MockUSD(6))));
        }
        address next = pairFactory.createPair(address(token), address(new MockUSD(6)));
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.TooManyPairs.selector, max));
        gauge.registerPair(next);
        vm.stopPrank();
        gauge.registerPrimaryPair();
        assertEq(gauge.pairCount(), max + 1, "there is always room for the primary pair");
    }

    function test_registration_givesEarlierAccrualToTheTreasury() public {
        _push(700 * dollar);
        skip(2 days);
        uint256 before = token.claimable(address(pair));
        assertApproxEqAbs(before, 50 * dollar, 1);
        vm.expectEmit(address(gauge));
        emit ILiquidityGauge.PairRegistered(address(pair), before);
        gauge.registerPrimaryPair();
        assertEq(_earned(treasury), before);
        assertEq(gauge.harvestFor(address(pair), treasury), before);
        assertEq(_balance(treasury), before);
    }

    function test_whileNobodyStakes_theTreasuryEarns() public {
        gauge.registerPrimaryPair();
        _push(700 * dollar);
        skip(2 days);
        uint256 alone = token.claimable(address(pair));
        assertEq(_earned(treasury), alone, "shown before it is attributed");
        uint256 liquidity = pair.balanceOf(alice);
        vm.startPrank(alice);
        pair.approve(address(gauge), liquidity);
        vm.expectEmit(address(gauge));
        emit ILiquidityGauge.TreasuryCredited(address(pair), alone);
        gauge.stake(address(pair), liquidity);
        vm.stopPrank();
        skip(2 days);
        assertEq(_earned(treasury), alone);
        assertApproxEqAbs(_earned(alice), 50 * dollar, 2);
        uint256 total = _harvest(alice) + gauge.harvestFor(address(pair), treasury);
        assertLe(_balance(address(gauge)), 1, "less than a unit stays credited");
        assertApproxEqAbs(total, 100 * dollar, 2);
    }

    function _useGaugeWithoutPair() private {
        bytes memory args = abi.encode(address(pairFactory), uint16(30));
        address implementation = deployCode("LiquidityGauge.sol:LiquidityGauge", args);
        vm.expectRevert();
        ILiquidityGauge(implementation).initialize(address(token), treasury);
        gauge = ILiquidityGauge(Clones.clone(implementation));
        gauge.initialize(address(token), treasury);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GaugeHandler} from "./GaugeHandler.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice INVARIANTS.md, LIQ-1 and LIQ-2, with two pairs whose royalties must not mix.
abstract contract LiquidityInvariants is GaugeTest {
    GaugeHandler private handler;
    IUniswapV2Pair[2] private pairs;

    function _decimals() internal pure virtual returns (uint8);

    function setUp() public override {
        super.setUp();
        _useGauge(address(new MockUSD(_decimals())), _decimals());
        pairs = [pair, _otherPair()];
        gauge.registerPrimaryPair();
        vm.prank(TIMELOCK);
        gauge.registerPair(address(pairs[1]));
        _exit(IDelisting.Exit.Agreed);

        address[] memory actors = new address[](4);
        (actors[0], actors[1], actors[2], actors[3]) = (bob, CAROL, makeAddr("dave"), treasury);
        uint256 liquidity = pairs[1].balanceOf(bob);
        for (uint256 i = 1; i < 3; ++i) {
            _transfer(bob, actors[i], 20_000e18);
            vm.prank(bob);
            pairs[1].transfer(actors[i], liquidity / 4);
        }
        handler = new GaugeHandler(gauge, pairs, ROUTER, alice, actors);
        targetContract(address(handler));
    }

    /// Paid to stakers = claimed for the pair: what was paid, what is owed and the carried remainder are exactly what was
    /// claimed and what waits at the token; the gauge holds just that, and every liquidity token has an owner. Staking within
    /// one block earns zero; more: no act of anybody changes what anyone has earned at that second.
    function invariant_LIQ_1_LIQ_2_whatWasClaimedIsPaidOrOwedAndOnlyTimeEarns() public view {
        assertFalse(handler.earnedMoved(), "LIQ-2");
        uint256 unit = token.assetUnit();
        uint256 held;
        for (uint256 k = 0; k < 2; ++k) {
            address p = address(pairs[k]);
            (uint256 owed, uint256 staked) = _sums(p);
            (uint256 remainder, uint256 ahead) = gauge.carried(p);
            uint256 came = handler.claimed(p) + ahead;
            assertEq(owed + (handler.paid(p) / unit) * 2 ** 76 + remainder, (came / unit) * 2 ** 76, "LIQ-1");
            assertEq(came % unit, 0, "LIQ-1: whole units");
            assertLe(ahead, token.claimable(p), "LIQ-1: shared before it was earned");
            assertEq(staked, gauge.totalStaked(p), "LIQ-1: stakes");
            assertEq(staked, pairs[k].balanceOf(address(gauge)), "LIQ-1: liquidity tokens");
            held += handler.claimed(p) - handler.paid(p);
        }
        assertEq(_balance(address(gauge)), held, "LIQ-1: dollars");
    }

    function _sums(address p) private view returns (uint256 owed, uint256 staked) {
        address[] memory actors = handler.actors();
        for (uint256 i = 0; i < actors.length; ++i) {
            owed += gauge.owedScaled(p, actors[i]);
            staked += gauge.staked(p, actors[i]);
        }
    }
}

contract LiquidityInvariantsSixDecimalsTest is LiquidityInvariants {
    function _decimals() internal pure override returns (uint8) {
        return 6;
    }
}

contract LiquidityInvariantsEighteenDecimalsTest is LiquidityInvariants {
    function _decimals() internal pure override returns (uint8) {
        return 18;
    }
}

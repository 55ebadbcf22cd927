// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";
import {HookedUSD} from "test/support/tokens/HookedUSD.sol";
import {ReentrantReceiver} from "test/support/tokens/ReentrantReceiver.sol";

/// @notice ATTACK: harvest again, or leave, from within the payment of an asset that calls its receivers.
contract PoolReentrancyTest is GaugeTest {
    HookedUSD private asset;
    ReentrantReceiver private provider;

    function setUp() public override {
        super.setUp();
        asset = new HookedUSD(6);
        provider = new ReentrantReceiver();
        _useGauge(address(asset), 6);
    }

    function test_attack_reentrantHarvest() public {
        _assertHarvestOnce(abi.encodeCall(ILiquidityGauge.harvest, (address(pair), address(provider))));
    }

    function test_attack_reentrantUnstake() public {
        _assertHarvestOnce(abi.encodeCall(ILiquidityGauge.unstake, (address(pair), 1, address(provider))));
    }

    function _assertHarvestOnce(bytes memory again) private {
        _open();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stakeFor(bob, address(provider), liquidity);
        _push(700 * dollar);
        skip(WEEK);
        provider.prepare(asset, address(gauge), again);
        provider.call(
            address(gauge), abi.encodeCall(ILiquidityGauge.harvest, (address(pair), address(provider)))
        );
        assertTrue(provider.tried());
        assertFalse(provider.succeeded());
        assertApproxEqAbs(_balance(address(provider)), 175 * dollar, 2);
        assertApproxEqAbs(gauge.harvestFor(address(pair), treasury), 175 * dollar, 2);
    }
}

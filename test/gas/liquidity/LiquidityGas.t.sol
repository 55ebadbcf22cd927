// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GasBook} from "test/gas/GasBook.sol";
import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice What liquidity providers pay in isolated transactions (21,000 and call data included), into
/// snapshots/Gas.json.
/// forge-config: default.isolate = true
contract LiquidityGasTest is GaugeTest, GasBook {
    function setUp() public override {
        super.setUp();
        _open();
        _pool(bob, 50_000e18, 50_000 * dollar);
        vm.prank(bob);
        pair.approve(address(gauge), type(uint256).max);
        MockUSD(usd).mint(bob, 1);
        _push(700 * dollar);
        skip(1 days);
    }

    /// @dev The account staked and harvested before: its slots exist.
    function test_gas_liquidity() public {
        vm.startPrank(bob);
        gauge.stake(address(pair), 1e12);
        skip(1 hours);
        gauge.harvest(address(pair), bob);
        skip(1 hours);
        gauge.stake(address(pair), 1e12);
        _record("stake");
        skip(1 hours);
        gauge.harvest(address(pair), bob);
        _record("harvest.afterAStake");
        skip(1 hours);
        gauge.harvest(address(pair), bob);
        _record("harvest");
        skip(1 hours);
        gauge.unstake(address(pair), 1e12, bob);
        _record("unstake");
        skip(1 hours);
        gauge.stakeFor(address(pair), alice, 1e12);
        skip(1 hours);
        gauge.stakeFor(address(pair), alice, 1e12);
        _record("stakeFor");
        vm.stopPrank();
    }

    /// @dev The second permit: its nonce's slot exists.
    function test_gas_stakeWithPermit() public {
        vm.prank(bob);
        pair.approve(address(gauge), 0);
        _stakeWithPermit(1e12);
        skip(1 hours);
        _stakeWithPermit(1e12);
        _record("stakeWithPermit");
    }

    function test_gas_registerPrimaryPair() public {
        _useGauge(usd, 6);
        _push(700 * dollar);
        skip(1 days);
        gauge.registerPrimaryPair();
        _record("registerPrimaryPair");
    }

    function _stakeWithPermit(uint256 amount) private {
        (uint8 v, bytes32 r, bytes32 s) = _permitGauge(amount);
        vm.prank(bob);
        gauge.stakeWithPermit(address(pair), amount, block.timestamp, v, r, s);
    }
}

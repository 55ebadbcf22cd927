// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GaugeTest} from "../support/liquidity/GaugeTest.sol";
import {MockUSD} from "../support/tokens/MockUSD.sol";

/// @notice What liquidity providers pay in isolated transactions (21,000 and call data included), into
/// snapshots/Gas.json.
/// forge-config: default.isolate = true
contract LiquidityGasTest is GaugeTest {
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
        _record("stake", 90_000);
        skip(1 hours);
        gauge.harvest(address(pair), bob);
        _record("harvest.afterAStake", 92_000);
        skip(1 hours);
        gauge.harvest(address(pair), bob);
        _record("harvest", 90_000);
        skip(1 hours);
        gauge.unstake(address(pair), 1e12, bob);
        _record("unstake", 90_000);
        vm.stopPrank();
    }

    function _record(string memory key, uint256 budget) private {
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        vm.snapshotValue("Gas", key, gas);
        assertLe(gas, budget, key);
    }
}

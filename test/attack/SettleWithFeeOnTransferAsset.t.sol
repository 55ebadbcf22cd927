// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StoreTest} from "../support/revenue/StoreTest.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";

/// @notice Credits what was asked for, not what arrived.
contract UnguardedPuller {
    uint256 public credited;

    function pay(address asset, uint256 amount) external {
        IERC20(asset).transferFrom(msg.sender, address(this), amount);
        credited += amount;
    }
}

/// @notice A dollar that keeps a part of every transfer would leave credits without money behind them.
contract SettleWithFeeOnTransferAssetTest is StoreTest {
    function _deployAsset() internal override returns (address) {
        return deployCode("FeeOnTransferUSD.sol:FeeOnTransferUSD", abi.encode(6, 100));
    }

    function test_aShortTransferSettlesNothing() public {
        IRevenueRouter.Settlement memory s = _next("1", 100 * dollar, 0, 0);
        _expectRefused(
            s, abi.encodeWithSelector(IRevenueRouter.ShortTransfer.selector, 100 * dollar, 99 * dollar)
        );
        assertFalse(router.settled("1"));
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueRouter.ShortTransfer.selector, 100 * dollar, 99 * dollar)
        );
        vm.prank(KEEPER);
        router.pay(100 * dollar);
    }

    function test_withoutTheGuardCreditsAreUnbacked() public {
        UnguardedPuller puller = new UnguardedPuller();
        _fund(KEEPER, 100 * dollar);
        vm.startPrank(KEEPER);
        IERC20(usd).approve(address(puller), type(uint256).max);
        puller.pay(usd, 100 * dollar);
        vm.stopPrank();
        assertGt(puller.credited(), _balance(address(puller)));
    }
}

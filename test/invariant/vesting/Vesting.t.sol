// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {VestingHandler} from "./VestingHandler.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {Test} from "forge-std/Test.sol";

/// @notice VEST-1 to VEST-3 around a whole store and its real pair.
contract VestingInvariants is Test {
    VestingHandler private _handler;
    IPerformanceVesting private _vesting;

    function setUp() public {
        _handler = new VestingHandler();
        _handler.open();
        _vesting = _handler.vault();
        bytes4[] memory selectors = new bytes4[](17);
        selectors[0] = VestingHandler.settle.selector;
        selectors[1] = VestingHandler.settleUnsigned.selector;
        selectors[2] = VestingHandler.pay.selector;
        selectors[3] = VestingHandler.warp.selector;
        selectors[4] = VestingHandler.review.selector;
        selectors[5] = VestingHandler.buy.selector;
        selectors[6] = VestingHandler.sell.selector;
        selectors[7] = VestingHandler.addLiquidity.selector;
        selectors[8] = VestingHandler.removeLiquidity.selector;
        selectors[9] = VestingHandler.donate.selector;
        selectors[10] = VestingHandler.observe.selector;
        selectors[11] = VestingHandler.placeSlice.selector;
        selectors[12] = VestingHandler.release.selector;
        selectors[13] = VestingHandler.returnRoyalties.selector;
        selectors[14] = VestingHandler.giveToVault.selector;
        selectors[15] = VestingHandler.delist.selector;
        selectors[16] = VestingHandler.burnLocked.selector;
        targetSelector(FuzzSelector(address(_handler), selectors));
        targetContract(address(_handler));
    }

    function invariant_VEST_1_VEST_2_VEST_3() public view {
        IPerformanceVesting.Balance memory b = _vesting.balances();
        uint256 reserved = _vesting.reserved();
        assertEq(b.locked + b.staged + b.released + b.burned, reserved, "VEST-1: sum");
        assertEq(b.locked, _vesting.locked(), "VEST-1: locked");
        IRoyaltyToken token = IRoyaltyToken(_vesting.token());
        assertGe(token.balanceOf(address(_vesting)), b.locked, "VEST-1: held");
        assertEq(token.totalSupply(), 1_000_000e18 - b.burned, "VEST-1: supply");

        uint256 earned = _handler.reviewedMet() * 100_000e18;
        assertLe(b.staged + b.released, earned < reserved ? earned : reserved, "VEST-2: earned");
        // VEST-2 and VEST-3 step by step: the handler notes what a step should not have done.
        uint256 count = _handler.brokenCount();
        if (count > 0) assertEq(_handler.broken(count - 1), "");
    }

    /// @dev Each step happens in some run: an invariant that never sees a slice proves nothing about slices.
    function test_theHandlerReachesEveryStage() public {
        _handler.review(1);
        assertEq(_handler.reviewedMet(), 1);
        _handler.addLiquidity(1, 40_000e18);
        for (uint256 i = 0; i < 20; ++i) {
            _handler.placeSlice(true);
        }
        assertEq(_handler.slices(), 20);
        _handler.release(true);
        assertEq(_handler.releases(), 1);
        _handler.placeSlice(true);
        _handler.delist(1);
        _handler.burnLocked();
        _handler.release(false);
        assertEq(_handler.releases(), 2);
        IPerformanceVesting.Balance memory b = _vesting.balances();
        assertEq(b.released + b.burned, _vesting.reserved());
        assertEq(_handler.brokenCount(), 0);
    }
}

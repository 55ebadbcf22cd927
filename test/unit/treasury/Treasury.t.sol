// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";
import {NoBoolUSD} from "test/support/tokens/NoBoolUSD.sol";

contract TreasuryTest is GovernanceTest {
    ITreasury private treasury;

    function setUp() public override {
        super.setUp();
        treasury = ITreasury(store.treasury);
    }

    function test_onlyTheTimelockPays() public {
        vm.prank(address(governor));
        vm.expectRevert(abi.encodeWithSelector(ITreasury.OnlyTimelock.selector, address(governor)));
        treasury.pay(address(usd), alice, 1);
    }

    function test_paysAnyAsset() public {
        usd.mint(address(treasury), 5);
        vm.startPrank(store.timelock);
        vm.expectEmit(address(treasury));
        emit ITreasury.TreasuryPaid(address(usd), alice, 5);
        treasury.pay(address(usd), alice, 5);
        assertEq(usd.balanceOf(alice), 5);
        vm.expectRevert(abi.encodeWithSelector(ITreasury.InvalidRecipient.selector, address(0)));
        treasury.pay(address(usd), address(0), 5);
        vm.expectRevert(abi.encodeWithSelector(ITreasury.InvalidRecipient.selector, address(treasury)));
        treasury.pay(address(usd), address(treasury), 5);
        vm.stopPrank();
    }

    function test_paysTokensWithoutABool() public {
        NoBoolUSD odd = new NoBoolUSD(6);
        odd.mint(address(treasury), 5);
        vm.prank(store.timelock);
        treasury.pay(address(odd), alice, 5);
        assertEq(odd.balanceOf(alice), 5);
    }

    /// @dev Its tokens earn like others; nobody else could claim for a contract.
    function test_collectsItsRoyalties() public {
        vm.prank(alice);
        token.transfer(address(treasury), 50_000e18);
        usd.mint(store.router, 1000e6);
        vm.prank(store.router);
        token.push(1000e6);
        skip(7 days);
        uint256 due = token.claimable(address(treasury));
        assertApproxEqAbs(due, 250e6, 1);
        assertEq(treasury.collectRoyalties(), due);
        assertEq(usd.balanceOf(address(treasury)), due);
    }
}

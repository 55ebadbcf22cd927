// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {CarelessSale} from "test/support/issuance/CarelessSale.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";
import {HookedUSD} from "test/support/tokens/HookedUSD.sol";

interface IRefunding {
    function refund(address to) external;
    function buy(uint256 amount) external returns (uint256, uint256);
}

/// @dev A buyer that asks for its refund again while the first one is paid.
contract GreedyBuyer {
    HookedUSD private immutable _USD;
    IRefunding private _sale;

    constructor(HookedUSD usd) {
        _USD = usd;
    }

    function buy(IRefunding sale, uint256 amount) external {
        _sale = sale;
        _USD.approve(address(sale), amount);
        sale.buy(amount);
    }

    function refund() external {
        _USD.setHooked(true);
        _sale.refund(address(this));
        _USD.setHooked(false);
    }

    function tokensReceived(address, uint256 amount) external {
        if (_USD.balanceOf(address(_sale)) < amount) return;
        try _sale.refund(address(this)) {} catch {}
    }
}

/// @notice A finalization that breaks off halfway; refunds of what was finalized; refunds twice; many wallets.
contract HalfFailedSaleAttackTest is IssuanceFixture {
    function test_aFinalizationThatFailsLeavesNoHalf() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _sellOut(sale);
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.prank(ADMIN);
        registry.accredit(BANK, false, false);
        vm.expectRevert(
            abi.encodeWithSelector(IStoreAttestors.NotAccredited.selector, IStoreAttestors.Role.Bank, BANK)
        );
        desk.activate(id, config);
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.OnSale));
        assertEq(uint8(sale.status()), uint8(IPublicSale.Status.Succeeded));
        assertEq(desk.integrationOf(id).token.code.length, 0, "no store");
        assertEq(usd.balanceOf(address(sale)), 50_000e6, "no dollar left");

        skip(28 days);
        vm.prank(alice);
        sale.refund(alice);
        vm.prank(ADMIN);
        registry.accredit(BANK, false, true);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotSucceeded.selector, IPublicSale.Status.Failed));
        desk.activate(id, config);
        vm.prank(bob);
        sale.refund(bob);
        assertEq(usd.balanceOf(alice) + usd.balanceOf(bob), 50_000e6);
    }

    /// @dev Else a buyer takes its dollars back and leaves the pool, which is sized by what was raised, to the others.
    function test_noRefundBetweenSuccessAndFinalization() public {
        (, IPublicSale sale) = _toOnSale();
        _sellOut(sale);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotFailed.selector, IPublicSale.Status.Succeeded));
        vm.prank(alice);
        sale.refund(alice);
    }

    function test_refundsNeverFollowASuccess() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _sellOut(sale);
        desk.activate(id, _agreed(id));
        skip(365 days);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotFailed.selector, IPublicSale.Status.Finalized));
        vm.prank(alice);
        sale.refund(alice);
        assertEq(sale.claimFor(alice), 50_000e18);
    }

    function test_aBreakBetweenTheHalvesLocksBuyersIn_withoutTheGuard() public {
        CarelessSale sale = new CarelessSale(IERC20(address(usd)), SOFT_CAP, block.timestamp + 14 days);
        _buy(IPublicSale(address(sale)), alice, 25_000e6);
        skip(14 days);
        sale.markFinal();
        vm.expectRevert("pair is poisoned");
        sale.pool(this.failingPool, MERCHANT);
        skip(365 days);
        vm.prank(alice);
        vm.expectRevert("not failed");
        sale.refund(alice);
        assertEq(usd.balanceOf(address(sale)), 25_000e6, "neither store nor dollars");
    }

    function test_aRefundIsPaidOnce() public {
        HookedUSD hooked = _hookedDollar();
        uint256 id = _apply();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        config.asset = address(hooked);
        _assess(id, config, _saleTerms());
        _accept(id, config);
        _grantCredentials(id);
        vm.prank(MERCHANT);
        address sale = desk.openSale(id, config, _saleTerms(), uint40(block.timestamp));
        (GreedyBuyer greedy,) = _twoBuyers(hooked, sale);
        skip(14 days);
        greedy.refund();
        assertEq(hooked.balanceOf(address(greedy)), 1000e6);
        assertEq(hooked.balanceOf(sale), 1000e6, "the other's");
    }

    /// @dev Not prevented: an address is not a person. What it cannot do is pass the hard cap.
    function test_manyWalletsPassTheWalletCap() public {
        (, IPublicSale sale) = _toOnSale();
        _buy(sale, alice, WALLET_CAP);
        _buy(sale, makeAddr("alice's second"), WALLET_CAP);
        assertEq(sale.raised(), HARD_CAP);
    }

    function failingPool() external pure {
        revert("pair is poisoned");
    }

    function workingPool() external {}

    function _hookedDollar() private returns (HookedUSD hooked) {
        hooked = new HookedUSD(6);
        vm.prank(ADMIN);
        desk.setStablecoin(address(hooked), 6, true);
    }

    function _twoBuyers(HookedUSD hooked, address sale)
        private
        returns (GreedyBuyer greedy, GreedyBuyer other)
    {
        greedy = new GreedyBuyer(hooked);
        other = new GreedyBuyer(hooked);
        hooked.mint(address(greedy), 1000e6);
        hooked.mint(address(other), 1000e6);
        greedy.buy(IRefunding(sale), 1000e6);
        other.buy(IRefunding(sale), 1000e6);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {UniswapV2} from "test/support/UniswapV2.sol";
import {FeeOnTransferUSD} from "test/support/tokens/FeeOnTransferUSD.sol";
import {HookedUSD} from "test/support/tokens/HookedUSD.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice A sale whose desk is this test: buying, caps, window, refunds. Finalizing needs a store: Issuance.t.sol.
contract PublicSaleTest is UniswapV2 {
    uint40 private constant OPENS = 1_800_000_000;
    uint40 private constant CLOSES = OPENS + 14 days;

    address private immutable ALICE = makeAddr("alice");
    address private immutable BOB = makeAddr("bob");
    address private implementation;
    MockUSD private usd;
    IPublicSale private sale;

    function setUp() public {
        implementation = deployCode("PublicSale.sol:PublicSale");
        usd = new MockUSD(6);
        _open(_terms(address(usd)));
    }

    function test_opensAndClosesInItsWindow() public {
        _assertStatus(IPublicSale.Status.Upcoming);
        assertEq(sale.leftFor(ALICE), 0);
        _fund(ALICE, 3000e6);
        vm.startPrank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.SaleNotOpenYet.selector, OPENS));
        sale.buy(1000e6);
        vm.warp(OPENS);
        _assertStatus(IPublicSale.Status.Open);
        sale.buy(1000e6);
        vm.warp(CLOSES - 1);
        sale.buy(1000e6);
        vm.warp(CLOSES);
        vm.expectRevert(IPublicSale.SaleClosed.selector);
        sale.buy(1000e6);
        vm.stopPrank();
        _assertStatus(IPublicSale.Status.Failed);
        assertEq(usd.balanceOf(ALICE), 1000e6);
    }

    function test_buyingIsCountedInDollarsAndTokens() public {
        vm.warp(OPENS);
        _fund(ALICE, 1500e6);
        vm.expectEmit(address(sale));
        emit IPublicSale.Bought(ALICE, 1000e6, 2000e18, 1000e6);
        vm.prank(ALICE);
        (uint256 filled, uint256 tokens) = sale.buy(1000e6);
        assertEq(filled, 1000e6);
        assertEq(tokens, 2000e18);
        vm.prank(ALICE);
        sale.buy(500e6);
        assertEq(sale.paidBy(ALICE), 1500e6);
        assertEq(sale.tokensOf(ALICE), 3000e18);
        assertEq(sale.raised(), 1500e6);
        assertEq(sale.sold(), 3000e18);
        assertEq(usd.balanceOf(address(sale)), 1500e6);
        assertEq(sale.leftFor(ALICE), 23_500e6);
        assertEq(sale.asset(), address(usd));
        assertEq(sale.desk(), address(this));
        assertEq(abi.encode(sale.terms()), abi.encode(_terms(address(usd))));
    }

    function test_capsHold() public {
        vm.warp(OPENS);
        _fund(ALICE, 30_000e6);
        _fund(BOB, 30_000e6);
        vm.startPrank(ALICE);
        sale.buy(24_999e6);
        vm.expectEmit(address(sale));
        emit IPublicSale.Bought(ALICE, 1e6, 2e18, 25_000e6);
        (uint256 filled, uint256 tokens) = sale.buy(2e6);
        assertEq(filled, 1e6, "as much as the wallet may");
        assertEq(tokens, 2e18);
        assertEq(usd.balanceOf(ALICE), 5000e6, "and no more is taken");
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.WalletCapExceeded.selector, 1, 0));
        sale.buy(1);
        vm.stopPrank();
        vm.startPrank(BOB);
        sale.buy(24_999e6);
        address carol = makeAddr("carol");
        vm.stopPrank();
        _fund(carol, 10e6);
        vm.startPrank(carol);
        assertEq(sale.leftFor(carol), 1e6);
        assertEq(sale.soldOutAt(), 0);
        (filled, tokens) = sale.buy(2e6);
        assertEq(filled, 1e6, "as much as the sale takes");
        assertEq(tokens, 2e18);
        assertEq(sale.raised(), 50_000e6);
        assertEq(usd.balanceOf(address(sale)), 50_000e6);
        assertEq(sale.soldOutAt(), OPENS);
        _assertStatus(IPublicSale.Status.Succeeded);
        vm.expectRevert(IPublicSale.SaleClosed.selector);
        sale.buy(1e6);
    }

    function test_amountsThatBuyNothing() public {
        IPublicSale.Init memory terms = _terms(address(usd));
        terms.price = 3e18;
        _open(terms);
        vm.warp(OPENS);
        _fund(ALICE, 100);
        vm.startPrank(ALICE);
        vm.expectRevert(IPublicSale.ZeroAmount.selector);
        sale.buy(0);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.AmountTooSmall.selector, 2, 3));
        sale.buy(2);
        (, uint256 tokens) = sale.buy(4);
        assertEq(tokens, 1);
        (, tokens) = sale.buy(2);
        assertEq(tokens, 1, "fractions of earlier purchases count");
    }

    function test_feeOnTransferIsRefused() public {
        FeeOnTransferUSD taxed = new FeeOnTransferUSD(6, 100);
        _open(_terms(address(taxed)));
        vm.warp(OPENS);
        taxed.mint(ALICE, 1000e6);
        vm.startPrank(ALICE);
        taxed.approve(address(sale), 1000e6);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.ShortTransfer.selector, 1000e6, 990e6));
        sale.buy(1000e6);
        assertEq(taxed.balanceOf(ALICE), 1000e6, "nothing moved");
        assertEq(sale.raised(), 0);
    }

    function test_aFailedSaleRefundsToTheUnitToWhomeverTheBuyerNames() public {
        vm.warp(OPENS);
        _buy(ALICE, 12_345_678_901);
        _buy(BOB, 1);
        vm.warp(CLOSES);
        address elsewhere = makeAddr("elsewhere");
        vm.expectEmit(address(sale));
        emit IPublicSale.Refunded(ALICE, elsewhere, 12_345_678_901);
        vm.prank(ALICE);
        assertEq(sale.refund(elsewhere), 12_345_678_901);
        vm.prank(BOB);
        sale.refund(BOB);
        assertEq(usd.balanceOf(elsewhere), 12_345_678_901);
        assertEq(usd.balanceOf(BOB), 1);
        assertEq(usd.balanceOf(address(sale)), 0);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NothingToRefund.selector, ALICE));
        vm.prank(ALICE);
        sale.refund(ALICE);
    }

    function test_refundsGoNowhereElseAndNotBefore() public {
        vm.warp(OPENS);
        _buy(ALICE, 1000e6);
        vm.startPrank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotFailed.selector, IPublicSale.Status.Open));
        sale.refund(ALICE);
        vm.warp(CLOSES);
        address[3] memory lost = [address(0), address(sale), address(usd)];
        for (uint256 i = 0; i < lost.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPublicSale.InvalidRecipient.selector, lost[i]));
            sale.refund(lost[i]);
        }
        assertEq(sale.paidBy(ALICE), 1000e6);
    }

    function test_whatIsNotFinalizedInTimeIsRefunded() public {
        vm.warp(OPENS);
        _buy(ALICE, 20_000e6);
        vm.warp(CLOSES);
        _assertStatus(IPublicSale.Status.Succeeded);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotFailed.selector, IPublicSale.Status.Succeeded));
        sale.refund(ALICE);
        vm.warp(sale.finalizableUntil() - 1);
        _assertStatus(IPublicSale.Status.Succeeded);
        skip(1);
        assertEq(block.timestamp, CLOSES + 14 days);
        IStoreFactory.Store memory store;
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotSucceeded.selector, IPublicSale.Status.Failed));
        sale.finalize(store);
        vm.prank(ALICE);
        assertEq(sale.refund(ALICE), 20_000e6);
    }

    function test_onlyTheDeskFinalizesAndNobodyClaimsBefore() public {
        IStoreFactory.Store memory store;
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.OnlyDesk.selector, ALICE));
        sale.finalize(store);
        vm.warp(OPENS);
        _buy(ALICE, 1000e6);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotFinalized.selector, IPublicSale.Status.Open));
        vm.prank(ALICE);
        sale.claim(ALICE);
    }

    /// @dev A buyer that buys, or asks for a refund, again while its dollars move.
    function test_finalizeNeedsItsWholeAllocation() public {
        IStoreFactory.Store memory store = _sellOut();
        MockUSD(store.token).mint(address(sale), 200_000e18 - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPublicSale.WrongAllocation.selector, 200_000e18 - 1, 200_000e18)
        );
        sale.finalize(store);
        MockUSD(store.token).mint(address(sale), 2);
        vm.expectRevert(
            abi.encodeWithSelector(IPublicSale.WrongAllocation.selector, 200_000e18 + 1, 200_000e18)
        );
        sale.finalize(store);
    }

    /// @dev Somebody got hold of tokens and opened the pool at a price of its own.
    function test_finalizeRefusesAPoolWithLiquidity() public {
        IStoreFactory.Store memory store = _sellOut();
        MockUSD token = MockUSD(store.token);
        token.mint(address(sale), 200_000e18);
        IUniswapV2Factory pairs = deployPairFactory();
        vm.mockCall(store.gauge, abi.encodeCall(ILiquidityGauge.pairFactory, ()), abi.encode(pairs));
        vm.mockCall(store.token, abi.encodeWithSignature("burn(uint256)"), "");
        IUniswapV2Pair pair = IUniswapV2Pair(pairs.createPair(store.token, address(usd)));
        token.mint(address(pair), 1e18);
        usd.mint(address(pair), 100e6);
        pair.mint(BOB);
        vm.expectRevert(
            abi.encodeWithSelector(IPublicSale.PoolNotEmpty.selector, address(pair), pair.totalSupply())
        );
        sale.finalize(store);
    }

    function test_reentrantAssetGainsNothing() public {
        HookedUSD hooked = new HookedUSD(6);
        _open(_terms(address(hooked)));
        Reentrant buyer = new Reentrant(sale, hooked);
        vm.warp(OPENS);
        hooked.mint(address(buyer), 3000e6);
        buyer.buy(1000e6, abi.encodeCall(IPublicSale.buy, (1000e6)));
        assertEq(sale.raised(), 1000e6);
        assertFalse(buyer.succeeded());
        vm.warp(CLOSES);
        buyer.refund(abi.encodeCall(IPublicSale.refund, (address(buyer))));
        assertFalse(buyer.succeeded());
        assertEq(hooked.balanceOf(address(buyer)), 3000e6);
        assertEq(hooked.balanceOf(address(sale)), 0);
    }

    /// @dev In any order and number of purchases: dollars held = raised = Σ paid; tokens promised ≤ sold; a failed sale
    /// ends with nothing.
    function testFuzz_conservation(uint128 price, uint256[12] memory amounts, uint8 decimals) public {
        usd = new MockUSD(uint8(bound(decimals, 0, 18)));
        IPublicSale.Init memory terms = _terms(address(usd));
        terms.price = uint128(bound(price, 1, 1e24));
        terms.hardCap = 1e24;
        terms.walletCap = 1e24;
        terms.softCap = 1e24;
        _open(terms);
        vm.warp(OPENS);
        uint256 paid;
        uint256 least = (terms.price + 1e18 - 1) / 1e18;
        for (uint256 i = 0; i < amounts.length; ++i) {
            uint256 amount = bound(amounts[i], least, 8e21 + least);
            if (paid + amount >= terms.hardCap) break;
            _buy(_buyer(i % 5), amount);
            paid += amount;
        }
        uint256 promised;
        uint256 owed;
        for (uint256 i = 0; i < 5; ++i) {
            promised += sale.tokensOf(_buyer(i));
            owed += sale.paidBy(_buyer(i));
        }
        assertEq(sale.raised(), paid);
        assertEq(owed, paid);
        assertEq(usd.balanceOf(address(sale)), paid);
        assertLe(promised, sale.sold());
        assertLt(sale.sold() - promised, 5, "less than a smallest unit a buyer");
        vm.warp(CLOSES);
        for (uint256 i = 0; i < 5; ++i) {
            uint256 due = sale.paidBy(_buyer(i));
            if (due == 0) continue;
            vm.prank(_buyer(i));
            assertEq(sale.refund(_buyer(i)), due);
        }
        assertEq(usd.balanceOf(address(sale)), 0);
    }

    /// @dev To the hard cap. Returns a store of nothing but a token and a gauge's address.
    function _sellOut() private returns (IStoreFactory.Store memory store) {
        vm.warp(OPENS);
        _buy(ALICE, 25_000e6);
        _buy(BOB, 25_000e6);
        store.token = address(new MockUSD(18));
        store.gauge = makeAddr("gauge");
    }

    function _terms(address asset) private pure returns (IPublicSale.Init memory) {
        return IPublicSale.Init({
            asset: asset,
            liquidityProceedsBps: 5000,
            opensAt: OPENS,
            closesAt: CLOSES,
            price: 0.5e6,
            softCap: 20_000e6,
            hardCap: 50_000e6,
            walletCap: 25_000e6,
            publicTokens: 100_000e18,
            liquidityTokens: 100_000e18
        });
    }

    function _open(IPublicSale.Init memory terms) private {
        vm.warp(OPENS - 1);
        sale = IPublicSale(Clones.clone(implementation));
        sale.initialize(terms);
    }

    function _buyer(uint256 i) private pure returns (address) {
        return address(uint160(0xB0B0 + i));
    }

    function _fund(address buyer, uint256 amount) private {
        usd.mint(buyer, amount);
        vm.prank(buyer);
        usd.approve(address(sale), type(uint256).max);
    }

    function _buy(address buyer, uint256 amount) private {
        _fund(buyer, amount);
        vm.prank(buyer);
        sale.buy(amount);
    }

    function _assertStatus(IPublicSale.Status expected) private view {
        assertEq(uint8(sale.status()), uint8(expected));
    }
}

contract Reentrant {
    IPublicSale private immutable _SALE;
    HookedUSD private immutable _USD;
    bytes private _again;
    bool public succeeded;

    constructor(IPublicSale sale, HookedUSD usd) {
        (_SALE, _USD) = (sale, usd);
        usd.approve(address(sale), type(uint256).max);
        usd.setHooked(true);
    }

    function buy(uint256 amount, bytes calldata again) external {
        _again = again;
        _SALE.buy(amount);
    }

    function refund(bytes calldata again) external {
        _again = again;
        _SALE.refund(address(this));
    }

    function tokensReceived(address, uint256) external {
        if (_again.length == 0) return;
        bytes memory again = _again;
        _again = "";
        (succeeded,) = address(_SALE).call(again);
    }
}

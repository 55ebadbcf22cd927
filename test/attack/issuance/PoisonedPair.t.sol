// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {IUniswapV2Router02} from "@uniswap/v2-periphery/contracts/interfaces/IUniswapV2Router02.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice Mallory creates the pair of a token that is not there yet, gives it dollars, or sets its reserves.
contract PoisonedPairAttackTest is IssuanceFixture {
    address private immutable MALLORY = makeAddr("mallory");

    function test_aPairThatWasCreatedBeforeIsUsed() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        address pair = _createPair(id);
        _sellOut(sale);
        _open(desk.activate(id, _agreed(id)));
        _assertSalePrice(pair);
    }

    function test_donatedDollarsGoToTheTreasury() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        address pair = _createPair(id);
        usd.mint(pair, 7000e6);
        _sellOut(sale);
        _open(desk.activate(id, _agreed(id)));
        _assertSalePrice(pair);
        assertEq(usd.balanceOf(store.treasury), 7000e6);
    }

    /// @dev The token's code appears in the transaction that opens the pool: before it, neither call gets through.
    function test_reservesCannotBeSetBeforeTheTokenExists() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        IUniswapV2Pair pair = IUniswapV2Pair(_createPair(id));
        usd.mint(address(pair), 1);
        vm.startPrank(MALLORY);
        vm.expectRevert();
        pair.sync();
        vm.expectRevert();
        pair.mint(MALLORY);
        vm.stopPrank();
        _sellOut(sale);
        _open(desk.activate(id, _agreed(id)));
        _assertSalePrice(address(pair));
    }

    /// @dev Pooling in a later transaction, through the router: one unit and a sync, and no pool can ever be opened.
    function test_aPoolOpenedLaterThroughTheRouterIsBlocked() public {
        _issueToAlice();
        IUniswapV2Router02 v2 = deployPairRouter(pairFactory, deployWrappedEther());
        address pair = pairFactory.createPair(store.token, address(usd));
        usd.mint(pair, 1);
        vm.prank(MALLORY);
        IUniswapV2Pair(pair).sync();

        usd.mint(alice, 25_000e6);
        vm.startPrank(alice);
        usd.approve(address(v2), 25_000e6);
        token.approve(address(v2), 50_000e18);
        vm.expectRevert("UniswapV2Library: INSUFFICIENT_LIQUIDITY");
        v2.addLiquidity(store.token, address(usd), 50_000e18, 25_000e6, 0, 0, store.treasury, block.timestamp);
    }

    function _createPair(uint256 id) private returns (address) {
        vm.prank(MALLORY);
        return pairFactory.createPair(desk.integrationOf(id).token, address(usd));
    }

    /// @dev A store whose distributor adds the liquidity itself, later.
    function _issueToAlice() private {
        IStoreFactory.StoreConfig memory config = _config("direct");
        config.distributor = alice;
        _open(_issue(config));
    }

    function _assertSalePrice(address pair) private view {
        assertEq(pairFactory.getPair(store.token, address(usd)), pair);
        (uint112 reserve0, uint112 reserve1,) = IUniswapV2Pair(pair).getReserves();
        (uint256 dollars, uint256 tokens) =
            address(usd) < store.token ? (reserve0, reserve1) : (reserve1, reserve0);
        assertEq(dollars, 25_000e6);
        assertEq(tokens, 50_000e18);
        assertEq(dollars * 1e18 / tokens, PRICE);
    }
}

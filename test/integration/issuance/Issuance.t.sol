// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {ICredentialRegistry} from "contracts/credentials/interfaces/ICredentialRegistry.sol";
import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice Applications through every state, with the real factory, V2 pair and gauge.
contract IssuanceTest is IssuanceFixture {
    function test_fromApplicationToAStoreThatOnlyItsHoldersControl() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        address predicted = desk.integrationOf(id).token;
        _sellOut(sale);
        assertEq(uint8(sale.status()), uint8(IPublicSale.Status.Succeeded));
        vm.prank(carol);
        _open(desk.activate(id, _agreed(id)));

        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Active));
        assertEq(store.token, predicted, "known since acceptance");
        assertEq(abi.encode(desk.storeOf(id)), abi.encode(store));
        assertEq(abi.encode(factory.storeOf(store.token)), abi.encode(store));
        assertEq(desk.controllerOf(store.token), store.timelock);
        _assertPool(25_000e6, 50_000e18);
        assertEq(usd.balanceOf(store.merchantAccount), 25_000e6);
        assertEq(usd.balanceOf(address(sale)), 0);
        assertEq(token.balanceOf(address(sale)), 100_000e18, "what buyers claim");
        assertEq(token.totalSupply(), SUPPLY - 50_000e18, "unpaired tokens are burned");

        vm.prank(alice);
        assertEq(sale.claim(carol), 50_000e18);
        assertEq(sale.claimFor(bob), 50_000e18);
        assertEq(token.balanceOf(carol), 50_000e18);
        assertEq(token.balanceOf(bob), 50_000e18);
        assertEq(token.balanceOf(address(sale)), 0);
        skip(1);
        assertEq(token.getPastTotalSupply(block.timestamp - 1), 100_000e18, "only buyers vote");
        _expectRefusedClaims(sale);
    }

    function test_atTheSoftCapUnsoldTokensAreBurnedToo() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _buy(sale, alice, 20_000e6);
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotSucceeded.selector, IPublicSale.Status.Open));
        desk.activate(id, config);
        skip(14 days);
        _open(desk.activate(id, config));
        _assertPool(10_000e6, 20_000e18);
        assertEq(token.totalSupply(), RESERVED + 40_000e18 + 20_000e18);
        assertEq(usd.balanceOf(store.merchantAccount), 10_000e6);
    }

    /// @dev All proceeds and all liquidity tokens are pooled, to the last one; an empty payment, which some assets refuse,
    /// is not tried.
    function test_allProceedsMayGoIntoThePool() public {
        IIssuanceTypes.SaleTerms memory terms = _saleTerms();
        terms.liquidityProceedsBps = 10_000;
        (uint256 id, IStoreFactory.StoreConfig memory config, IPublicSale sale) = _toOnSaleFor(terms);
        _sellOut(sale);
        bytes memory toMerchant =
            abi.encodeWithSelector(IERC20.transfer.selector, factory.predict(config).merchantAccount);
        vm.expectCall(address(usd), toMerchant, 0);
        _open(desk.activate(id, config));
        _assertPool(50_000e6, 100_000e18);
        assertEq(usd.balanceOf(store.merchantAccount), 0);
        assertEq(token.totalSupply(), SUPPLY);
    }

    function test_aFailedSaleGivesEveryUnitBackAndFreesTheSources() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _buy(sale, alice, 12_345_678_901);
        _buy(sale, bob, 7_000_000_001);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.SaleNotFailed.selector, address(sale)));
        desk.fail(id);
        skip(14 days);
        vm.prank(alice);
        sale.refund(alice);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Failed(id);
        desk.fail(id);
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Failed));
        vm.prank(bob);
        sale.refund(carol);
        assertEq(usd.balanceOf(alice), 12_345_678_901);
        assertEq(usd.balanceOf(carol), 7_000_000_001);
        assertEq(usd.balanceOf(address(sale)), 0);
        assertEq(factory.storeCount(), 0);

        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.WrongState.selector, id, IIssuanceTypes.State.Failed)
        );
        desk.activate(id, config);
        (, IPublicSale second) = _toOnSale();
        assertEq(uint8(second.status()), uint8(IPublicSale.Status.Open), "the merchant tries again");
    }

    function test_activationIsForTheAgreedConfigOnly() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _sellOut(sale);
        IStoreFactory.StoreConfig memory config = _agreed(id);
        config.merchantRecipient = carol;
        vm.expectRevert(
            abi.encodeWithSelector(
                IIssuanceDesk.ConfigMismatch.selector, desk.offerOf(id).storeConfig, desk.hashConfig(config)
            )
        );
        desk.activate(id, config);
        config = _agreed(id);
        desk.activate(id, config);
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.WrongState.selector, id, IIssuanceTypes.State.Active)
        );
        desk.activate(id, config);
    }

    function test_aSourceStaysBoundToAnActiveStore() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _sellOut(sale);
        desk.activate(id, _agreed(id));
        uint256 second = _toAssessed();
        bytes32 digest = desk.offerOf(second).digest;
        IStoreFactory.StoreConfig memory config = _agreed(second);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.SourceTaken.selector, COMMERCE_SOURCE, id));
        vm.prank(MERCHANT);
        desk.accept(second, digest, config);
    }

    function test_credentialsPassToTheDao() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _sellOut(sale);
        _open(desk.activate(id, _agreed(id)));
        ICredentialRegistry.Sealing memory next = _sealing(2);
        vm.expectRevert(
            abi.encodeWithSelector(ICredentialRegistry.OnlyController.selector, MERCHANT, store.timelock)
        );
        vm.prank(MERCHANT);
        credentials.rotate(store.token, PLATFORM, next);
        vm.prank(store.timelock);
        credentials.revoke(store.token, PLATFORM);
        assertFalse(credentials.isCurrent(store.token, PLATFORM));
        assertTrue(governor.isControl(address(credentials), ICredentialRegistry.grant.selector));
        assertTrue(governor.isControl(address(credentials), ICredentialRegistry.rotate.selector));
        assertTrue(governor.isControl(address(credentials), ICredentialRegistry.revoke.selector));
        assertFalse(governor.isControl(address(credentials), ICredentialRegistry.verify.selector));
    }

    /// @dev raised + given = pool + merchant; distributed = claimed + pool + burned + dust; nothing else is left.
    function testFuzz_everyDollarAndTokenIsSomewhere(uint256[4] memory paid, uint256 gift, uint256 bps)
        public
    {
        IIssuanceTypes.SaleTerms memory terms = _saleTerms();
        terms.liquidityProceedsBps = uint16(bound(bps, 1, 10_000));
        terms.price = 499_983;
        terms.hardCap = 49_990e6;
        (uint256 id, IStoreFactory.StoreConfig memory config, IPublicSale sale) = _toOnSaleFor(terms);
        uint256 raised;
        for (uint256 i = 0; i < 4; ++i) {
            uint256 amount = bound(paid[i], 5000e6, 12_000e6);
            _buy(sale, _buyer(i), amount);
            raised += amount;
        }
        gift = bound(gift, 0, 1e12);
        usd.mint(address(sale), gift);
        skip(14 days);
        _open(desk.activate(id, config));

        address pair = pairFactory.getPair(store.token, address(usd));
        uint256 pooled = usd.balanceOf(pair);
        assertEq(pooled, raised * terms.liquidityProceedsBps / 10_000);
        assertEq(pooled + usd.balanceOf(store.merchantAccount), raised + gift, "dollars");
        assertEq(usd.balanceOf(address(sale)), 0);
        uint256 claimed;
        for (uint256 i = 0; i < 4; ++i) {
            claimed += sale.claimFor(_buyer(i));
        }
        uint256 dust = token.balanceOf(address(sale));
        assertLt(dust, 4, "dust");
        uint256 burned = SUPPLY - token.totalSupply();
        assertEq(claimed + dust + token.balanceOf(pair) + burned, PUBLIC, "tokens");
        assertEq(claimed + dust, sale.sold());
    }

    function _toOnSaleFor(IIssuanceTypes.SaleTerms memory terms)
        private
        returns (uint256 id, IStoreFactory.StoreConfig memory config, IPublicSale sale)
    {
        id = _apply();
        config = _agreed(id);
        _assess(id, config, terms);
        _accept(id, config);
        _grantCredentials(id);
        vm.prank(MERCHANT);
        sale = IPublicSale(desk.openSale(id, config, terms, uint40(block.timestamp)));
    }

    function _buyer(uint256 i) private pure returns (address) {
        return address(uint160(0xB0B0 + i));
    }

    function _assertPool(uint256 dollars, uint256 tokens) private view {
        address pair = pairFactory.getPair(store.token, address(usd));
        assertEq(usd.balanceOf(pair), dollars);
        assertEq(token.balanceOf(pair), tokens);
        ILiquidityGauge gauge = ILiquidityGauge(store.gauge);
        assertEq(gauge.primaryPair(), pair);
        uint256 liquidity = IUniswapV2Pair(pair).totalSupply();
        assertEq(gauge.staked(pair, store.treasury), liquidity - 1000, "all but V2's own first 1000");
        assertEq(IUniswapV2Pair(pair).balanceOf(store.gauge), liquidity - 1000);
        assertTrue(token.flagsOf(pair).nonVoting);
    }

    function _expectRefusedClaims(IPublicSale sale) private {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NothingToClaim.selector, alice));
        sale.claim(alice);
        address[3] memory lost = [address(0), address(sale), store.token];
        for (uint256 i = 0; i < lost.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPublicSale.InvalidRecipient.selector, lost[i]));
            sale.claim(lost[i]);
        }
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.NotFailed.selector, IPublicSale.Status.Finalized));
        sale.refund(alice);
        vm.expectRevert(IPublicSale.SaleClosed.selector);
        sale.buy(1);
        vm.stopPrank();
    }
}

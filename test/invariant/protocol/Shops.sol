// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {SmartAccount} from "test/support/Accounts.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";
import {IERC20Mint} from "test/support/revenue/IERC20Mint.sol";

/// @notice Several stores of one protocol, each with its own merchant, its own sources and, in turn, a dollar of 6 decimals
/// and one of 18 that returns no bool; holders, attestors and keeper are the same people everywhere.
abstract contract Shops is IssuanceFixture {
    struct Shop {
        uint256 application;
        IPublicSale sale;
        IERC20Mint usd;
        uint256 dollar;
        uint256 openedAt;
        IRoyaltyToken token;
        IRevenueRouter router;
        IMerchantAccount account;
        IDelisting ending;
        IStoreGovernor governor;
        IPerformanceVesting vesting;
        ILiquidityGauge gauge;
        /// With the dollar; with another token, of no store.
        IUniswapV2Pair[2] pairs;
        IStoreFactory.Store parts;
    }

    uint256 internal constant HOLDERS = 6;
    uint256 internal constant KEYED = 5;

    Shop[] internal _shops;
    IERC20Mint internal _noBool;
    IERC20Mint internal _quote;
    /// @dev The last one is a smart account.
    address[HOLDERS] internal _holders;
    /// @dev Whom a store may be handed to.
    address[2] internal _heirs;
    mapping(address account => uint256) internal _keyOf;
    /// @dev All that may ever hold a store's tokens.
    mapping(uint256 shop => address[]) internal _accounts;

    function _setUpShops() internal {
        IssuanceFixture.setUp();
        _noBool = IERC20Mint(deployCode("NoBoolUSD.sol:NoBoolUSD", abi.encode(18)));
        _quote = IERC20Mint(deployCode("MockUSD.sol:MockUSD", abi.encode(18)));
        vm.prank(ADMIN);
        desk.setStablecoin(address(_noBool), 18, true);
        string[KEYED] memory names = ["alice", "bob", "carol", "dave", "erin"];
        for (uint256 i = 0; i < KEYED; ++i) {
            _holders[i] = _keyed(names[i]);
        }
        _holders[KEYED] = address(new SmartAccount());
        (_heirs[0], _heirs[1]) = (_keyed("heir"), _keyed("second heir"));
    }

    function _keyed(string memory name) internal returns (address account) {
        uint256 key;
        (account, key) = makeAddrAndKey(name);
        _keyOf[account] = key;
    }

    // --- what each application agrees on ---

    function _usdOf(uint256 id) internal view returns (IERC20Mint, uint256 dollar) {
        return id % 2 == 1 ? (IERC20Mint(address(usd)), 1e6) : (_noBool, 1e18);
    }

    function _configOf(uint256 id) internal view returns (IStoreFactory.StoreConfig memory config) {
        config = _agreed(id);
        IIssuanceTypes.Application memory application = desk.applicationOf(id);
        (IERC20Mint asset, uint256 dollar) = _usdOf(id);
        uint128 scale = uint128(dollar / 1e6);
        config.asset = address(asset);
        config.merchant = application.merchant;
        config.merchantRecipient = _named("payout", id);
        config.originator = _named("originator", id);
        config.commerceSource = keccak256(abi.encode("commerce", id));
        config.bankSource = keccak256(abi.encode("bank", id));
        config.governance.guardianTermEnd = uint48(application.appliedAt + 300 days);
        config.withdrawalLimit *= scale;
        config.withdrawalTerms.floorLimit *= scale;
        config.withdrawalTerms.maxLimit *= scale;
        config.policyBounds.maxMinInventoryValue *= scale;
        config.policyBounds.maxMinMonthlySales *= scale;
        config.policyBounds.maxMinMonthlyDeposits *= scale;
    }

    function _termsOf(uint256 id) internal view returns (IIssuanceTypes.SaleTerms memory terms) {
        terms = _saleTerms();
        (, uint256 dollar) = _usdOf(id);
        uint128 scale = uint128(dollar / 1e6);
        terms.price *= scale;
        terms.softCap *= scale;
        terms.hardCap *= scale;
        terms.walletCap *= scale;
        terms.assetDecimals = scale == 1 ? 6 : 18;
    }

    function _named(string memory part, uint256 id) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode(part, id)))));
    }

    // --- the steps of an application ---

    function _submitFrom(address merchant) internal returns (uint256) {
        vm.prank(merchant);
        return desk.submit(_figures(), PLATFORM, EVIDENCE, "ipfs://reports");
    }

    function _acceptOffer(uint256 id) internal {
        bytes32 digest = desk.offerOf(id).digest;
        IStoreFactory.StoreConfig memory config = _configOf(id);
        address store_ = config.merchant;
        vm.prank(store_);
        desk.accept(id, digest, config);
        address token_ = desk.integrationOf(id).token;
        vm.prank(config.merchant);
        credentials.grant(token_, PLATFORM, _sealing(1));
    }

    function _openSaleOf(uint256 id) internal returns (IPublicSale) {
        IStoreFactory.StoreConfig memory config = _configOf(id);
        IIssuanceTypes.SaleTerms memory terms = _termsOf(id);
        vm.prank(config.merchant);
        return IPublicSale(desk.openSale(id, config, terms, uint40(block.timestamp)));
    }

    function _buyAs(IPublicSale sale, address buyer, uint256 amount) internal {
        IERC20Mint asset = IERC20Mint(sale.asset());
        asset.mint(buyer, amount);
        vm.startPrank(buyer);
        asset.approve(address(sale), amount);
        sale.buy(amount);
        vm.stopPrank();
    }

    // --- an issued store ---

    function _addShop(uint256 id, IStoreFactory.Store memory parts) internal {
        Shop storage s = _shops.push();
        s.application = id;
        s.sale = IPublicSale(desk.saleOf(id));
        (s.usd, s.dollar) = _usdOf(id);
        s.openedAt = block.timestamp;
        s.token = IRoyaltyToken(parts.token);
        s.router = IRevenueRouter(parts.router);
        s.account = IMerchantAccount(parts.merchantAccount);
        s.ending = IDelisting(parts.merchantAccount);
        s.governor = IStoreGovernor(parts.governor);
        s.vesting = IPerformanceVesting(parts.vesting);
        s.gauge = ILiquidityGauge(parts.gauge);
        s.parts = parts;
        s.pairs[0] = IUniswapV2Pair(s.gauge.primaryPair());
        s.pairs[1] = IUniswapV2Pair(pairFactory.createPair(parts.token, address(_quote)));
        _listAccounts(_shops.length - 1);
    }

    function _listAccounts(uint256 index) private {
        Shop storage s = _shops[index];
        address[] storage list = _accounts[index];
        for (uint256 i = 0; i < HOLDERS; ++i) {
            list.push(_holders[i]);
        }
        list.push(s.account.merchant());
        list.push(_named("payout", s.application));
        list.push(_named("originator", s.application));
        list.push(_heirs[0]);
        list.push(_heirs[1]);
        list.push(address(s.pairs[0]));
        list.push(address(s.pairs[1]));
        list.push(s.parts.treasury);
        list.push(s.parts.vesting);
        list.push(address(s.sale));
        list.push(s.parts.gauge);
        list.push(s.parts.timelock);
        list.push(s.parts.router);
        list.push(s.parts.token);
    }

    function _indexIn(uint256 shop, address account) internal view returns (uint256) {
        address[] storage list = _accounts[shop];
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == account) return i;
        }
        revert("not an account of this store");
    }

    function _holder(uint256 seed) internal view returns (address) {
        return _holders[seed % HOLDERS];
    }
}

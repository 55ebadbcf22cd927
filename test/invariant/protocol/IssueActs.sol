// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GovernActs} from "./GovernActs.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IERC20Mint} from "test/support/revenue/IERC20Mint.sol";

/// @notice One application after the other while stores are live: applied for, assessed, accepted, sold, and either a
/// further store or refunded.
abstract contract IssueActs is GovernActs {
    uint256 private constant MOST_SHOPS = 3;

    /// @dev The application under way; 0: none.
    uint256 internal _pending;
    uint256[] internal _failed;
    mapping(address sale => mapping(address buyer => uint256)) internal _paidFor;
    mapping(address sale => uint256) internal _raisedIn;
    mapping(address sale => uint256) internal _refundedOf;
    mapping(uint256 shop => uint256) internal _soldAtIssue;
    mapping(uint256 shop => uint256) internal _claimedOfSale;

    /// @dev A store as it is a moment after its sale, with all bought tokens claimed.
    function _issueWhole(string memory merchant) internal {
        uint256 id = _submitFrom(_keyed(merchant));
        _assess(id, _configOf(id), _termsOf(id));
        _acceptOffer(id);
        IPublicSale sale = _openSaleOf(id);
        uint256 cap = sale.terms().walletCap;
        _note(sale, _holders[0], cap);
        _note(sale, _holders[1], cap);
        _buyAs(sale, _holders[0], cap);
        _buyAs(sale, _holders[1], cap);
        _activateShop(id);
    }

    function applyForStore(uint256 wait) external watched("applyForStore", 0, wait) {
        if (_pending != 0) return;
        _pending = _submitFrom(_keyed(string.concat("merchant", vm.toString(desk.applicationCount()))));
    }

    function assess(uint256 wait) external watched("assess", 0, wait) {
        if (_stateOfPending() != IIssuanceTypes.State.Applied) return;
        if (block.timestamp > desk.expiresAt(_pending)) return;
        _assess(_pending, _configOf(_pending), _termsOf(_pending));
    }

    function accept(uint256 wait) external watched("accept", 0, wait) {
        if (_stateOfPending() != IIssuanceTypes.State.Assessed) return;
        if (block.timestamp > desk.offerOf(_pending).expiry) return;
        _acceptOffer(_pending);
    }

    function openSale(uint256 wait) external watched("openSale", 0, wait) {
        if (_stateOfPending() != IIssuanceTypes.State.Accepted) return;
        bool late = block.timestamp > desk.applicationOf(_pending).appliedAt + 200 days;
        if (late || block.timestamp > desk.expiresAt(_pending)) return;
        if (!desk.checklist(_pending).credentials) return;
        _openSaleOf(_pending);
    }

    /// @dev From a third of the soft cap to all; every second sale fails.
    function buy(uint256 wait, uint256 who, uint256 amount) external watched("buy", 0, wait) {
        if (_stateOfPending() != IIssuanceTypes.State.OnSale) return;
        IPublicSale sale = IPublicSale(desk.saleOf(_pending));
        if (sale.status() != IPublicSale.Status.Open) return;
        address buyer = _holder(who);
        uint256 most = sale.leftFor(buyer);
        (, uint256 dollar) = _usdOf(_pending);
        if (_pending % 2 == 0 && most > 6000 * dollar) most = 6000 * dollar;
        uint256 least = sale.terms().price / 1e18 + 1;
        if (most < least) return;
        amount = bound(amount, least, most);
        _note(sale, buyer, amount);
        _buyAs(sale, buyer, amount);
    }

    function refund(uint256 wait, uint256 who, uint256 to) external watched("refund", 0, wait) {
        uint256 id = _stateOfPending() == IIssuanceTypes.State.OnSale ? _pending : _anyFailed(who);
        if (id == 0) return;
        IPublicSale sale = IPublicSale(desk.saleOf(id));
        address buyer = _holder(who);
        if (sale.status() != IPublicSale.Status.Failed || sale.paidBy(buyer) == 0) return;
        IERC20Mint asset = IERC20Mint(sale.asset());
        uint256 had = asset.balanceOf(_holder(to));
        vm.prank(buyer);
        sale.refund(_holder(to));
        if (asset.balanceOf(_holder(to)) != had + _paidFor[address(sale)][buyer]) {
            _break("SALE-1: another refund");
        }
        _refundedOf[address(sale)] += _paidFor[address(sale)][buyer];
        _paidFor[address(sale)][buyer] = 0;
    }

    function activate(uint256 wait) external watched("activate", 0, wait) {
        if (_stateOfPending() != IIssuanceTypes.State.OnSale || _shops.length >= MOST_SHOPS) return;
        if (IPublicSale(desk.saleOf(_pending)).status() != IPublicSale.Status.Succeeded) return;
        _activateShop(_pending);
        _pending = 0;
    }

    /// @dev Whatever can no longer become a store makes room for the next application.
    function conclude(uint256 wait) external watched("conclude", 0, wait) {
        if (_pending == 0) return;
        IIssuanceTypes.State state = _stateOfPending();
        if (state == IIssuanceTypes.State.OnSale) {
            if (IPublicSale(desk.saleOf(_pending)).status() != IPublicSale.Status.Failed) return;
            desk.fail(_pending);
            _failed.push(_pending);
        } else if (block.timestamp > desk.expiresAt(_pending)) {
            desk.expire(_pending);
        } else if (wait % 16 == 0) {
            vm.prank(desk.applicationOf(_pending).merchant);
            desk.withdraw(_pending);
        } else {
            return;
        }
        _pending = 0;
    }

    function claimTokens(uint256 shop, uint256 wait, uint256 who)
        external
        watched("claimTokens", shop = shop % _shops.length, wait)
    {
        _claimTokens(shop, _holder(who));
    }

    function _claimTokens(uint256 shop, address buyer) internal {
        IPublicSale sale = _shops[shop].sale;
        if (sale.tokensOf(buyer) == 0) return;
        uint256 had = _shops[shop].token.balanceOf(buyer);
        uint256 bought = _paidFor[address(sale)][buyer] * 1e18 / sale.terms().price;
        sale.claimFor(buyer);
        if (_shops[shop].token.balanceOf(buyer) != had + bought) _break("SALE-2: another number of tokens");
        _claimedOfSale[shop] += bought;
    }

    /// @dev raised + given = pool + merchant; distributed = claimable + pool + burned + dust.
    function _activateShop(uint256 id) private {
        IPublicSale sale = IPublicSale(desk.saleOf(id));
        IStoreFactory.Store memory parts = desk.activate(id, _configOf(id));
        uint256 shop = _shops.length;
        _addShop(id, parts);
        _openBooks(shop);
        _silence(shop);
        IUniswapV2Pair pair = _shops[shop].pairs[0];
        uint256 pooled = _shops[shop].usd.balanceOf(address(pair));
        uint256 merchant = _shops[shop].usd.balanceOf(parts.merchantAccount);
        if (pooled + merchant != _raisedIn[address(sale)]) _break("SALE-2: dollars");
        if (_shops[shop].usd.balanceOf(address(sale)) != 0) _break("SALE-2: dollars left");
        uint256 burned = SUPPLY - _shops[shop].token.totalSupply();
        _soldAtIssue[shop] = _shops[shop].token.balanceOf(address(sale));
        if (_soldAtIssue[shop] + _shops[shop].token.balanceOf(address(pair)) + burned != PUBLIC) {
            _break("SALE-2: tokens");
        }
    }

    /// @dev Who never votes from the first day.
    function _silence(uint256 shop) private {
        address[] storage list = _accounts[shop];
        _silent[shop][list[HOLDERS]] = true;
        _silent[shop][list[HOLDERS + 1]] = true;
        _silent[shop][list[HOLDERS + 2]] = true;
        _silent[shop][address(_shops[shop].pairs[0])] = true;
        for (uint256 i = HOLDERS + 7; i < list.length; ++i) {
            _silent[shop][list[i]] = true;
        }
    }

    function _note(IPublicSale sale, address buyer, uint256 amount) private {
        _paidFor[address(sale)][buyer] += amount;
        _raisedIn[address(sale)] += amount;
    }

    function _stateOfPending() internal view returns (IIssuanceTypes.State) {
        return _pending == 0 ? IIssuanceTypes.State.None : desk.stateOf(_pending);
    }

    function _anyFailed(uint256 seed) private view returns (uint256) {
        return _failed.length == 0 ? 0 : _failed[seed / 8 % _failed.length];
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {PairMath} from "contracts/liquidity/libraries/PairMath.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {CommonBase} from "forge-std/Base.sol";
import {StdCheats} from "forge-std/StdCheats.sol";
import {StdUtils} from "forge-std/StdUtils.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice Bounded random use of one gauge with two pairs, of the pair itself and of the token, with what LIQ-1 and LIQ-2
/// compare against. Several acts may share a second.
contract GaugeHandler is CommonBase, StdCheats, StdUtils {
    ILiquidityGauge public immutable gauge;
    IRoyaltyToken public immutable token;
    MockUSD public immutable usd;
    IUniswapV2Pair[2] public pairs;
    address private immutable _ROUTER;
    address private immutable _FOUNDER;
    /// @dev The last one is the treasury, which only earns.
    address[] private _actors;

    mapping(address pair => uint256) public claimed;
    mapping(address pair => uint256) public paid;
    /// @dev Set as soon as an act changes what anybody has earned at that second, but for a harvester's own to zero.
    bool public earnedMoved;

    constructor(
        ILiquidityGauge gauge_,
        IUniswapV2Pair[2] memory pairs_,
        address router,
        address founder,
        address[] memory actors_
    ) {
        gauge = gauge_;
        token = IRoyaltyToken(gauge_.token());
        usd = MockUSD(gauge_.asset());
        pairs = pairs_;
        _ROUTER = router;
        _FOUNDER = founder;
        _actors = actors_;
    }

    modifier act(uint256 wait) {
        _wait(wait);
        uint256[] memory before = _earned();
        _;
        _check(before);
    }

    function push(uint256 wait, uint256 amount) external act(wait) {
        amount = bound(amount, 1, amount % 3 == 0 ? 100 : 1e11 * token.assetUnit());
        usd.mint(_ROUTER, amount);
        vm.prank(_ROUTER);
        token.push(amount);
    }

    function stake(uint256 wait, uint256 who, uint256 which, uint256 amount) external act(wait) {
        address actor = _trader(who);
        IUniswapV2Pair pair = pairs[which % 2];
        _stake(actor, actor, pair, _part(amount, pair.balanceOf(actor)));
    }

    function stakeForTreasury(uint256 wait, uint256 amount) external act(wait) {
        uint256 balance = pairs[0].balanceOf(_FOUNDER);
        _stake(_FOUNDER, gauge.treasury(), pairs[0], _part(amount, balance / 2));
    }

    /// @dev The store of this campaign is delisted from the start, so that nobody's stake is permanent.
    function releaseTreasury(uint256 wait) external act(wait) {
        uint256 amount = gauge.releaseTreasury(address(pairs[0]));
        vm.prank(gauge.treasury());
        pairs[0].transfer(_FOUNDER, amount);
    }

    function unstake(uint256 wait, uint256 who, uint256 which, uint256 amount) external act(wait) {
        address actor = _trader(who);
        IUniswapV2Pair pair = pairs[which % 2];
        amount = _part(amount, gauge.staked(address(pair), actor));
        if (amount == 0) return;
        vm.prank(actor);
        gauge.unstake(address(pair), amount, actor);
    }

    function harvest(uint256 wait, uint256 who, uint256 which) external {
        _wait(wait);
        uint256[] memory expected = _earned();
        uint256 index = who % _actors.length;
        uint256 slot = index * 2 + which % 2;
        if (_harvest(_actors[index], pairs[which % 2]) != expected[slot]) earnedMoved = true;
        expected[slot] = 0;
        _check(expected);
    }

    /// @dev All liquidity that an actor has, staked, harvested and taken back within one second.
    function flash(uint256 wait, uint256 who, uint256 which) external {
        _wait(wait);
        uint256[] memory expected = _earned();
        uint256 index = who % (_actors.length - 1);
        IUniswapV2Pair pair = pairs[which % 2];
        uint256 amount = pair.balanceOf(_actors[index]);
        _stake(_actors[index], _actors[index], pair, amount);
        if (_harvest(_actors[index], pair) != expected[index * 2 + which % 2]) earnedMoved = true;
        if (amount != 0) {
            vm.prank(_actors[index]);
            gauge.unstake(address(pair), amount, _actors[index]);
        }
        expected[index * 2 + which % 2] = 0;
        _check(expected);
    }

    function swap(uint256 wait, uint256 who, uint256 amount, bool sell) external act(wait) {
        address actor = _trader(who);
        (uint256 tokens, uint256 dollars) = _reserves();
        if (sell) {
            amount = _part(amount, _least(token.balanceOf(actor), tokens / 4));
            uint256 out = PairMath.amountOut(amount, tokens, dollars, 30);
            if (out == 0) return;
            vm.prank(actor);
            token.transfer(address(pairs[0]), amount);
            _swapOut(0, out, actor);
        } else {
            amount = bound(amount, 0, dollars / 4);
            uint256 out = PairMath.amountOut(amount, dollars, tokens, 30);
            if (out == 0) return;
            usd.mint(address(pairs[0]), amount);
            _swapOut(out, 0, actor);
        }
    }

    function add(uint256 wait, uint256 who, uint256 amount) external act(wait) {
        address actor = _trader(who);
        uint256 balance = token.balanceOf(actor);
        if (balance < 1e16) return;
        amount = bound(amount, 1e16, balance);
        (uint256 tokens, uint256 dollars) = _reserves();
        usd.mint(address(pairs[0]), PairMath.paired(amount, tokens, dollars) + 1);
        vm.prank(actor);
        token.transfer(address(pairs[0]), amount);
        pairs[0].mint(actor);
    }

    function remove(uint256 wait, uint256 who, uint256 amount) external act(wait) {
        address actor = _trader(who);
        amount = _part(amount, pairs[0].balanceOf(actor));
        // The pair pays at least a unit of each, or refuses.
        (uint256 tokens, uint256 dollars) = _reserves();
        if (amount * (tokens < dollars ? tokens : dollars) < 2 * pairs[0].totalSupply()) return;
        vm.prank(actor);
        pairs[0].transfer(address(pairs[0]), amount);
        pairs[0].burn(actor);
    }

    function transfer(uint256 wait, uint256 from, uint256 to, uint256 amount) external act(wait) {
        address sender = _trader(from);
        amount = bound(amount, 0, token.balanceOf(sender) / 2);
        vm.prank(sender);
        token.transfer(_trader(to), amount);
    }

    function actors() external view returns (address[] memory) {
        return _actors;
    }

    function _stake(address from, address account, IUniswapV2Pair pair, uint256 amount) private {
        if (amount == 0) return;
        vm.startPrank(from);
        pair.approve(address(gauge), amount);
        gauge.stakeFor(address(pair), account, amount);
        vm.stopPrank();
    }

    /// @dev What left the gauge and what came into it are read from balances, not believed.
    function _harvest(address account, IUniswapV2Pair pair) private returns (uint256 amount) {
        uint256 held = usd.balanceOf(address(gauge));
        uint256 had = usd.balanceOf(account);
        vm.prank(account);
        gauge.harvest(address(pair), account);
        amount = usd.balanceOf(account) - had;
        paid[address(pair)] += amount;
        claimed[address(pair)] += usd.balanceOf(address(gauge)) + amount - held;
    }

    function _swapOut(uint256 tokens, uint256 dollars, address to) private {
        bool first = pairs[0].token0() == address(token);
        pairs[0].swap(first ? tokens : dollars, first ? dollars : tokens, to, "");
    }

    function _reserves() private view returns (uint256 tokens, uint256 dollars) {
        (tokens, dollars,) = pairs[0].getReserves();
        if (pairs[0].token0() != address(token)) (tokens, dollars) = (dollars, tokens);
    }

    function _wait(uint256 wait) private {
        if (wait % 3 != 0) skip(bound(wait, 1, 20 hours));
    }

    function _earned() private view returns (uint256[] memory earned) {
        earned = new uint256[](_actors.length * 2);
        for (uint256 i = 0; i < earned.length; ++i) {
            earned[i] = gauge.earned(address(pairs[i % 2]), _actors[i / 2]);
        }
    }

    function _check(uint256[] memory expected) private {
        uint256[] memory found = _earned();
        for (uint256 i = 0; i < found.length; ++i) {
            if (found[i] != expected[i]) earnedMoved = true;
        }
    }

    /// @dev All of it as often as a part, and specks.
    function _part(uint256 seed, uint256 most) private pure returns (uint256) {
        if (seed % 4 == 0) return most;
        return bound(seed, 0, seed % 4 == 1 && most > 1000 ? 1000 : most);
    }

    function _least(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    function _trader(uint256 seed) private view returns (address) {
        return _actors[seed % (_actors.length - 1)];
    }
}

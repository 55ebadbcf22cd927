// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";

/// @notice Stage one and two as a first draft has them: what the pool shows at this moment is believed.
contract UnguardedVault {
    IERC20 private immutable _token;
    IERC20 private immutable _usd;
    IUniswapV2Pair private immutable _pair;

    constructor(address token, address usd, IUniswapV2Pair pair) {
        (_token, _usd, _pair) = (IERC20(token), IERC20(usd), pair);
    }

    /// @notice One percent of the pool's tokens as they stand, at the price as it stands.
    function placeSlice() external returns (uint256 tokens, uint256 liquidity) {
        (uint256 poolTokens, uint256 poolDollars) = _reserves();
        tokens = poolTokens / 100;
        uint256 held = _token.balanceOf(address(this));
        if (tokens > held) tokens = held;
        uint256 sold = tokens / 2;
        uint256 dollars = sold * 997 * poolDollars / (poolTokens * 1000 + sold * 997);
        _token.transfer(address(_pair), sold);
        bool first = _pair.token0() == address(_token);
        _pair.swap(first ? 0 : dollars, first ? dollars : 0, address(this), "");
        (poolTokens, poolDollars) = _reserves();
        uint256 matching = dollars * poolTokens / poolDollars;
        _token.transfer(address(_pair), matching < tokens - sold ? matching : tokens - sold);
        _usd.transfer(address(_pair), dollars);
        liquidity = _pair.mint(address(this));
    }

    /// @notice All of it, where the pool holds enough at this moment.
    function release(uint256 circulating, address to) external {
        (uint256 poolTokens,) = _reserves();
        require(poolTokens * 10_000 / circulating > 3000, "share");
        _pair.transfer(to, _pair.balanceOf(address(this)));
    }

    function _reserves() private view returns (uint256 tokens, uint256 dollars) {
        (uint256 reserve0, uint256 reserve1,) = _pair.getReserves();
        return _pair.token0() == address(_token) ? (reserve0, reserve1) : (reserve1, reserve0);
    }
}

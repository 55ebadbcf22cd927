// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits} from "../../shared/Limits.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";

/// @notice A price: the asset's smallest units for one smallest unit of the token, × 2^112. Zero: none is known.
type PriceX112 is uint256;

/// @title What a Uniswap V2 pair's price was on average, and how little it held, over the last day or days.
/// @notice Two notes are kept, at least {WINDOW} apart; the average runs from the younger one that is {WINDOW} old. A note
/// is never wrong, whenever it is made: the pair adds up its price over time, so a moment's price weighs nothing. Of
/// the reserves the least that anybody noted counts.
library PairOracle {
    struct Note {
        /// Σ price × seconds, as the pair counts it: wraps, on purpose.
        uint256 cumulative;
        uint48 timestamp;
        /// The least seen at this note or after it, until the next one.
        uint112 leastReserve;
    }

    struct History {
        Note older;
        Note newer;
    }

    /// @dev The pair as it is now; prices are of the token in the asset, × 2^112, smallest units.
    struct Pool {
        address pair;
        bool tokenIsFirst;
        uint256 reserveToken;
        uint256 reserveAsset;
        uint256 cumulative;
    }

    uint256 internal constant WINDOW = 24 hours;
    /// @dev An average over longer would be far from today's price where that has moved.
    uint256 internal constant MAX_WINDOW = 10 days;

    /// @dev The pair's reserves, and its cumulative price as it would be if it were touched now.
    function read(address pair, address token) internal view returns (Pool memory pool) {
        IUniswapV2Pair source = IUniswapV2Pair(pair);
        (uint256 reserve0, uint256 reserve1, uint32 lastTouched) = source.getReserves();
        pool.pair = pair;
        pool.tokenIsFirst = source.token0() == token;
        (pool.reserveToken, pool.reserveAsset) =
            pool.tokenIsFirst ? (reserve0, reserve1) : (reserve1, reserve0);
        pool.cumulative = pool.tokenIsFirst ? source.price0CumulativeLast() : source.price1CumulativeLast();
        if (pool.reserveToken == 0) return pool;
        unchecked {
            // The pair's clock has 32 bits and wraps.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint256 elapsed = uint32(block.timestamp) - lastTouched;
            pool.cumulative += PriceX112.unwrap(spot(pool)) * elapsed;
        }
    }

    /// @dev Notes the pool: as the newer note where that is {WINDOW} old, else into it.
    function note(History storage history, Pool memory pool) internal {
        Note memory newer = history.newer;
        // The pair's reserves have 112 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint112 reserve = uint112(pool.reserveToken);
        if (block.timestamp >= newer.timestamp + WINDOW) {
            history.older = newer;
            history.newer = Note(pool.cumulative, uint48(block.timestamp), reserve);
        } else if (reserve < newer.leastReserve) {
            history.newer.leastReserve = reserve;
        }
    }

    /// @dev The average price since the younger note that is between {WINDOW} and {MAX_WINDOW} old, and the least reserve
    /// of tokens noted since; 0 where there is no such note.
    function average(History storage history, Pool memory pool)
        internal
        view
        returns (PriceX112 price, uint256 leastReserve)
    {
        Note memory from = history.newer;
        leastReserve = from.leastReserve;
        if (block.timestamp < from.timestamp + WINDOW) {
            from = history.older;
            leastReserve = Math.min(leastReserve, from.leastReserve);
        }
        uint256 elapsed = block.timestamp - from.timestamp;
        if (from.timestamp == 0 || elapsed > MAX_WINDOW) return (PriceX112.wrap(0), 0);
        unchecked {
            // Both wrap alike.
            price = PriceX112.wrap((pool.cumulative - from.cumulative) / elapsed);
        }
    }

    /// @dev When there will be an average if there is none now: the newer note's age; a note of now where it is too old.
    function readyAt(History storage history) internal view returns (uint256) {
        uint256 noted = history.newer.timestamp;
        if (block.timestamp > noted + MAX_WINDOW) noted = block.timestamp;
        return noted + WINDOW;
    }

    function spot(Pool memory pool) internal pure returns (PriceX112) {
        return PriceX112.wrap((pool.reserveAsset << 112) / pool.reserveToken);
    }

    /// @dev In the asset's smallest units for a whole token, rounded down.
    function perToken(PriceX112 price) internal pure returns (uint256) {
        return Math.mulDiv(PriceX112.unwrap(price), Limits.TOKEN, 2 ** 112);
    }

    /// @dev Whether two prices differ by at most `bandBps` of the second.
    function isNear(PriceX112 price, PriceX112 target, uint256 bandBps) internal pure returns (bool) {
        uint256 distance = PriceX112.unwrap(price) > PriceX112.unwrap(target)
            ? PriceX112.unwrap(price) - PriceX112.unwrap(target)
            : PriceX112.unwrap(target) - PriceX112.unwrap(price);
        return Math.mulDiv(PriceX112.unwrap(target), bandBps, Limits.BPS) >= distance;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits} from "../../shared/Limits.sol";
import {IRoyaltyToken} from "../interfaces/IRoyaltyToken.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The one stream of a royalty token: one rate, one end.
/// @notice Index(t) = indexAtEnd − indexRate × max(0, end − t), in scaled units per smallest token unit. An account
/// earns balance × Δindex, without rounding; what the division into a rate leaves is carried, so that at any time
/// Σ earned + unstreamed + remainder + waiting = received, exactly.
/// @dev Bounds. Received ≤ 2^52 − 1 units (checked), hence every scaled amount < 2^152. While the stream runs the
/// earning supply is ≥ MIN_EARNING_SUPPLY = 10^18 > 2^59, hence indices and rates (≥ 1 second) are < 2^152 / 2^59 =
/// 2^93 < 2^96. A remainder is < earning supply × seconds ≤ 10^26 × 30 days < 2^108.
library RoyaltyStream {
    /// @dev Slot one: all that reading the index needs.
    struct Flow {
        uint96 indexAtEnd;
        uint96 indexRate;
        uint40 end;
        uint24 duration;
    }

    /// @dev Slot two, unpacked: what a push changes as well. From the lowest bit: earning supply in smallest token
    /// units (88), remainder scaled (108), received units (52), whether the reserve holds anything to stream (1).
    struct Book {
        uint256 earningSupply;
        uint256 remainder;
        uint256 received;
        bool reserveInUse;
    }

    /// @dev Slot three, touched only while something waits, the stream is paused, or the asset has a finer unit.
    /// `pausedUnits` stream on over `pausedSeconds` once enough tokens earn; `waiting` units join the next push;
    /// `dust` is in smallest units of the asset, less than one unit.
    struct Reserve {
        uint24 pausedSeconds;
        uint56 pausedUnits;
        uint56 waiting;
        uint40 dust;
    }

    struct State {
        Flow flow;
        uint256 packedBook;
        Reserve reserve;
    }

    uint256 internal constant SCALE_BITS = 100;
    uint256 internal constant SCALE = 2 ** 100;
    uint256 internal constant FRACTION_MASK = 2 ** 100 - 1;
    /// @dev Below one whole earning token the stream's clock stops.
    uint256 internal constant MIN_EARNING_SUPPLY = Limits.TOKEN;
    uint256 internal constant MAX_RECEIVED = 2 ** 52 - 1;

    uint256 private constant _REMAINDER_SHIFT = 88;
    uint256 private constant _RECEIVED_SHIFT = 196;
    uint256 private constant _IN_USE = 2 ** 248;
    uint256 private constant _SUPPLY_MASK = 2 ** 88 - 1;
    uint256 private constant _REMAINDER_MASK = 2 ** 108 - 1;

    // --- reading ---

    function indexAt(State storage self, uint256 timestamp) internal view returns (uint256) {
        Flow storage flow = self.flow;
        uint256 end = flow.end;
        uint256 atEnd = flow.indexAtEnd;
        if (timestamp >= end) return atEnd;
        unchecked {
            // The rate was set so that index and rate × seconds left add up to indexAtEnd.
            return atEnd - flow.indexRate * (end - timestamp);
        }
    }

    function bookOf(State storage self) internal view returns (Book memory book) {
        uint256 packed = self.packedBook;
        book.earningSupply = packed & _SUPPLY_MASK;
        book.remainder = (packed >> _REMAINDER_SHIFT) & _REMAINDER_MASK;
        book.received = (packed >> _RECEIVED_SHIFT) & MAX_RECEIVED;
        book.reserveInUse = packed & _IN_USE != 0;
    }

    function earningSupply(State storage self) internal view returns (uint256) {
        return self.packedBook & _SUPPLY_MASK;
    }

    function paused(Book memory book) internal pure returns (bool) {
        return book.earningSupply < MIN_EARNING_SUPPLY;
    }

    /// @dev Seconds that the running stream still has; zero while paused.
    function secondsLeft(Flow memory flow) internal view returns (uint256) {
        return flow.end > block.timestamp ? flow.end - block.timestamp : 0;
    }

    /// @dev Scaled units that the running stream has not paid out yet.
    function unstreamed(Flow memory flow, uint256 supply) internal view returns (uint256) {
        return flow.indexRate * secondsLeft(flow) * supply;
    }

    /// @dev What {IRoyaltyToken-stream} shows.
    function read(State storage self)
        internal
        view
        returns (
            uint256 ratePerSecond,
            uint40 end,
            uint24 duration,
            uint256 left,
            uint256 carried,
            uint40 pausedSecondsLeft
        )
    {
        Flow memory flow = self.flow;
        Book memory book = bookOf(self);
        Reserve memory reserve = self.reserve;
        end = flow.end;
        duration = flow.duration;
        if (secondsLeft(flow) != 0) ratePerSecond = flow.indexRate * book.earningSupply;
        left = unstreamed(flow, book.earningSupply) + (uint256(reserve.pausedUnits) << SCALE_BITS);
        carried = book.remainder + (uint256(reserve.waiting) << SCALE_BITS);
        pausedSecondsLeft = reserve.pausedSeconds;
    }

    // --- writing ---

    /// @dev Credits `amount` smallest units and spreads everything over the duration from now.
    /// Returns the whole units now to be streamed and the end, zero while paused.
    function push(State storage self, uint256 amount, uint256 unit)
        internal
        returns (uint256 streamed, uint40 end)
    {
        Flow memory flow = self.flow;
        Book memory book = bookOf(self);
        uint256 units = _receive(self, book, amount, unit);
        if (book.reserveInUse) {
            Reserve storage reserve = self.reserve;
            units += uint256(reserve.waiting) + reserve.pausedUnits;
            reserve.waiting = 0;
            reserve.pausedUnits = 0;
            reserve.pausedSeconds = 0;
            book.reserveInUse = false;
        }
        if (paused(book)) {
            _suspend(self, book, (units << SCALE_BITS) + book.remainder, flow.duration);
            streamed = self.reserve.pausedUnits;
        } else {
            uint256 pool = (units << SCALE_BITS) + book.remainder + unstreamed(flow, book.earningSupply);
            streamed = pool >> SCALE_BITS;
            _restart(flow, book, pool, flow.duration);
            end = flow.end;
            self.flow = flow;
        }
        _save(self, book);
    }

    /// @dev Credits `amount` smallest units without moving the end. Returns whether they stream from now on.
    function topUp(State storage self, uint256 amount, uint256 unit) internal returns (bool startsNow) {
        Flow memory flow = self.flow;
        Book memory book = bookOf(self);
        uint256 units = _receive(self, book, amount, unit);
        bool isPaused = paused(book);
        uint256 left = isPaused ? self.reserve.pausedSeconds : secondsLeft(flow);
        startsNow = left >= Limits.TOP_UP_MIN_LEFT;
        if (!startsNow) {
            self.reserve.waiting += SafeCast.toUint56(units);
            book.reserveInUse = true;
        } else if (isPaused) {
            self.reserve.pausedUnits += SafeCast.toUint56(units);
        } else {
            uint256 pool = (units << SCALE_BITS) + book.remainder + unstreamed(flow, book.earningSupply);
            _restart(flow, book, pool, left);
            self.flow = flow;
        }
        _save(self, book);
    }

    /// @dev Spreads what is left over the same seconds and the new supply; pauses or resumes at the minimum.
    function setEarningSupply(State storage self, uint256 newSupply) internal {
        Flow memory flow = self.flow;
        Book memory book = bookOf(self);
        uint256 left = secondsLeft(flow);
        bool wasPaused = paused(book);
        uint256 pool = unstreamed(flow, book.earningSupply) + book.remainder;
        book.earningSupply = newSupply;
        bool isPaused = paused(book);

        if (left != 0) {
            if (isPaused) {
                flow.indexAtEnd = SafeCast.toUint96(indexAt(self, block.timestamp));
                flow.indexRate = 0;
                flow.end = SafeCast.toUint40(block.timestamp);
                _suspend(self, book, pool, left);
                emit IRoyaltyToken.StreamPaused(SafeCast.toUint40(left));
            } else {
                _restart(flow, book, pool, left);
            }
            self.flow = flow;
        } else if (wasPaused && !isPaused && book.reserveInUse) {
            _resume(self, flow, book);
        }
        _save(self, book);
    }

    // --- parts ---

    /// @dev Every field fits: see "Bounds".
    function _save(State storage self, Book memory book) private {
        self.packedBook = book.earningSupply | (book.remainder << _REMAINDER_SHIFT)
            | (book.received << _RECEIVED_SHIFT) | (book.reserveInUse ? _IN_USE : 0);
    }

    /// @dev Books what arrived; returns its whole units and keeps the rest as dust.
    function _receive(State storage self, Book memory book, uint256 amount, uint256 unit)
        private
        returns (uint256 units)
    {
        units = amount;
        if (unit > 1) {
            amount += self.reserve.dust;
            units = amount / unit;
            self.reserve.dust = SafeCast.toUint40(amount % unit);
        }
        uint256 received = book.received + units;
        if (received > MAX_RECEIVED) {
            revert IRoyaltyToken.StreamCapacityExceeded(received * unit, MAX_RECEIVED * unit);
        }
        book.received = received;
    }

    /// @dev Sets rate and end so that `pool` streams over `duration` seconds; the division's rest is carried.
    function _restart(Flow memory flow, Book memory book, uint256 pool, uint256 duration) private view {
        uint256 index = flow.indexAtEnd - flow.indexRate * secondsLeft(flow);
        uint256 perRate = book.earningSupply * duration;
        uint256 rate = pool / perRate;
        book.remainder = pool % perRate;
        flow.indexRate = SafeCast.toUint96(rate);
        flow.indexAtEnd = SafeCast.toUint96(index + rate * duration);
        flow.end = SafeCast.toUint40(block.timestamp + duration);
    }

    /// @dev Keeps `pool` and the seconds for later; the fraction of a unit stays in the remainder.
    function _suspend(State storage self, Book memory book, uint256 pool, uint256 left) private {
        self.reserve.pausedSeconds = SafeCast.toUint24(left);
        self.reserve.pausedUnits = SafeCast.toUint56(pool >> SCALE_BITS);
        book.remainder = pool & FRACTION_MASK;
        book.reserveInUse = true;
    }

    function _resume(State storage self, Flow memory flow, Book memory book) private {
        Reserve memory reserve = self.reserve;
        if (reserve.pausedSeconds == 0) return;
        uint256 pool = (uint256(reserve.pausedUnits) << SCALE_BITS) + book.remainder;
        _restart(flow, book, pool, reserve.pausedSeconds);
        self.flow = flow;
        self.reserve.pausedSeconds = 0;
        self.reserve.pausedUnits = 0;
        book.reserveInUse = reserve.waiting != 0;
        emit IRoyaltyToken.StreamResumed(flow.end);
    }
}

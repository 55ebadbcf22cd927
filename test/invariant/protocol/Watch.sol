// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shops} from "./Shops.sol";

/// @notice Around every act: what nobody else's act may change (TOK-2, TOK-4, LIQ-2), in the store acted on and in all others;
/// the votes as they stood at every second (TOK-3, GOV-2); counts of acts and of refusals.
abstract contract Watch is Shops {
    struct Payment {
        uint256 shop;
        address account;
        uint256 amount;
    }

    /// @dev Votes of a store's accounts from `time` on, until the next one.
    struct Moment {
        uint256 time;
        uint256 sum;
        uint256[] votes;
    }

    /// @dev Accounts of each store that one act is checked on; they rotate.
    uint256 private constant SAMPLE = 4;

    uint256 private _turn;
    uint256[] private _before;
    Payment[] private _payments;
    Payment[] private _harvests;
    mapping(uint256 shop => uint256) internal _claimed;
    mapping(uint256 shop => bool) private _dirty;
    mapping(uint256 shop => Moment[]) internal _moments;
    mapping(uint256 shop => mapping(address account => address)) internal _delegateOf;
    mapping(uint256 shop => mapping(address account => bool)) internal _silent;

    bytes32[] internal _acts;
    mapping(bytes32 act => uint256) internal _acted;
    bytes4[] internal _refusals;
    mapping(bytes4 selector => uint256) internal _refused;
    /// @dev What an act did that it must not; always empty.
    string[] public broken;

    /// @dev `wait` passes first (none as often as not, so that many acts share a second), then the act.
    modifier watched(bytes32 act, uint256 shop, uint256 wait) {
        _begin(wait);
        _;
        _end(act, shop);
    }

    function _begin(uint256 wait) internal {
        if (wait % 2 == 0) _pass(bound(wait, 1, 20 hours));
        ++_turn;
        delete _payments;
        delete _harvests;
        _before = _look();
    }

    function _end(bytes32 act, uint256 shop) internal {
        _compare(_before);
        _dirty[shop] = true;
        _count(act);
    }

    function _count(bytes32 act) internal {
        if (_acted[act]++ == 0) _acts.push(act);
    }

    function _refuse(bytes memory reason) internal {
        bytes4 selector = bytes4(reason);
        if (_refused[selector]++ == 0) _refusals.push(selector);
    }

    function _break(string memory what) internal {
        broken.push(what);
    }

    function brokenCount() external view returns (uint256) {
        return broken.length;
    }

    /// @dev A royalty that the token paid for `account`.
    function _paid(uint256 shop, address account, uint256 amount) internal {
        _payments.push(Payment(shop, account, amount));
        _claimed[shop] += amount;
    }

    function _harvested(uint256 shop, address account, uint256 pair) internal {
        _harvests.push(Payment(shop, account, pair));
    }

    // --- time ---

    function _pass(uint256 time) internal {
        for (uint256 k = 0; k < _shops.length; ++k) {
            if (_dirty[k]) _record(k);
            _dirty[k] = false;
        }
        if (_shops.length == 0) {
            skip(time);
            return;
        }
        uint256 s = _turn % _shops.length;
        address account = _accounts[s][_turn % _accounts[s].length];
        uint256 before = _shops[s].token.claimableScaled(account);
        uint256 most = _mostIn(s, account, time);
        skip(time);
        // TOK-5: of a stream, in Δt, the holder's share × Δt ÷ T at most.
        if (_shops[s].token.claimableScaled(account) > before + most) _break("TOK-5: earned too much");
    }

    /// @dev Rate × seconds × balance ÷ supply; the rate is a whole multiple of the supply.
    function _mostIn(uint256 shop, address account, uint256 time) private view returns (uint256) {
        (uint256 rate, uint256 end,,,,) = _shops[shop].token.stream();
        uint256 supply = _shops[shop].token.earningSupply();
        if (end <= block.timestamp || supply == 0 || _shops[shop].token.flagsOf(account).nonEarning) {
            return 0;
        }
        uint256 streaming = end - block.timestamp < time ? end - block.timestamp : time;
        return rate / supply * streaming * _shops[shop].token.balanceOf(account);
    }

    /// @dev Balances at the end of this second, by whom they were delegated to; the silent count for nothing.
    function _record(uint256 shop) private {
        address[] storage list = _accounts[shop];
        Moment storage moment = _moments[shop].push();
        uint256[] memory votes = new uint256[](list.length);
        uint256 sum;
        for (uint256 i = 0; i < list.length; ++i) {
            address account = list[i];
            if (_silent[shop][account]) continue;
            uint256 balance = _shops[shop].token.balanceOf(account);
            if (balance == 0) continue;
            address delegatee = _delegateOf[shop][account];
            votes[delegatee == address(0) ? i : _indexIn(shop, delegatee)] += balance;
            sum += balance;
        }
        (moment.time, moment.sum, moment.votes) = (block.timestamp, sum, votes);
    }

    function _votesAt(uint256 shop, address account, uint256 time) internal view returns (uint256) {
        Moment[] storage history = _moments[shop];
        for (uint256 i = history.length; i > 0; --i) {
            if (history[i - 1].time <= time) return history[i - 1].votes[_indexIn(shop, account)];
        }
        return 0;
    }

    // --- what nobody else may change ---

    function _look() internal view returns (uint256[] memory seen) {
        seen = new uint256[](_shops.length * SAMPLE * 3);
        uint256 k;
        for (uint256 s = 0; s < _shops.length; ++s) {
            for (uint256 i = 0; i < SAMPLE; ++i) {
                address account = _sampled(s, i);
                seen[k++] = _shops[s].token.claimableScaled(account);
                seen[k++] = _earned(s, 0, account);
                seen[k++] = _earned(s, 1, account);
            }
        }
    }

    function _compare(uint256[] memory before) internal {
        uint256[] memory found = _look();
        // A store that this act issued was not there before.
        for (uint256 k = 0; k < before.length; k += 3) {
            uint256 s = k / (SAMPLE * 3);
            address account = _sampled(s, k / 3 % SAMPLE);
            if (found[k] + _paidTo(s, account) != before[k]) _break("TOK-2, TOK-4: credit moved");
            for (uint256 p = 0; p < 2; ++p) {
                uint256 was = before[k + 1 + p];
                if (_isHarvested(s, account, p)) was = 0;
                // Not registered before: what it earned until then is the treasury's from now on.
                if (was == type(uint256).max) continue;
                if (found[k + 1 + p] != was) _break("LIQ-2: earnings moved");
            }
        }
    }

    function _earned(uint256 s, uint256 pair, address account) private view returns (uint256) {
        address p = address(_shops[s].pairs[pair]);
        if (!_shops[s].gauge.isRegistered(p)) return type(uint256).max;
        return _shops[s].gauge.earned(p, account);
    }

    function _paidTo(uint256 shop, address account) private view returns (uint256 scaled) {
        uint256 unit = _shops[shop].dollar / 1e6;
        for (uint256 i = 0; i < _payments.length; ++i) {
            Payment storage p = _payments[i];
            if (p.shop == shop && p.account == account) scaled += p.amount / unit * 2 ** 100;
        }
    }

    function _isHarvested(uint256 shop, address account, uint256 pair) private view returns (bool) {
        for (uint256 i = 0; i < _harvests.length; ++i) {
            Payment storage h = _harvests[i];
            if (h.shop == shop && h.account == account && h.amount == pair) return true;
        }
        return false;
    }

    function _sampled(uint256 s, uint256 i) private view returns (address) {
        address[] storage list = _accounts[s];
        return list[(_turn * SAMPLE + i) % list.length];
    }
}

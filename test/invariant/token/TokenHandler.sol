// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {CommonBase} from "forge-std/Base.sol";
import {StdCheats} from "forge-std/StdCheats.sol";
import {StdUtils} from "forge-std/StdUtils.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice Bounded random use of one token, with what the invariants compare against. Time moves with every call.
contract TokenHandler is CommonBase, StdCheats, StdUtils {
    struct Parties {
        address router;
        address timelock;
        address merchantAccount;
        address registrar;
        address vault;
    }

    IRoyaltyToken public immutable token;
    MockUSD public immutable usd;
    uint256 public immutable unit;
    Parties private _parties;
    address[] private _actors;

    uint256 public received;
    uint256 public claimedTotal;
    uint256[] private _timepoints;
    mapping(uint256 timepoint => uint256) public votingSupplyAt;
    mapping(uint256 timepoint => mapping(address account => uint256)) public votesAt;

    /// @dev Set as soon as an act changes what anybody had accrued (TOK-2), other than a claim the claimer's own by
    /// what was paid (TOK-4); or a holder earns more than its share of time (TOK-5).
    bool public creditMoved;
    bool public earnedTooMuch;

    constructor(IRoyaltyToken token_, Parties memory parties, address[] memory actors_) {
        token = token_;
        usd = MockUSD(token_.asset());
        unit = token_.assetUnit();
        _parties = parties;
        _actors = actors_;
    }

    /// @dev Every act happens at a new second, between a reading of all credits before and after it.
    modifier act(uint256 wait) {
        skip(bound(wait, 1, 20 hours));
        uint256[] memory before = _credits();
        _;
        _checkCredits(before);
        _remember();
    }

    function push(uint256 wait, uint256 amount) external act(wait) {
        amount = _mintToRouter(amount);
        vm.prank(_parties.router);
        token.push(amount);
    }

    function topUp(uint256 wait, uint256 amount) external act(wait) {
        amount = _mintToRouter(amount);
        vm.prank(_parties.router);
        token.topUp(amount);
    }

    function transfer(uint256 wait, uint256 from, uint256 to, uint256 amount) external act(wait) {
        address sender = _actor(from);
        uint256 balance = token.balanceOf(sender);
        amount = amount % 4 == 0 ? balance : bound(amount, 0, balance);
        vm.prank(sender);
        token.transfer(_actor(to), amount);
    }

    /// @dev Nearly everything locked away: the stream pauses.
    function retireAll(uint256 wait) external act(wait) {
        for (uint256 i = 0; i < _actors.length; ++i) {
            uint256 balance = token.balanceOf(_actors[i]);
            vm.prank(_actors[i]);
            token.transfer(_parties.vault, balance);
        }
    }

    function release(uint256 wait, uint256 to, uint256 amount) external act(wait) {
        amount = bound(amount, 0, token.balanceOf(_parties.vault) / 8);
        vm.prank(_parties.vault);
        token.transfer(_actor(to), amount);
    }

    function delegate(uint256 wait, uint256 from, uint256 to) external act(wait) {
        vm.prank(_actor(from));
        token.delegate(to % 5 == 0 ? address(0) : _actor(to));
    }

    function claim(uint256 wait, uint256 who, uint256 to) external {
        address account = _actor(who);
        uint256[] memory before = _waitAndRead(wait);
        vm.prank(account, account);
        uint256 paid = token.claim(_actor(to));
        _checkClaims(before, account, paid);
    }

    function claimFor(uint256 wait, uint256 who) external {
        address account = _actor(who);
        uint256[] memory before = _waitAndRead(wait);
        if (_isPair(account)) vm.prank(_parties.registrar);
        uint256 paid = token.claimFor(account);
        _checkClaims(before, account, paid);
    }

    /// @dev Pays each account once, and registered pairs not at all.
    function claimBatch(uint256 wait, uint256 who) external {
        uint256[] memory expected = _waitAndRead(wait);
        address[] memory accounts = new address[](3);
        accounts[0] = _actor(who);
        accounts[1] = _actor(who / 8);
        accounts[2] = accounts[0];
        uint256 due;
        for (uint256 i = 0; i < expected.length; ++i) {
            bool named = _actors[i] == accounts[0] || _actors[i] == accounts[1];
            if (!named || _isPair(_actors[i])) continue;
            due += (expected[i] >> 100) * unit;
            expected[i] &= 2 ** 100 - 1;
        }
        uint256 paid = token.claimBatch(accounts);
        if (paid != due) creditMoved = true;
        claimedTotal += paid;
        _checkCredits(expected);
        _remember();
    }

    function setPayee(uint256 wait, uint256 who, uint256 payee) external act(wait) {
        vm.prank(_actor(who));
        token.setPayee(payee % 3 == 0 ? address(0) : _actor(payee));
    }

    function setStreamDuration(uint256 wait, uint256 duration) external act(wait) {
        vm.prank(_parties.timelock);
        token.setStreamDuration(uint24(bound(duration, 1 days, 30 days)));
    }

    function registerPair(uint256 wait, uint256 who) external act(wait) {
        // Only two of the actors, so that somebody is left who votes.
        vm.prank(_parties.registrar);
        token.registerPair(_actors[2 + who % 2]);
    }

    function handOverMerchant(uint256 wait, uint256 who) external act(wait) {
        vm.prank(_parties.merchantAccount);
        token.handOverMerchant(_actors[4 + who % 2]);
    }

    function burn(uint256 wait, uint256 amount) external act(wait) {
        amount = bound(amount, 0, token.balanceOf(_parties.vault) / 10);
        vm.prank(_parties.vault);
        token.burn(amount);
    }

    function donate(uint256 wait, uint256 amount) external act(wait) {
        usd.mint(address(token), bound(amount, 0, 1e24));
    }

    function hold(uint256 time) external {
        time = bound(time, 1, 3 days);
        (uint256 rate, uint256 end,,,,) = token.stream();
        uint256 supply = token.earningSupply();
        uint256[] memory before = _credits();
        uint256 streaming = end > block.timestamp ? end - block.timestamp : 0;
        if (streaming > time) streaming = time;
        skip(time);
        for (uint256 i = 0; i < _actors.length; ++i) {
            if (_actors[i] == _parties.vault || supply == 0) continue;
            uint256 gained = token.claimableScaled(_actors[i]) - before[i];
            if (gained * supply > rate * streaming * token.balanceOf(_actors[i])) earnedTooMuch = true;
        }
    }

    function actors() external view returns (address[] memory) {
        return _actors;
    }

    function timepoints() external view returns (uint256[] memory) {
        return _timepoints;
    }

    function _mintToRouter(uint256 amount) private returns (uint256) {
        // Dust as often as real settlements; from below a unit to a million dollars.
        uint256 most = amount % 3 == 0 ? 100 : 1e12 * unit;
        amount = bound(amount, 1, most);
        usd.mint(_parties.router, amount);
        received += amount;
        return amount;
    }

    function _isPair(address account) private view returns (bool) {
        return token.payeeOf(account) == _parties.registrar;
    }

    function _actor(uint256 seed) private view returns (address) {
        return _actors[seed % _actors.length];
    }

    function _credits() private view returns (uint256[] memory credits) {
        credits = new uint256[](_actors.length);
        for (uint256 i = 0; i < credits.length; ++i) {
            credits[i] = token.claimableScaled(_actors[i]);
        }
    }

    function _waitAndRead(uint256 wait) private returns (uint256[] memory) {
        skip(bound(wait, 1, 20 hours));
        return _credits();
    }

    /// @dev The claimer's credit falls by exactly what was paid, the others' by nothing.
    function _checkClaims(uint256[] memory before, address claimer, uint256 paid) private {
        claimedTotal += paid;
        for (uint256 i = 0; i < before.length; ++i) {
            if (_actors[i] == claimer) before[i] -= paid / unit * 2 ** 100;
        }
        _checkCredits(before);
        _remember();
    }

    function _checkCredits(uint256[] memory expected) private {
        for (uint256 i = 0; i < expected.length; ++i) {
            if (token.claimableScaled(_actors[i]) != expected[i]) creditMoved = true;
        }
    }

    /// @dev Votes as they stand at the end of this second, which no later act may change.
    function _remember() private {
        uint256 sum;
        for (uint256 i = 0; i < _actors.length; ++i) {
            votesAt[block.timestamp][_actors[i]] = token.getVotes(_actors[i]);
            if (!token.flagsOf(_actors[i]).nonVoting) sum += token.balanceOf(_actors[i]);
        }
        votingSupplyAt[block.timestamp] = sum;
        _timepoints.push(block.timestamp);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OutsideActs} from "./OutsideActs.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {RevenueModel} from "test/invariant/revenue/RevenueModel.sol";
import {IERC20Mint} from "test/support/revenue/IERC20Mint.sol";

/// @notice The money of every store against separate books, to the unit.
abstract contract MoneyChecks is OutsideActs {
    using RevenueModel for RevenueModel.Model;

    uint256 private constant SCALE = 2 ** 100;

    function checkToken(uint256 shop) external view {
        Shop storage s = _shops[shop];
        uint256 unit = s.dollar / 1e6;
        address[] storage list = _accounts[shop];
        uint256 owed;
        uint256 held;
        uint256 earning;
        for (uint256 i = 0; i < list.length; ++i) {
            uint256 balance = s.token.balanceOf(list[i]);
            held += balance;
            owed += s.token.claimableScaled(list[i]);
            if (!s.token.flagsOf(list[i]).nonEarning) earning += balance;
        }
        assertEq(held, s.token.totalSupply(), "TOK-1: somebody unknown holds tokens");
        assertEq(earning, s.token.earningSupply(), "TOK-1: earning supply");
        uint256 received = _models[shop].paid - _models[shop].fees + _returned[shop];
        uint256 claimed = _claimed[shop];
        assertEq(s.token.totalReceived(), received, "TOK-1: received");
        assertEq(claimed % unit, 0, "TOK-6: whole units");
        assertEq(s.usd.balanceOf(s.parts.token), received - claimed, "TOK-1: dollars");
        (,,, uint256 unstreamed, uint256 carried,) = s.token.stream();
        assertEq(owed + claimed / unit * SCALE + unstreamed + carried, received / unit * SCALE, "TOK-1");
    }

    function checkVotes(uint256 shop, uint256 seed) external view {
        Moment[] storage history = _moments[shop];
        if (history.length == 0) return;
        // The last one, and one of long ago, which no later act may have changed.
        _checkMoment(shop, history[history.length - 1]);
        _checkMoment(shop, history[seed % history.length]);
    }

    function _checkMoment(uint256 shop, Moment storage moment) private view {
        if (moment.time >= block.timestamp) return;
        address[] storage list = _accounts[shop];
        for (uint256 i = 0; i < list.length; ++i) {
            assertEq(
                _shops[shop].token.getPastVotes(list[i], moment.time), moment.votes[i], "TOK-3: past votes"
            );
        }
        assertEq(_shops[shop].token.getPastTotalSupply(moment.time), moment.sum, "TOK-3: voting supply");
    }

    function checkGauge(uint256 shop) external view {
        Shop storage s = _shops[shop];
        uint256 due;
        for (uint256 p = 0; p < 2; ++p) {
            if (!s.gauge.isRegistered(address(s.pairs[p]))) continue;
            _checkPair(shop, p);
            due += _claimedFor[shop][p] - _harvestedOf[shop][p];
        }
        assertEq(s.usd.balanceOf(s.parts.gauge), due, "LIQ-1: dollars");
    }

    function _checkPair(uint256 shop, uint256 p) private view {
        Shop storage s = _shops[shop];
        address pair = address(s.pairs[p]);
        uint256 unit = s.dollar / 1e6;
        (uint256 owed, uint256 staked) = _sumsOf(shop, pair);
        (uint256 remainder, uint256 ahead) = s.gauge.carried(pair);
        uint256 came = _claimedFor[shop][p] + ahead;
        assertEq(owed + _harvestedOf[shop][p] / unit * 2 ** 76 + remainder, came / unit * 2 ** 76, "LIQ-1");
        assertEq(staked, s.gauge.totalStaked(pair), "LIQ-1: stakes");
        assertEq(staked, s.pairs[p].balanceOf(s.parts.gauge), "LIQ-1: liquidity tokens");
    }

    function _sumsOf(uint256 shop, address pair) private view returns (uint256 owed, uint256 staked) {
        address[] storage list = _accounts[shop];
        for (uint256 i = 0; i < list.length; ++i) {
            owed += _shops[shop].gauge.owedScaled(pair, list[i]);
            staked += _shops[shop].gauge.staked(pair, list[i]);
        }
    }

    function checkRevenue(uint256 shop) external view {
        Shop storage s = _shops[shop];
        RevenueModel.Model memory m = _models[shop];
        IRevenueRouter.Totals memory t = s.router.totals();
        assertEq(t.received, t.royaltyPaid + t.merchant, "REV-1: split");
        assertEq(_paidIn[shop] + _surrendered[shop], t.received + s.router.sweepable(), "REV-1: inflow");
        assertEq(
            s.usd.balanceOf(s.parts.router),
            s.router.merchantCredit() + s.router.feeCredit() + s.router.sweepable(),
            "REV-1: credits are backed"
        );
        assertEq(t.royaltyDue, m.due, "REV-2: due");
        assertEq(t.royaltyPaid, m.paid, "REV-2: paid");
        assertEq(s.router.arrears(), m.arrears(), "REV-2: arrears");
        assertEq(t.fees, m.fees, "REV-2: fees");
        assertEq(t.merchant, m.merchant, "REV-2: merchant");
        assertEq(t.received, m.received, "REV-2: received");
        assertEq(s.router.carriedBase(), m.carry, "REV-2: carry");
        assertEq(s.router.merchantCredit(), m.merchant - m.collected, "REV-2: credit");
        // Of all bases the share, to one unit a rounding, upwards.
        uint256 bases = uint256(m.bases - s.router.carriedBase());
        assertGe((t.royaltyDue - m.beyond) * 10_000, bases * m.royaltyBps, "REV-2: share");
        assertLt((t.royaltyDue - m.beyond) * 10_000, bases * m.royaltyBps + 10_000 * (m.roundings + 1));
    }

    function checkSales() external view {
        for (uint256 id = 1; id <= desk.applicationCount(); ++id) {
            address sale = desk.saleOf(id);
            if (sale.code.length == 0) continue;
            IPublicSale.Status status = IPublicSale(sale).status();
            assertEq(IPublicSale(sale).raised(), _raisedIn[sale], "SALE-1: raised");
            uint256 held = IERC20Mint(IPublicSale(sale).asset()).balanceOf(sale);
            if (status == IPublicSale.Status.Finalized) assertEq(held, 0, "SALE-1: dollars stay");
            else assertEq(held, _raisedIn[sale] - _refundedOf[sale], "SALE-1: dollars");
        }
        for (uint256 shop = 0; shop < _shops.length; ++shop) {
            uint256 left = _shops[shop].token.balanceOf(address(_shops[shop].sale));
            assertEq(left + _claimedOfSale[shop], _soldAtIssue[shop], "SALE-2: tokens");
        }
    }
}

/// @notice Limits, reserved tokens and power.
abstract contract RuleChecks is MoneyChecks {
    bytes32[4] private _roles =
        [bytes32(0), keccak256("PROPOSER_ROLE"), keccak256("CANCELLER_ROLE"), keccak256("EXECUTOR_ROLE")];

    /// @dev By brute force over the whole history.
    function checkWithdrawals(uint256 shop) external view {
        Withdrawal[] memory list = _withdrawn[shop];
        uint256 total;
        for (uint256 i = 0; i < list.length; ++i) {
            total += list[i].amount;
            uint256 taken;
            for (uint256 k = 0; k <= i; ++k) {
                if (list[k].time + list[i].window > list[i].time) taken += list[k].amount;
            }
            assertLe(taken, list[i].limit, "MER-1");
        }
        assertEq(_shops[shop].account.withdrawnTotal(), total, "MER-1: total");
    }

    /// @dev The first moment that fits, or never, by the plain sum over the history.
    function checkAvailableAt(uint256 shop, uint256 seed) external view {
        uint256 limit = _shops[shop].account.effectiveLimit();
        if (limit == type(uint256).max) return;
        assertEq(_shops[shop].account.availableAt(limit + 1), 0, "MER-2: never");
        if (limit == 0) return;
        uint256 amount = bound(seed, 1, limit);
        uint256 fits = _shops[shop].account.availableAt(amount);
        assertGe(fits, block.timestamp, "MER-2: past");
        assertLe(_takenAt(shop, fits) + amount, limit, "MER-2: too early");
        if (fits > block.timestamp) assertGt(_takenAt(shop, fits - 1) + amount, limit, "MER-2: too late");
    }

    function _takenAt(uint256 shop, uint256 moment) private view returns (uint256 sum) {
        uint256 window = _shops[shop].account.window();
        Withdrawal[] storage list = _withdrawn[shop];
        for (uint256 i = list.length; i > 0 && list[i - 1].time + window > moment; --i) {
            sum += list[i - 1].amount;
        }
    }

    function checkVesting(uint256 shop) external view {
        Shop storage s = _shops[shop];
        assertEq(s.vesting.reserved(), RESERVED, "VEST-1: reserved");
        uint256 locked = s.vesting.balances().locked;
        uint256 gone = s.vesting.balances().staged + s.vesting.balances().released;
        uint256 burned = s.vesting.balances().burned;
        assertEq(locked + gone + burned, RESERVED, "VEST-1: sum");
        assertGe(s.token.balanceOf(s.parts.vesting), locked, "VEST-1: held");
        assertEq(s.token.claimableScaled(s.parts.vesting), 0, "VEST-1: locked tokens earn nothing");
        if (burned > 0) assertEq(uint8(s.ending.exit()), uint8(IDelisting.Exit.Default), "VEST-1: burned");
        uint256 earned = _yearsMet[shop] * 100_000e18;
        assertLe(gone, earned < RESERVED ? earned : RESERVED, "VEST-2: earned");
    }

    /// @dev Read from the chain: every role and owner is the store's own governor and timelock.
    function checkPower(uint256 shop) external view {
        Shop storage s = _shops[shop];
        address[] storage list = _accounts[shop];
        for (uint256 r = 0; r < _roles.length; ++r) {
            for (uint256 i = 0; i < list.length; ++i) {
                _checkRole(s, r, list[i]);
            }
            address[7] memory others =
                [DEPLOYER, ADMIN, KEEPER, GUARDIAN, address(desk), address(factory), s.parts.governor];
            for (uint256 i = 0; i < others.length; ++i) {
                _checkRole(s, r, others[i]);
            }
        }
        assertEq(s.token.timelock(), s.parts.timelock, "GOV-1: token");
        assertEq(s.account.timelock(), s.parts.timelock, "GOV-1: account");
        assertEq(s.gauge.timelock(), s.parts.timelock, "GOV-1: gauge");
        assertEq(s.token.router(), s.parts.router, "GOV-1: routing");
        assertEq(s.router.royaltyBps(), 1000, "GOV-1: share");
    }

    function _checkRole(Shop storage s, uint256 role, address account) private view {
        bool due = account == (role == 0 ? s.parts.timelock : s.parts.governor);
        assertEq(IAccessControl(s.parts.timelock).hasRole(_roles[role], account), due, "GOV-1: role");
    }

    function checkBounds(uint256 shop) external view {
        Shop storage s = _shops[shop];
        _within(s.governor.votingDelay(), 24 hours, 14 days);
        _within(s.governor.votingPeriod(), 1 days, 30 days);
        _within(s.governor.proposalThreshold(), 1, SUPPLY / 20);
        _within(s.governor.quorumFloor(block.timestamp), s.governor.minQuorumFloor(), SUPPLY / 2);
        assertLe(s.governor.guardianTermEnd(), block.timestamp + 365 days, "GOV-3: guardian");
        uint256 votes = s.token.getPastTotalSupply(block.timestamp - 1);
        assertLe(s.governor.quorum(block.timestamp - 1), votes / 2, "GOV-3: quorum can be met");
        (,, uint24 duration,,,) = s.token.stream();
        _within(duration, 1 days, 30 days);
        uint256 window = s.account.window();
        _within(window, 1 days, 30 days);
        assertGe(s.account.limit() * 7 days, 1000 * s.dollar * window, "GOV-3: floor rate");
        assertLe(s.account.limit(), 1_000_000 * s.dollar, "GOV-3: limit");
    }

    /// @dev No more votes are counted than were there at the snapshot.
    function checkTallies() external view {
        for (uint256 i = _proposals.length; i > 0 && i + 5 > _proposals.length; --i) {
            Proposal memory p = _proposals[i - 1];
            IGovernor governor = IGovernor(_shops[p.shop].parts.governor);
            uint256 snapshot = governor.proposalSnapshot(p.id);
            if (snapshot >= block.timestamp) continue;
            (uint256 against, uint256 inFavor, uint256 abstained) = _tally(governor, p.id);
            assertLe(
                against + inFavor + abstained, _shops[p.shop].token.getPastTotalSupply(snapshot), "GOV-2"
            );
        }
        for (uint256 shop = 0; shop < _shops.length; ++shop) {
            assertEq(_shops[shop].token.getVotes(_shops[shop].parts.vesting), 0, "GOV-2: locked");
        }
    }

    function _tally(IGovernor governor, uint256 id) private view returns (uint256, uint256, uint256) {
        (bool ok, bytes memory returned) =
            address(governor).staticcall(abi.encodeWithSignature("proposalVotes(uint256)", id));
        assertTrue(ok);
        return abi.decode(returned, (uint256, uint256, uint256));
    }

    function _within(uint256 value, uint256 min, uint256 max) private pure {
        assertGe(value, min, "GOV-3: minimum");
        assertLe(value, max, "GOV-3: maximum");
    }
}

/// @notice All of it: the whole protocol in one handler.
contract ProtocolHandler is RuleChecks {
    function open() external {
        _setUpShops();
        _issueWhole("merchant");
        // A year of it, so that there is something to review; then the second store, whose guardian's term begins.
        for (uint256 i = 0; i < 6; ++i) {
            uint256 from = _settledUntil(0);
            _pass(61 days);
            _settle(0, from, from + 61 days, 17_500 * _shops[0].dollar, 0, int256(2000 * _shops[0].dollar));
        }
        _issueWhole("second merchant");
        _begin(1);
        for (uint256 s = 0; s < 2; ++s) {
            for (uint256 i = 0; i < 2; ++i) {
                _claimTokens(s, _holders[i]);
                _provide(s, 1, _holders[i], 2000e18);
            }
            // The others and the smart account hold something, too.
            for (uint256 i = 2; i < HOLDERS; ++i) {
                vm.prank(_holders[i % 2]);
                _shops[s].token.transfer(_holders[i], 8000e18);
            }
        }
        _end("open", 0);
        _end("open", 1);
        _pass(1 days);
    }

    function shopCount() external view returns (uint256) {
        return _shops.length;
    }

    /// @dev `act=count` and `0xselector=count`, one line.
    function tally() external view returns (string memory line) {
        for (uint256 i = 0; i < _acts.length; ++i) {
            line = string.concat(line, _text(_acts[i]), "=", vm.toString(_acted[_acts[i]]), ";");
        }
        for (uint256 i = 0; i < _refusals.length; ++i) {
            bytes4 selector = _refusals[i];
            line = string.concat(line, _hex(selector), "=", vm.toString(_refused[selector]), ";");
        }
    }

    function acted(bytes32 act) external view returns (uint256) {
        return _acted[act];
    }

    function _text(bytes32 word) private pure returns (string memory) {
        uint256 length;
        while (length < 32 && word[length] != 0) ++length;
        bytes memory text = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            text[i] = word[i];
        }
        return string(text);
    }

    function _hex(bytes4 selector) private pure returns (string memory) {
        return vm.toString(abi.encodePacked(selector));
    }
}

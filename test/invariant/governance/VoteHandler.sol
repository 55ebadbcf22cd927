// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {Test} from "forge-std/Test.sol";
import {IGovernorById} from "test/support/GovernanceTest.sol";

/// @notice Holders, the merchant and a flash borrower move tokens and votes about; a plain model of who has how many
/// votes when is kept next to the token.
contract VoteHandler is Test {
    struct Moment {
        uint256 time;
        uint256 votes;
    }

    IRoyaltyToken private immutable _TOKEN;
    IGovernor private immutable _GOVERNOR;
    address private immutable _TARGET;
    bytes private _action;
    address[] private _actors;
    /// @dev The first `_voting` actors are holders, the rest never vote.
    uint256 private immutable _VOTING;
    mapping(address holder => address) private _delegateOf;
    mapping(address account => uint256) private _indexOf;
    mapping(address account => Moment[]) private _history;

    uint256[] private _ids;
    uint256 public votesCast;
    /// @dev Votes counted that the model does not know of, or lacks.
    uint256 public wrongVotes;

    constructor(
        IRoyaltyToken token,
        IGovernor governor,
        address target,
        bytes memory action,
        address[] memory holders,
        address[] memory silent
    ) {
        (_TOKEN, _GOVERNOR, _TARGET, _action) = (token, governor, target, action);
        _actors = holders;
        _VOTING = holders.length;
        for (uint256 i = 0; i < silent.length; ++i) {
            _actors.push(silent[i]);
        }
        for (uint256 i = 0; i < _actors.length; ++i) {
            (_delegateOf[_actors[i]], _indexOf[_actors[i]]) = (_actors[i], i);
        }
        _record();
    }

    function move(uint256 from, uint256 to, uint256 amount) external {
        address sender = _actor(from);
        uint256 held = _TOKEN.balanceOf(sender);
        vm.prank(sender);
        _TOKEN.transfer(_actor(to), bound(amount, 0, held));
        _record();
    }

    function delegate(uint256 from, uint256 to) external {
        address holder = _actor(from);
        address delegatee = to % 5 == 0 ? address(0) : _actor(to);
        vm.prank(holder);
        _TOKEN.delegate(delegatee);
        _delegateOf[holder] = delegatee == address(0) ? holder : delegatee;
        _record();
    }

    /// @dev Borrows all there is, votes, gives back.
    function flashVote(uint256 lender, uint256 borrower, uint256 id, uint256 support) external {
        (address from, address to) = (_actor(lender), _actor(borrower));
        uint256 amount = _TOKEN.balanceOf(from);
        vm.prank(from);
        _TOKEN.transfer(to, amount);
        _cast(borrower, id, support);
        vm.prank(to);
        _TOKEN.transfer(from, amount);
        _record();
    }

    function propose(uint256 salt) external {
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        (targets[0], calldatas[0]) = (_TARGET, _action);
        for (uint256 i = 0; i < _VOTING; ++i) {
            vm.prank(_actors[i]);
            try _GOVERNOR.propose(targets, new uint256[](1), calldatas, vm.toString(salt)) returns (
                uint256 id
            ) {
                _ids.push(id);
                return;
            } catch {}
        }
    }

    function vote(uint256 actor, uint256 id, uint256 support) external {
        _cast(actor, id, support);
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 1 days));
    }

    function ids() external view returns (uint256[] memory) {
        return _ids;
    }

    function votingBalance() external view returns (uint256 sum) {
        for (uint256 i = 0; i < _VOTING; ++i) {
            sum += _TOKEN.balanceOf(_actors[i]);
        }
    }

    function _cast(uint256 actor, uint256 id, uint256 support) private {
        if (_ids.length == 0) return;
        id = _ids[id % _ids.length];
        address voter = _actor(actor);
        uint256 expected = _votesAt(voter, _GOVERNOR.proposalSnapshot(id));
        vm.prank(voter);
        try _GOVERNOR.castVote(id, uint8(support % 3)) returns (uint256 weight) {
            votesCast += weight;
            if (weight != expected) ++wrongVotes;
        } catch {}
    }

    function _record() private {
        uint256 count = _actors.length;
        uint256[] memory votes = new uint256[](count);
        for (uint256 h = 0; h < _VOTING; ++h) {
            votes[_indexOf[_delegateOf[_actors[h]]]] += _TOKEN.balanceOf(_actors[h]);
        }
        for (uint256 i = 0; i < count; ++i) {
            Moment[] storage history = _history[_actors[i]];
            if (history.length == 0 || history[history.length - 1].votes != votes[i]) {
                history.push(Moment(block.timestamp, votes[i]));
            }
        }
    }

    function _votesAt(address account, uint256 time) private view returns (uint256 votes) {
        Moment[] storage history = _history[account];
        for (uint256 i = 0; i < history.length && history[i].time <= time; ++i) {
            votes = history[i].votes;
        }
    }

    function _actor(uint256 seed) private view returns (address) {
        return _actors[seed % _actors.length];
    }
}

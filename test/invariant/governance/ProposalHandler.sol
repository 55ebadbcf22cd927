// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {Test} from "forge-std/Test.sol";
import {IGovernorById} from "test/support/GovernanceTest.sol";

/// @notice A majority holder that proposes anything at all, and carries out whatever passes.
contract ProposalHandler is Test {
    IGovernor private immutable _GOVERNOR;
    address private immutable _MAJORITY;
    address[] private _targets;
    string[] private _functions;
    mapping(address target => mapping(bytes4 selector => bool)) private _isControl;

    uint256[] public open;
    uint256 public accepted;
    uint256 public executed;
    /// @dev Proposals that the governor took though they are not on the list.
    uint256 public escaped;

    constructor(IStoreFactory.Store memory store, address majority, address[] memory others) {
        _GOVERNOR = IGovernor(store.governor);
        _MAJORITY = majority;
        _targets = [
            store.governor,
            store.timelock,
            store.token,
            store.merchantAccount,
            store.policy,
            store.attestors,
            store.treasury,
            store.router,
            store.metrics,
            store.vesting,
            store.gauge
        ];
        for (uint256 i = 0; i < others.length; ++i) {
            _targets.push(others[i]);
        }
        _listFunctions();
        _allow(store.merchantAccount, "setLimit(uint128,uint32)");
        _allow(store.policy, "setPolicy((uint16,uint32,uint128,uint128,uint128,uint32,uint16))");
        _allow(store.token, "setStreamDuration(uint24)");
        _allow(store.attestors, "setAttestor(uint8,address)");
        _allow(store.attestors, "setKeeper(address)");
        _allow(store.treasury, "pay(address,address,uint256)");
        _allow(store.timelock, "updateDelay(uint256)");
        _allow(store.gauge, "registerPair(address)");
        _allow(store.governor, "setVotingDelay(uint48)");
        _allow(store.governor, "setVotingPeriod(uint32)");
        _allow(store.governor, "setProposalThreshold(uint256)");
        _allow(store.governor, "updateQuorumNumerator(uint256)");
        _allow(store.governor, "setQuorumFloor(uint208)");
        _allow(store.governor, "setLateQuorumVoteExtension(uint48)");
        _allow(store.governor, "setGuardian(address,uint48)");
    }

    /// @dev Any function of any contract, with three words of arguments from the edges of their types.
    function proposeAnything(uint256 target, uint256 fn, uint256 a, uint256 b, uint256 c) external {
        _propose(_targets[target % _targets.length], _functions[fn % _functions.length], a, b, c);
    }

    function proposeSetting(uint256 fn, uint256 a, uint256 b) external {
        _propose(address(_GOVERNOR), _functions[fn % 7], a, b, 0);
    }

    function proposeDelay(uint256 delay) external {
        _propose(_targets[1], "updateDelay(uint256)", delay, 0, 0);
    }

    /// @dev Votes for it, waits, queues, waits, executes; whatever is refused on the way stays where it is.
    function carryOut(uint256 index) external {
        if (open.length == 0) return;
        index %= open.length;
        uint256 id = open[index];
        open[index] = open[open.length - 1];
        open.pop();
        vm.warp(
            _GOVERNOR.proposalSnapshot(id) + 1 > block.timestamp
                ? _GOVERNOR.proposalSnapshot(id) + 1
                : block.timestamp
        );
        if (_GOVERNOR.state(id) != IGovernor.ProposalState.Active) return;
        vm.prank(_MAJORITY);
        _GOVERNOR.castVote(id, 1);
        vm.warp(_GOVERNOR.proposalDeadline(id) + 1);
        IGovernorById(address(_GOVERNOR)).queue(id);
        vm.warp(_GOVERNOR.proposalEta(id));
        try IGovernorById(address(_GOVERNOR)).execute(id) {
            ++executed;
        } catch {}
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 2 days));
    }

    function openCount() external view returns (uint256) {
        return open.length;
    }

    function _propose(address target, string memory fn, uint256 a, uint256 b, uint256 c) private {
        bytes4 selector = bytes4(keccak256(bytes(fn)));
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        targets[0] = target;
        calldatas[0] = abi.encodePacked(selector, _edge(a), _edge(b), _edge(c), new bytes(128));
        vm.prank(_MAJORITY);
        try _GOVERNOR.propose(
            targets, new uint256[](1), calldatas, vm.toString(abi.encode(a, b, c))
        ) returns (
            uint256 id
        ) {
            ++accepted;
            if (!_isControl[target][selector]) ++escaped;
            open.push(id);
        } catch {}
    }

    /// @dev Mostly figures that settings might take, sometimes anything.
    function _edge(uint256 word) private view returns (uint256) {
        uint256 kind = word % 8;
        if (kind == 0) return 0;
        if (kind == 1) return word % 120;
        if (kind == 2) return word % 1e6;
        if (kind == 3) return block.timestamp + (word % 800 days);
        if (kind == 4) return word % 2_000_000e18;
        if (kind == 5) return uint160(_targets[word % _targets.length]);
        if (kind == 6) return word % 60 days;
        return word;
    }

    function _listFunctions() private {
        _functions = [
            "setVotingDelay(uint48)",
            "setVotingPeriod(uint32)",
            "setProposalThreshold(uint256)",
            "updateQuorumNumerator(uint256)",
            "setQuorumFloor(uint208)",
            "setLateQuorumVoteExtension(uint48)",
            "setGuardian(address,uint48)",
            "updateDelay(uint256)",
            "setLimit(uint128,uint32)",
            "setPolicy((uint16,uint32,uint128,uint128,uint128,uint32,uint16))",
            "setStreamDuration(uint24)",
            "setAttestor(uint8,address)",
            "setKeeper(address)",
            "pay(address,address,uint256)"
        ];
        string[17] memory forbidden = [
            "relay(address,uint256,bytes)",
            "updateTimelock(address)",
            "setProposalGuardian(address)",
            "grantRole(bytes32,address)",
            "revokeRole(bytes32,address)",
            "renounceRole(bytes32,address)",
            "schedule(address,uint256,bytes,bytes32,bytes32,uint256)",
            "cancel(bytes32)",
            "transfer(address,uint256)",
            "approve(address,uint256)",
            "push(uint256)",
            "registerPair(address)",
            "burn(uint256)",
            "handOverMerchant(address)",
            "surrender(uint256)",
            "accredit(address,bool,bool)",
            "transferOwnership(address)"
        ];
        for (uint256 i = 0; i < forbidden.length; ++i) {
            _functions.push(forbidden[i]);
        }
    }

    function _allow(address target, string memory fn) private {
        _isControl[target][bytes4(keccak256(bytes(fn)))] = true;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Controls} from "./Controls.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {SmartAccount} from "test/support/Accounts.sol";
import {IGovernorById} from "test/support/GovernanceTest.sol";
import {INonces} from "test/support/INonces.sol";

/// @notice Holders propose, vote in every way, queue and carry out; nothing is done in their stead.
abstract contract GovernActs is Controls {
    struct Proposal {
        uint256 shop;
        uint256 id;
        Control control;
    }

    bytes32 private constant BALLOT =
        keccak256("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)");
    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    Proposal[] internal _proposals;
    uint256 internal _executed;

    function propose(uint256 shop, uint256 wait, uint256 who, uint256 control, uint256 seed)
        external
        watched("propose", shop = shop % _shops.length, wait)
    {
        // A store's end is one proposal in twenty.
        Control what = Control(control % 20 == 0 ? 9 + control / 20 % 2 : (control % 9));
        if (control % 20 == 1) what = Control.Transfer;
        _proposeControl(shop, _proposer(shop, who), what, seed);
    }

    /// @dev A change of merchant by consent or for cause, through every step: these come in order by chance too rarely.
    function transferByVote(uint256 shop, uint256 wait, uint256 who, uint256 seed) external {
        shop = shop % _shops.length;
        uint256 before = _proposals.length;
        _proposeTransfer(shop, wait, who, seed);
        if (_proposals.length > before) _carryOut(_proposals[before]);
    }

    function _proposeTransfer(uint256 shop, uint256 wait, uint256 who, uint256 seed)
        private
        watched("transferByVote", shop, wait)
    {
        _proposeControl(shop, _proposer(shop, who), Control.Transfer, seed);
    }

    function _proposeControl(uint256 shop, address proposer, Control control, uint256 seed) private {
        (address target, bytes memory data) = _control(shop, control, seed);
        (bool taken, uint256 id) = _propose(shop, proposer, target, data);
        if (taken) _proposals.push(Proposal(shop, id, control));
    }

    function proposeForbidden(uint256 shop, uint256 wait, uint256 who, uint256 seed)
        external
        watched("proposeForbidden", shop = shop % _shops.length, wait)
    {
        (address target, bytes memory data) = _forbidden(shop, seed);
        (bool taken,) = _propose(shop, _proposer(shop, who), target, data);
        if (taken) _break("GOV-3: past the list of controls");
    }

    /// @dev The next moment at which something can happen to a proposal.
    function awaitProposal(uint256 which) external {
        if (_proposals.length == 0) return;
        _await(_recent(which));
        _count("awaitProposal");
    }

    /// @dev From its present state to its end, all in favor.
    function carryOut(uint256 which) external {
        if (_proposals.length == 0) return;
        _carryOut(_recent(which));
    }

    function _carryOut(Proposal memory p) private {
        _await(p);
        _rally(p);
        _await(p);
        _queue(p);
        _await(p);
        _execute(p);
    }

    function _await(Proposal memory p) private {
        IGovernor governor = IGovernor(_shops[p.shop].parts.governor);
        IGovernor.ProposalState state = governor.state(p.id);
        uint256 next;
        if (state == IGovernor.ProposalState.Pending) next = governor.proposalSnapshot(p.id) + 1;
        else if (state == IGovernor.ProposalState.Active) next = governor.proposalDeadline(p.id) + 1;
        else if (state == IGovernor.ProposalState.Queued) next = governor.proposalEta(p.id);
        if (next > block.timestamp) _pass(next - block.timestamp);
    }

    function vote(uint256 which, uint256 who, uint256 support, uint256 how) external {
        if (_proposals.length == 0) return;
        Proposal memory p = _recent(which);
        _voteOn(p, _holder(who), support % 4 == 0 ? 0 : support % 8 == 1 ? 2 : 1, how);
    }

    /// @dev All holders in favor: most votes are lost without it.
    function rally(uint256 which) external {
        if (_proposals.length == 0) return;
        _rally(_recent(which));
    }

    function _rally(Proposal memory p) private {
        for (uint256 i = 0; i < HOLDERS; ++i) {
            _voteOn(p, _holders[i], 1, i);
        }
    }

    function _voteOn(Proposal memory p, address voter, uint256 support, uint256 how)
        private
        watched("vote", p.shop, 1)
    {
        IGovernor governor = IGovernor(_shops[p.shop].parts.governor);
        if (governor.state(p.id) != IGovernor.ProposalState.Active || governor.hasVoted(p.id, voter)) return;
        uint256 expected = _votesAt(p.shop, voter, governor.proposalSnapshot(p.id));
        (bool counted, uint256 weight) = _cast(governor, p.id, voter, uint8(support), how % 3);
        if (counted && weight != expected) _break("GOV-2: another weight");
    }

    function queue(uint256 which) external {
        if (_proposals.length == 0) return;
        _queue(_recent(which));
    }

    function _queue(Proposal memory p) private watched("queue", p.shop, 1) {
        if (_shops[p.shop].governor.state(p.id) != IGovernor.ProposalState.Succeeded) return;
        IGovernorById(_shops[p.shop].parts.governor).queue(p.id);
    }

    function execute(uint256 which) external {
        if (_proposals.length == 0) return;
        _execute(_recent(which));
    }

    function cancel(uint256 which) external {
        if (_proposals.length == 0) return;
        Proposal memory p = _recent(which);
        if (which % 4 == 0) _cancel(p);
    }

    function _cancel(Proposal memory p) private watched("cancel", p.shop, 1) {
        IGovernor governor = IGovernor(_shops[p.shop].parts.governor);
        IGovernor.ProposalState state = governor.state(p.id);
        bool pending = state == IGovernor.ProposalState.Pending;
        vm.prank(pending ? governor.proposalProposer(p.id) : GUARDIAN);
        try IGovernorById(address(governor)).cancel(p.id) {
            if (!pending && state != IGovernor.ProposalState.Queued) {
                _break("GOV: canceled in another state");
            }
        } catch (bytes memory reason) {
            _refuse(reason);
        }
    }

    function _execute(Proposal memory p) private watched("execute", p.shop, 1) {
        if (_shops[p.shop].governor.state(p.id) != IGovernor.ProposalState.Queued) return;
        if (block.timestamp < _shops[p.shop].governor.proposalEta(p.id)) return;
        address merchant = _shops[p.shop].account.merchant();
        uint256 balance = _shops[p.shop].account.balance();
        uint256 held = balance + _shops[p.shop].router.merchantCredit();
        uint256 kept = _shops[p.shop].ending.totalSetAside();
        uint256 owed = _shops[p.shop].router.arrears();
        try IGovernorById(_shops[p.shop].parts.governor).execute(p.id) {
            ++_executed;
            _count("execute: executed");
            _follow(p, merchant);
        } catch (bytes memory reason) {
            _refuse(reason);
            return;
        }
        if (p.control == Control.Transfer) {
            _modelOfPayArrears(p.shop, balance);
            uint256 setAside = _shops[p.shop].ending.totalSetAside() - kept;
            if (setAside != held - _least(held, owed)) _break("REV-1: set aside another amount");
        }
    }

    /// @dev What else the books have to note.
    function _follow(Proposal memory p, address merchant) private {
        if (p.control == Control.AgreedEnd || p.control == Control.DefaultEnd) {
            _models[p.shop].woundDown = true;
            _count("delist");
            bool agreed = _shops[p.shop].ending.exit() == IDelisting.Exit.Agreed;
            if (agreed != (p.control == Control.AgreedEnd)) _break("GOV: another end");
        } else if (p.control == Control.Transfer) {
            if (_shops[p.shop].account.merchant() == merchant) _break("GOV: no transfer");
            _silent[p.shop][_shops[p.shop].account.merchant()] = true;
            _count("transferStore");
        } else if (p.control == Control.Pair) {
            // What this pair earned until now is the treasury's; it never votes again.
            _silent[p.shop][address(_shops[p.shop].pairs[1])] = true;
        }
    }

    // --- parts ---

    function _propose(uint256 shop, address proposer, address target, bytes memory data)
        private
        returns (bool, uint256)
    {
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        (targets[0], calldatas[0]) = (target, data);
        string memory text = vm.toString(_proposals.length);
        vm.prank(proposer);
        try _shops[shop].governor.propose(targets, new uint256[](1), calldatas, text) returns (uint256 id) {
            return (true, id);
        } catch (bytes memory reason) {
            _refuse(reason);
            return (false, 0);
        }
    }

    function _cast(IGovernor governor, uint256 id, address voter, uint8 support, uint256 how)
        private
        returns (bool, uint256)
    {
        bytes memory call = abi.encodeCall(IGovernor.castVote, (id, support));
        if (how == 1) call = abi.encodeCall(IGovernor.castVoteWithReason, (id, support, "for the store"));
        if (how == 2) {
            bytes memory signature = _ballotOf(governor, id, support, voter);
            call = abi.encodeCall(IGovernor.castVoteBySig, (id, support, voter, signature));
        }
        vm.prank(how == 2 ? KEEPER : voter);
        (bool ok, bytes memory returned) = address(governor).call(call);
        if (!ok) {
            _refuse(returned);
            return (false, 0);
        }
        return (true, abi.decode(returned, (uint256)));
    }

    function _ballotOf(IGovernor governor, uint256 id, uint8 support, address voter)
        private
        returns (bytes memory signature)
    {
        uint256 nonce = INonces(address(governor)).nonces(voter);
        bytes32 ballot = keccak256(abi.encode(BALLOT, id, support, voter, nonce));
        bytes32 domain = keccak256(
            abi.encode(
                DOMAIN,
                keccak256(bytes(governor.name())),
                keccak256(bytes(governor.version())),
                block.chainid,
                address(governor)
            )
        );
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", domain, ballot));
        if (voter.code.length == 0) return _signed(_keyOf[voter], digest);
        SmartAccount(voter).approve(digest);
    }

    /// @dev One that can, from `who` on.
    function _proposer(uint256 shop, uint256 who) private view returns (address) {
        uint256 threshold = _shops[shop].governor.proposalThreshold();
        for (uint256 i = 0; i < HOLDERS; ++i) {
            address holder = _holders[(who % HOLDERS + i) % HOLDERS];
            if (_shops[shop].token.getPastVotes(holder, block.timestamp - 1) >= threshold) return holder;
        }
        return _holder(who);
    }

    /// @dev One of the last three.
    function _recent(uint256 which) private view returns (Proposal memory) {
        uint256 count = _proposals.length;
        return _proposals[count - 1 - which / 16 % (count < 3 ? count : 3)];
    }
}

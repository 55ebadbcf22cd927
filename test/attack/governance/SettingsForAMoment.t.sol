// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";
import {HookedUSD} from "test/support/tokens/HookedUSD.sol";

/// @notice Settings are checked at the end of an execution: one proposal sets them past their bounds, lets a payment call
/// its author, and sets them back.
contract SettingsForAMomentAttackTest is GovernanceTest {
    HookedUSD private hooked;
    bool private votes;
    uint256 private other;
    bytes private refusal;

    function setUp() public override {
        super.setUp();
        hooked = HookedUSD(deployCode("HookedUSD.sol:HookedUSD", abi.encode(uint8(6))));
        hooked.setHooked(true);
        hooked.mint(store.treasury, 1);
    }

    /// @dev The payment's receiver, in the middle of the execution.
    function tokensReceived(address, uint256) external {
        vm.prank(alice);
        if (votes) {
            try governor.castVote(other, FOR) {}
            catch (bytes memory reason) {
                refusal = reason;
            }
        } else {
            (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
                _single(store.merchantAccount, _setLimit(9000e6));
            try governor.propose(targets, values, calldatas, "unannounced") {}
            catch (bytes memory reason) {
                refusal = reason;
            }
        }
    }

    /// @dev Its snapshot would be now, and its vote over in a second.
    function test_nobodyProposesUnderThem() public {
        bytes[] memory calldatas = new bytes[](5);
        calldatas[0] = abi.encodeWithSignature("setVotingDelay(uint48)", 0);
        calldatas[1] = abi.encodeWithSignature("setVotingPeriod(uint32)", 1);
        calldatas[3] = abi.encodeWithSignature("setVotingDelay(uint48)", VOTING_DELAY);
        calldatas[4] = abi.encodeWithSignature("setVotingPeriod(uint32)", VOTING_PERIOD);
        _carryOut(_proposeAround(calldatas, 2));
        assertEq(_byId().proposalCount(), 1, "no proposal but its own");
        assertEq(bytes4(refusal), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
    }

    /// @dev The vote would put off another proposal's end by a year.
    function test_nobodyVotesUnderThem() public {
        bytes[] memory calldatas = new bytes[](3);
        calldatas[0] = abi.encodeWithSignature("setLateQuorumVoteExtension(uint48)", 365 days);
        calldatas[2] = abi.encodeWithSignature("setLateQuorumVoteExtension(uint48)", LATE_EXTENSION);
        uint256 id = _proposeAround(calldatas, 1);
        _passAndQueue(id);
        votes = true;
        other = _proposeLimit(8000e6);
        uint256 end = governor.proposalDeadline(other);
        vm.warp(governor.proposalSnapshot(other) + 1 days);
        _assertState(other, IGovernor.ProposalState.Active);
        _byId().execute(id);
        assertEq(governor.proposalDeadline(other), end, "its end");
        assertEq(bytes4(refusal), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
    }

    /// @dev The action at `payment` pays this contract; all others go to the governor.
    function _proposeAround(bytes[] memory calldatas, uint256 payment) private returns (uint256) {
        address[] memory targets = new address[](calldatas.length);
        for (uint256 i = 0; i < targets.length; ++i) {
            targets[i] = address(governor);
        }
        targets[payment] = store.treasury;
        calldatas[payment] = abi.encodeCall(ITreasury.pay, (address(hooked), address(this), 1));
        vm.prank(alice);
        return governor.propose(targets, new uint256[](targets.length), calldatas, "");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

interface ITimelockDelay {
    function updateDelay(uint256 delay) external;
    function getMinDelay() external view returns (uint256);
}

interface ILateVotes {
    function lateQuorumVoteExtension() external view returns (uint48);
}

/// @notice Every control can be voted, within its bounds and by the timelock alone.
contract SettingsTest is GovernanceTest {
    function test_everyControlIsWithinReach() public {
        IMerchantPolicy.Policy memory policy = IMerchantPolicy(store.policy).policy();
        policy.maxRefundBps = 2000;
        _vote(store.policy, abi.encodeCall(IMerchantPolicy.setPolicy, (policy)));
        assertEq(IMerchantPolicy(store.policy).policy().maxRefundBps, 2000);

        _vote(store.token, abi.encodeWithSignature("setStreamDuration(uint24)", 14 days));
        (,, uint24 duration,,,) = token.stream();
        assertEq(duration, 14 days);

        address next = makeAddr("next commerce attestor");
        vm.prank(ADMIN);
        registry.accredit(next, true, false);
        _vote(
            store.attestors,
            abi.encodeCall(IStoreAttestors.setAttestor, (IStoreAttestors.Role.Commerce, next))
        );
        (address scheduled,) = IStoreAttestors(store.attestors).scheduled(IStoreAttestors.Role.Commerce);
        assertEq(scheduled, next);
        _vote(store.attestors, abi.encodeCall(IStoreAttestors.setKeeper, (bob)));
        assertEq(IStoreAttestors(store.attestors).keeper(), bob);

        usd.mint(store.treasury, 10e6);
        _vote(store.treasury, abi.encodeCall(ITreasury.pay, (address(usd), bob, 10e6)));
        assertEq(usd.balanceOf(bob), 10e6);

        _vote(store.timelock, abi.encodeCall(ITimelockDelay.updateDelay, (3 days)));
        assertEq(ITimelockDelay(store.timelock).getMinDelay(), 3 days);
    }

    function test_aFurtherPairIsWithinReach() public {
        address quote = deployCode("MockUSD.sol:MockUSD", abi.encode(uint8(18)));
        address pair = pairFactory.createPair(address(token), quote);
        _vote(store.gauge, abi.encodeCall(ILiquidityGauge.registerPair, (pair)));
        assertTrue(ILiquidityGauge(store.gauge).isRegistered(pair));
        assertEq(token.payeeOf(pair), store.gauge);
    }

    function test_everyGovernorSettingIsWithinReach() public {
        _vote(address(governor), abi.encodeWithSignature("setVotingDelay(uint48)", 2 days));
        assertEq(governor.votingDelay(), 2 days);
        _vote(address(governor), abi.encodeWithSignature("setVotingPeriod(uint32)", 7 days));
        assertEq(governor.votingPeriod(), 7 days);
        _vote(address(governor), abi.encodeWithSignature("setProposalThreshold(uint256)", 5));
        assertEq(governor.proposalThreshold(), 5);
        _vote(address(governor), abi.encodeWithSignature("updateQuorumNumerator(uint256)", 20));
        _vote(address(governor), abi.encodeCall(IStoreGovernor.setQuorumFloor, (90_000e18)));
        skip(1);
        assertEq(governor.quorum(block.timestamp - 1), 90_000e18);
        _vote(address(governor), abi.encodeWithSignature("setLateQuorumVoteExtension(uint48)", 2 days));
        uint48 termEnd = uint48(block.timestamp + 300 days);
        _vote(address(governor), abi.encodeCall(IStoreGovernor.setGuardian, (bob, termEnd)));
        assertEq(governor.guardian(), bob);
        _vote(address(governor), abi.encodeCall(IStoreGovernor.setGuardian, (address(0), 0)));
        assertEq(governor.guardian(), address(0));
    }

    function test_eachIsBounded() public {
        _expectOutOfBounds("votingDelay", "setVotingDelay(uint48)", 24 hours - 1, 24 hours, 14 days);
        _expectOutOfBounds("votingDelay", "setVotingDelay(uint48)", 14 days + 1, 24 hours, 14 days);
        _expectOutOfBounds("votingPeriod", "setVotingPeriod(uint32)", 1 days - 1, 1 days, 30 days);
        _expectOutOfBounds("votingPeriod", "setVotingPeriod(uint32)", 30 days + 1, 1 days, 30 days);
        _expectOutOfBounds("proposalThreshold", "setProposalThreshold(uint256)", 0, 1, SUPPLY / 20);
        _expectOutOfBounds(
            "proposalThreshold", "setProposalThreshold(uint256)", SUPPLY / 20 + 1, 1, SUPPLY / 20
        );
        _expectOutOfBounds("quorumNumerator", "updateQuorumNumerator(uint256)", 51, 1, 50);
        _expectOutOfBounds("quorumFloor", "setQuorumFloor(uint208)", SUPPLY / 2 + 1, PUBLIC / 20, SUPPLY / 2);
        _expectOutOfBounds("quorumFloor", "setQuorumFloor(uint208)", PUBLIC / 20 - 1, PUBLIC / 20, SUPPLY / 2);
        _expectOutOfBounds(
            "lateVoteExtension", "setLateQuorumVoteExtension(uint48)", 1 hours - 1, 1 hours, 5 days
        );
        _expectOutOfBounds(
            "lateVoteExtension", "setLateQuorumVoteExtension(uint48)", 5 days + 1, 1 hours, 5 days
        );
        _expectOutOfBoundsAt(
            store.timelock, "timelockDelay", "updateDelay(uint256)", 1 days - 1, 1 days, 30 days
        );
        _expectOutOfBoundsAt(
            store.timelock, "timelockDelay", "updateDelay(uint256)", 30 days + 1, 1 days, 30 days
        );
    }

    function test_thePeriodNeverFallsBelowTheExtension() public {
        _vote(address(governor), abi.encodeWithSignature("setLateQuorumVoteExtension(uint48)", 4 days));
        uint256 id = _propose(address(governor), abi.encodeWithSignature("setVotingPeriod(uint32)", 3 days));
        _passAndQueue(id);
        _toExecutable(id);
        _expectRefusal("lateVoteExtension", 4 days, 1 hours, 3 days);
        _byId().execute(id);
    }

    /// @dev Checked at the end: the order of the actions does not matter.
    function test_oneProposalMayMoveSettingsThatBoundEachOther() public {
        bytes[] memory calldatas = new bytes[](2);
        calldatas[0] = abi.encodeWithSignature("setLateQuorumVoteExtension(uint48)", 6 days);
        calldatas[1] = abi.encodeWithSignature("setVotingPeriod(uint32)", 7 days);
        _carryOut(_proposeSettings(calldatas));
        assertEq(ILateVotes(address(governor)).lateQuorumVoteExtension(), 6 days);
        assertEq(governor.votingPeriod(), 7 days);
    }

    /// @dev Threshold and floor are left above what the supply would now allow.
    function test_aSmallerSupplyStopsNoChangeOfAnotherSetting() public {
        _vote(address(governor), abi.encodeWithSignature("setProposalThreshold(uint256)", SUPPLY / 20));
        _vote(address(governor), abi.encodeCall(IStoreGovernor.setQuorumFloor, (uint208(SUPPLY / 2))));
        vm.prank(store.vesting);
        token.burn(RESERVED);
        _vote(address(governor), abi.encodeWithSignature("setVotingPeriod(uint32)", 7 days));
        assertEq(governor.votingPeriod(), 7 days);
        _vote(address(governor), abi.encodeCall(IStoreGovernor.setGuardian, (address(0), 0)));
        assertEq(governor.guardian(), address(0));
    }

    function test_aGuardiansTermIsBounded() public {
        uint256 id = _propose(
            address(governor),
            abi.encodeCall(IStoreGovernor.setGuardian, (bob, uint48(block.timestamp + 400 days)))
        );
        _passAndQueue(id);
        _toExecutable(id);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreGovernor.SettingOutOfBounds.selector,
                bytes32("guardianTermEnd"),
                START + 1 + 400 days,
                block.timestamp + 1,
                block.timestamp + 365 days
            )
        );
        _byId().execute(id);
    }

    function test_onlyGovernanceSets() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, address(this)));
        governor.setGuardian(bob, uint48(block.timestamp + 1));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, address(this)));
        governor.setQuorumFloor(1);
        // The timelock itself may not either, outside the execution of a proposal.
        vm.prank(store.timelock);
        vm.expectRevert();
        governor.setQuorumFloor(1);
    }

    function test_issuedSettingsAreBounded() public {
        IStoreFactory.StoreConfig memory config = _config("unbounded");
        config.governance.quorumNumerator = 0;
        _expectRefused(config, "quorumNumerator", 0, 1, 50);
        config.governance.quorumNumerator = 10;
        config.governance.lateVoteExtension = VOTING_PERIOD + 1;
        _expectRefused(config, "lateVoteExtension", VOTING_PERIOD + 1, 1 hours, VOTING_PERIOD);
        config.governance.lateVoteExtension = LATE_EXTENSION;
        config.timelockDelay = 0;
        _expectRefused(config, "timelockDelay", 0, 1 days, 30 days);
    }

    function test_quorumIsTheGreaterOfFractionAndFloorButAtMostHalf() public {
        uint256 before = block.timestamp - 1;
        assertEq(governor.quorum(before), 20_000e18, "fraction of 200,000");
        _vote(address(governor), abi.encodeCall(IStoreGovernor.setQuorumFloor, (uint208(SUPPLY / 2))));
        skip(1);
        assertEq(governor.quorum(block.timestamp - 1), 100_000e18, "floor, cut to half");
        assertEq(governor.quorum(before), 20_000e18, "as it was");
        assertEq(governor.quorumFloor(before), 10_000e18);
    }

    function _proposeSettings(bytes[] memory calldatas) private returns (uint256) {
        address[] memory targets = new address[](calldatas.length);
        for (uint256 i = 0; i < targets.length; ++i) {
            targets[i] = address(governor);
        }
        vm.prank(alice);
        return governor.propose(targets, new uint256[](targets.length), calldatas, "");
    }

    function _expectRefusal(bytes32 name, uint256 value, uint256 min, uint256 max) private {
        vm.expectRevert(
            abi.encodeWithSelector(IStoreGovernor.SettingOutOfBounds.selector, name, value, min, max)
        );
    }

    function _vote(address target, bytes memory data) private {
        _carryOut(_propose(target, data));
    }

    function _expectOutOfBounds(bytes32 name, string memory fn, uint256 value, uint256 min, uint256 max)
        private
    {
        _expectOutOfBoundsAt(address(governor), name, fn, value, min, max);
    }

    function _expectOutOfBoundsAt(
        address target,
        bytes32 name,
        string memory fn,
        uint256 value,
        uint256 min,
        uint256 max
    ) private {
        uint256 id = _propose(target, abi.encodeWithSignature(fn, value));
        _passAndQueue(id);
        _toExecutable(id);
        _expectRefusal(name, value, min, max);
        _byId().execute(id);
    }

    function _expectRefused(
        IStoreFactory.StoreConfig memory config,
        bytes32 name,
        uint256 value,
        uint256 min,
        uint256 max
    ) private {
        vm.prank(ISSUER);
        _expectRefusal(name, value, min, max);
        factory.issue(config);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {IStoreTimelock} from "contracts/governance/interfaces/IStoreTimelock.sol";
import {IProtocolBounds} from "contracts/issuance/interfaces/IProtocolBounds.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";

/// @notice What the factory says of the protocol's bounds is what the contracts enforce: at each bound a store is issued, one
/// step beyond it is refused.
contract ProtocolBoundsTest is StoreFixture {
    IProtocolBounds.GovernanceBounds private g;
    IProtocolBounds.StoreBounds private s;

    function setUp() public override {
        super.setUp();
        g = IProtocolBounds(address(factory)).governanceBounds();
        s = IProtocolBounds(address(factory)).storeBounds();
    }

    function test_governanceBounds() public {
        IStoreFactory.StoreConfig memory config = _config("lowest");
        IStoreGovernor.Settings memory set = config.governance;
        (set.votingDelay, set.votingPeriod, set.lateVoteExtension) =
        (g.minVotingDelay, g.minVotingPeriod, g.minLateVoteExtension);
        (set.quorumNumerator, set.proposalThreshold, set.quorumFloor) =
        (g.minQuorumPercent, 1, uint208(config.distributed * g.minQuorumFloorPercent / 100));
        config.timelockDelay = g.minTimelockDelay;
        _issue(config);
        config = _config("highest");
        set = config.governance;
        uint256 supply = config.reserved + config.distributed;
        (set.votingDelay, set.votingPeriod, set.lateVoteExtension) =
        (g.maxVotingDelay, g.maxVotingPeriod, g.maxLateVoteExtension);
        set.quorumNumerator = g.maxQuorumPercent;
        set.proposalThreshold = supply * g.maxThresholdPercent / 100;
        set.quorumFloor = uint208(supply * g.maxQuorumFloorPercent / 100);
        set.guardianTermEnd = uint48(block.timestamp) + g.maxGuardianTerm;
        config.timelockDelay = g.maxTimelockDelay;
        _issue(config);
    }

    function test_beyondTheGovernanceBounds() public {
        uint256 supply = _config("").reserved + _config("").distributed;
        IStoreGovernor.Settings memory set = _config("").governance;
        set.votingDelay = g.minVotingDelay - 1;
        _refused(set, "votingDelay", set.votingDelay, g.minVotingDelay, g.maxVotingDelay);
        set.votingDelay = g.maxVotingDelay + 1;
        _refused(set, "votingDelay", set.votingDelay, g.minVotingDelay, g.maxVotingDelay);
        set = _config("").governance;
        set.votingPeriod = g.minVotingPeriod - 1;
        _refused(set, "votingPeriod", set.votingPeriod, g.minVotingPeriod, g.maxVotingPeriod);
        set = _config("").governance;
        set.quorumNumerator = g.maxQuorumPercent + 1;
        _refused(set, "quorumNumerator", set.quorumNumerator, g.minQuorumPercent, g.maxQuorumPercent);
        set = _config("").governance;
        set.proposalThreshold = supply * g.maxThresholdPercent / 100 + 1;
        _refused(set, "proposalThreshold", set.proposalThreshold, 1, set.proposalThreshold - 1);
        set = _config("").governance;
        set.quorumFloor = uint208(supply * g.maxQuorumFloorPercent / 100 + 1);
        uint256 least = _config("").distributed * g.minQuorumFloorPercent / 100;
        _refused(set, "quorumFloor", set.quorumFloor, least, set.quorumFloor - 1);
        set.quorumFloor = uint208(least - 1);
        _refused(set, "quorumFloor", set.quorumFloor, least, supply * g.maxQuorumFloorPercent / 100);
        set = _config("").governance;
        set.guardianTermEnd = uint48(block.timestamp) + g.maxGuardianTerm + 1;
        uint256 end = set.guardianTermEnd;
        _refused(set, "guardianTermEnd", end, block.timestamp + 1, end - 1);
        set = _config("").governance;
        set.lateVoteExtension = g.minLateVoteExtension - 1;
        uint256 most = set.votingPeriod < g.maxLateVoteExtension ? set.votingPeriod : g.maxLateVoteExtension;
        _refused(set, "lateVoteExtension", set.lateVoteExtension, g.minLateVoteExtension, most);
        IStoreTimelock timelock = IStoreTimelock(store.timelock);
        assertEq(timelock.MIN_DELAY(), g.minTimelockDelay);
        assertEq(timelock.MAX_DELAY(), g.maxTimelockDelay);
    }

    function test_storeBounds() public {
        IStoreFactory.StoreConfig memory config = _config("bounds");
        (config.royaltyBps, config.toleranceBps) = (s.maxRoyaltyBps, s.maxToleranceBps);
        config.streamDuration = s.maxStreamDuration;
        config.policyBounds.minMaxAge = s.minMaxAge;
        config.policyBounds.minBreachFractionBps = s.minBreachFractionBps;
        config.vesting.targets = _targets(s.maxVestingTargets);
        _issue(config);
        config = _config("beyond");
        config.royaltyBps = s.maxRoyaltyBps + 1;
        bytes4 invalid = IRevenueRouter.InvalidConfig.selector;
        _refused(config, abi.encodeWithSelector(invalid, bytes32("royaltyBps"), config.royaltyBps));
        config = _config("beyond");
        config.toleranceBps = s.maxToleranceBps + 1;
        _refused(config, abi.encodeWithSelector(invalid, bytes32("toleranceBps"), config.toleranceBps));
        config = _config("beyond");
        config.streamDuration = s.maxStreamDuration + 1;
        _refused(
            config,
            abi.encodeWithSelector(
                IRoyaltyToken.StreamDurationOutOfBounds.selector,
                config.streamDuration,
                s.minStreamDuration,
                s.maxStreamDuration
            )
        );
        config = _config("beyond");
        config.reserved = s.maxSupply;
        _refused(
            config,
            abi.encodeWithSelector(
                IRoyaltyToken.SupplyOutOfBounds.selector,
                config.reserved + config.distributed,
                s.minSupply,
                s.maxSupply
            )
        );
        config = _config("beyond");
        config.vesting.targets = _targets(s.maxVestingTargets + 1);
        _refused(
            config, abi.encodeWithSelector(IPerformanceVesting.InvalidTerms.selector, bytes32("targets"))
        );
        config = _config("beyond");
        config.policyBounds.minBreachFractionBps = s.minBreachFractionBps - 1;
        _refused(
            config,
            abi.encodeWithSelector(
                IMerchantPolicy.PolicyOutOfBounds.selector,
                bytes32("minBreachFractionBps"),
                s.minBreachFractionBps - 1,
                s.minBreachFractionBps,
                10_000
            )
        );
    }

    function _targets(uint256 count) private pure returns (uint64[] memory targets) {
        targets = new uint64[](count);
        for (uint256 i = 0; i < count; ++i) {
            targets[i] = 100_000;
        }
    }

    function _refused(
        IStoreGovernor.Settings memory set,
        bytes32 setting,
        uint256 value,
        uint256 min,
        uint256 max
    ) private {
        IStoreFactory.StoreConfig memory config = _config("beyond");
        config.governance = set;
        _refused(
            config,
            abi.encodeWithSelector(IStoreGovernor.SettingOutOfBounds.selector, setting, value, min, max)
        );
    }

    function _refused(IStoreFactory.StoreConfig memory config, bytes memory reason) private {
        vm.prank(ISSUER);
        vm.expectRevert(reason);
        factory.issue(config);
    }
}

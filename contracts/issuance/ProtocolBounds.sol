// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SettingBounds} from "../governance/libraries/SettingBounds.sol";
import {Limits, MAX_VESTING_TARGETS} from "../shared/Limits.sol";
import {IProtocolBounds} from "./interfaces/IProtocolBounds.sol";

/// @title The protocol's bounds, read from the same constants that the contracts enforce.
/// @notice Stateless: holds nothing, and anybody may ask.
abstract contract ProtocolBounds is IProtocolBounds {
    /// @inheritdoc IProtocolBounds
    function governanceBounds() external pure returns (GovernanceBounds memory b) {
        b.minVotingDelay = uint48(SettingBounds.MIN_VOTING_DELAY);
        b.maxVotingDelay = uint48(SettingBounds.MAX_VOTING_DELAY);
        b.minVotingPeriod = uint32(SettingBounds.MIN_VOTING_PERIOD);
        b.maxVotingPeriod = uint32(SettingBounds.MAX_VOTING_PERIOD);
        b.minLateVoteExtension = uint48(SettingBounds.MIN_LATE_EXTENSION);
        b.maxLateVoteExtension = uint48(SettingBounds.MAX_LATE_EXTENSION);
        b.minQuorumPercent = uint16(SettingBounds.MIN_QUORUM_PERCENT);
        b.maxQuorumPercent = uint16(SettingBounds.MAX_QUORUM_PERCENT);
        b.minQuorumFloorPercent = uint16(SettingBounds.MIN_QUORUM_FLOOR_PERCENT);
        b.maxQuorumFloorPercent = uint16(SettingBounds.MAX_QUORUM_FLOOR_PERCENT);
        b.maxThresholdPercent = uint16(SettingBounds.MAX_THRESHOLD_PERCENT);
        b.maxGuardianTerm = uint48(SettingBounds.MAX_GUARDIAN_TERM);
        b.maxActions = uint16(SettingBounds.MAX_ACTIONS);
        b.minTimelockDelay = uint48(SettingBounds.MIN_TIMELOCK_DELAY);
        b.maxTimelockDelay = uint48(SettingBounds.MAX_TIMELOCK_DELAY);
    }

    /// @inheritdoc IProtocolBounds
    function storeBounds() external pure returns (StoreBounds memory b) {
        b.maxRoyaltyBps = uint16(Limits.MAX_ROYALTY_BPS);
        b.maxFeeBps = uint16(Limits.MAX_FEE_BPS);
        b.maxToleranceBps = uint16(Limits.MAX_TOLERANCE_BPS);
        b.maxPeriod = Limits.MAX_PERIOD;
        b.minSupply = uint128(Limits.MIN_SUPPLY);
        b.maxSupply = uint128(Limits.MAX_SUPPLY);
        b.maxAssetDecimals = Limits.MAX_ASSET_DECIMALS;
        b.minStreamDuration = Limits.MIN_STREAM_DURATION;
        b.maxStreamDuration = Limits.MAX_STREAM_DURATION;
        b.topUpMinLeft = uint24(Limits.TOP_UP_MIN_LEFT);
        b.minBreachFractionBps = uint16(Limits.MIN_BREACH_FRACTION_BPS);
        b.minMaxAge = uint32(Limits.MIN_MAX_AGE);
        b.maxFreeze = uint32(Limits.MAX_FREEZE);
        b.freezeInterval = uint32(Limits.FREEZE_INTERVAL);
        b.maxVestingTargets = MAX_VESTING_TARGETS;
    }

    /// @inheritdoc IProtocolBounds
    function saleBounds() external pure returns (SaleBounds memory b) {
        b.minDuration = uint32(Limits.MIN_SALE_DURATION);
        b.maxDuration = uint32(Limits.MAX_SALE_DURATION);
        b.maxNotice = uint32(Limits.MAX_SALE_NOTICE);
    }
}

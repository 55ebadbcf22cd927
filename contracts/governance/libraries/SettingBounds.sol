// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "../interfaces/IStoreGovernor.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The bounds that a store's votes keep to: times in seconds, shares in percent of a supply.
/// @dev {IStoreGovernor} says why; `ProtocolBounds` shows them on-chain.
library SettingBounds {
    uint256 internal constant MIN_VOTING_DELAY = 24 hours;
    uint256 internal constant MAX_VOTING_DELAY = 14 days;
    uint256 internal constant MIN_VOTING_PERIOD = 1 days;
    uint256 internal constant MAX_VOTING_PERIOD = 30 days;
    uint256 internal constant MIN_LATE_EXTENSION = 1 hours;
    uint256 internal constant MAX_LATE_EXTENSION = 7 days;
    uint256 internal constant MIN_QUORUM_PERCENT = 1;
    uint256 internal constant MAX_QUORUM_PERCENT = 50;
    uint256 internal constant MAX_THRESHOLD_PERCENT = 5;
    uint256 internal constant MAX_GUARDIAN_TERM = 365 days;
    /// @dev Of the tokens sold.
    uint256 internal constant MIN_QUORUM_FLOOR_PERCENT = 5;
    uint256 internal constant MAX_QUORUM_FLOOR_PERCENT = 50;
    uint256 internal constant MIN_TIMELOCK_DELAY = 1 days;
    uint256 internal constant MAX_TIMELOCK_DELAY = 30 days;
    uint256 internal constant MAX_ACTIONS = 10;

    /// @dev Rounded up. A supply of at most 100,000,000 tokens fits.
    function minQuorumFloor(uint256 sold) internal pure returns (uint96) {
        return SafeCast.toUint96(Math.ceilDiv(sold * MIN_QUORUM_FLOOR_PERCENT, 100));
    }

    function maxThreshold(uint256 supply) internal pure returns (uint256) {
        return supply * MAX_THRESHOLD_PERCENT / 100;
    }

    function check(bytes32 setting, uint256 value, uint256 min, uint256 max) internal pure {
        if (value < min || value > max) {
            revert IStoreGovernor.SettingOutOfBounds(setting, value, min, max);
        }
    }
}

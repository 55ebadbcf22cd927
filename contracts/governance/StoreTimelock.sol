// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreTimelock} from "./interfaces/IStoreTimelock.sol";
import {SettingBounds} from "./libraries/SettingBounds.sol";
import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";

/// @title The owner of every control of a store.
/// @notice Holds operations that wait for their time; no money.
/// @notice Callers: the governor alone schedules, cancels and executes.
/// @notice Never takes ether, has another admin than itself, or waits less than a day.
contract StoreTimelock is TimelockControllerUpgradeable, IStoreTimelock {
    /// @inheritdoc IStoreTimelock
    uint256 public constant MIN_DELAY = SettingBounds.MIN_TIMELOCK_DELAY;
    /// @inheritdoc IStoreTimelock
    uint256 public constant MAX_DELAY = SettingBounds.MAX_TIMELOCK_DELAY;

    constructor() {
        _disableInitializers();
    }

    receive() external payable override {
        revert EtherNotAccepted();
    }

    /// @inheritdoc IStoreTimelock
    function initialize(uint256 delay, address governor) external initializer {
        _checkDelay(delay);
        address[] memory onlyGovernor = new address[](1);
        onlyGovernor[0] = governor;
        __TimelockController_init(delay, onlyGovernor, onlyGovernor, address(0));
    }

    /// @dev Would let its caller choose proposers, executors and an admin.
    function initialize(uint256, address[] memory, address[] memory, address) public pure override {
        revert InitializerClosed();
    }

    /// @inheritdoc TimelockControllerUpgradeable
    function updateDelay(uint256 newDelay) public override {
        _checkDelay(newDelay);
        super.updateDelay(newDelay);
    }

    function _checkDelay(uint256 delay) private pure {
        SettingBounds.check("timelockDelay", delay, MIN_DELAY, MAX_DELAY);
    }
}

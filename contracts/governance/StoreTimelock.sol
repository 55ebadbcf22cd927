// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SettingBounds} from "./SettingBounds.sol";
import {IStoreTimelock} from "./interfaces/IStoreTimelock.sol";
import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";

contract StoreTimelock is TimelockControllerUpgradeable, IStoreTimelock {
    /// @inheritdoc IStoreTimelock
    uint256 public constant MIN_DELAY = 1 days;
    /// @inheritdoc IStoreTimelock
    uint256 public constant MAX_DELAY = 30 days;

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

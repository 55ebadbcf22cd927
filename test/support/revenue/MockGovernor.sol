// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The merchant account's view of a governor.
contract MockGovernor {
    address public guardian;

    function setGuardian(address newGuardian) external {
        guardian = newGuardian;
    }
}

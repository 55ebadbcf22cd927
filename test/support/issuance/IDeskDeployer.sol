// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice `DeskDeployer` as a test reaches it, without compiling it anew.
interface IDeskDeployer {
    error OnlyDeployer(address caller);

    function deploy(bytes calldata creationCode) external returns (address);

    function desk() external view returns (address);
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Create3} from "@openzeppelin/contracts/utils/Create3.sol";

/// @title Makes the desk's address known before its code is: the factory names the desk as its issuer, and the
/// desk names the factory.
/// @notice Holds nothing.
/// @notice Callers: the account that made it deploys the desk, once.
/// @notice Never deploys a second contract, or for anybody else.
contract DeskDeployer {
    address public immutable deployer;

    /// @notice Only the account that made this contract may deploy the desk.
    /// @param caller who called
    error OnlyDeployer(address caller);

    constructor(address deployer_) {
        deployer = deployer_;
    }

    /// @notice Deploys the desk from its creation code with arguments. Deployer only, once.
    function deploy(bytes calldata creationCode) external returns (address) {
        if (msg.sender != deployer) revert OnlyDeployer(msg.sender);
        return Create3.deploy(0, 0, creationCode);
    }

    /// @notice Where the desk is, or will be.
    function desk() external view returns (address) {
        return Create3.computeAddress(0);
    }
}

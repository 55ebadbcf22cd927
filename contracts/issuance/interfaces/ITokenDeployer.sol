// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "../../token/interfaces/IRoyaltyToken.sol";

/// @title Carries the royalty token's code for the factory, which has no room for it.
/// @notice Stateless. Anyone may call; an address depends on the caller, so nobody can take one of another's.
interface ITokenDeployer {
    /// @notice Deploys a royalty token by CREATE2, its salt bound to the caller.
    function deploy(bytes32 salt, IRoyaltyToken.Init calldata init) external returns (address token);
    /// @notice Where {deploy} by `deployer` would put it.
    function predict(address deployer, bytes32 salt, IRoyaltyToken.Init calldata init)
        external
        view
        returns (address token);
}

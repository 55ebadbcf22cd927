// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyToken} from "../token/RoyaltyToken.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {ITokenDeployer} from "./interfaces/ITokenDeployer.sol";
import {Bytes} from "@openzeppelin/contracts/utils/Bytes.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";

/// @title Carries the royalty token's code for the factory, which has no room for it.
/// @notice Holds nothing but that code.
/// @notice Callers: anybody deploys, at addresses bound to the caller.
/// @notice Never lets one caller take an address of another's.
/// @dev The token's creation code with anything next to it exceeds the size limit, so it is kept in two contracts
/// of nothing but data, each behind a STOP.
contract TokenDeployer is ITokenDeployer {
    using Bytes for bytes;

    /// @dev Returns what follows as the new contract's code: PUSH2 length, DUP1, PUSH1 10, PUSH0, CODECOPY, PUSH0, RETURN.
    bytes7 private constant RETURN_REST = 0x80600a5f395ff3;

    address private immutable _FIRST_HALF;
    address private immutable _SECOND_HALF;

    constructor() {
        bytes memory code = type(RoyaltyToken).creationCode;
        _FIRST_HALF = _store(code.slice(0, code.length / 2));
        _SECOND_HALF = _store(code.slice(code.length / 2));
    }

    /// @inheritdoc ITokenDeployer
    function deploy(bytes32 salt, IRoyaltyToken.Init calldata init) external returns (address token) {
        return Create2.deploy(0, _bound(msg.sender, salt), _creationCode(init));
    }

    /// @inheritdoc ITokenDeployer
    function predict(address deployer, bytes32 salt, IRoyaltyToken.Init calldata init)
        external
        view
        returns (address token)
    {
        return Create2.computeAddress(_bound(deployer, salt), keccak256(_creationCode(init)));
    }

    function _creationCode(IRoyaltyToken.Init calldata init) private view returns (bytes memory) {
        return bytes.concat(_FIRST_HALF.code.slice(1), _SECOND_HALF.code.slice(1), abi.encode(init));
    }

    function _store(bytes memory data) private returns (address) {
        bytes memory code =
            abi.encodePacked(bytes1(0x61), uint16(data.length + 1), RETURN_REST, bytes1(0), data);
        return Create2.deploy(0, keccak256(data), code);
    }

    function _bound(address deployer, bytes32 salt) private pure returns (bytes32) {
        return keccak256(abi.encode(deployer, salt));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttestorRegistry} from "./interfaces/IAttestorRegistry.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// @title The protocol's list of accredited attestors.
/// @notice Holds the list, and who was ever on it; no money.
/// @notice Callers: the protocol's admin accredits; stores ask when they name an attestor.
/// @notice Never takes from an issued store whom it may name, or accredits one for both roles at a time.
contract AttestorRegistry is IAttestorRegistry, Ownable2Step {
    /// @inheritdoc IAttestorRegistry
    mapping(address attestor => bool) public isCommerce;
    /// @inheritdoc IAttestorRegistry
    mapping(address attestor => bool) public isBank;
    /// @inheritdoc IAttestorRegistry
    mapping(address attestor => bool) public wasCommerce;
    /// @inheritdoc IAttestorRegistry
    mapping(address attestor => bool) public wasBank;

    constructor(address admin) Ownable(admin) {}

    /// @inheritdoc IAttestorRegistry
    function accredit(address attestor, bool commerce, bool bank) external onlyOwner {
        if (commerce && bank) revert OneRoleOnly(attestor);
        isCommerce[attestor] = commerce;
        isBank[attestor] = bank;
        if (commerce) wasCommerce[attestor] = true;
        if (bank) wasBank[attestor] = true;
        emit Accredited(attestor, commerce, bank);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttestorRegistry} from "./interfaces/IAttestorRegistry.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// @title The protocol's list of accredited attestors.
/// @notice Holds the list; no money.
/// @notice Callers: the protocol's admin accredits; stores ask when they name an attestor.
/// @notice Never reaches an attestor that a store has named already, or accredits one for both roles.
contract AttestorRegistry is IAttestorRegistry, Ownable2Step {
    /// @inheritdoc IAttestorRegistry
    mapping(address attestor => bool) public isCommerce;
    /// @inheritdoc IAttestorRegistry
    mapping(address attestor => bool) public isBank;

    constructor(address admin) Ownable(admin) {}

    /// @inheritdoc IAttestorRegistry
    function accredit(address attestor, bool commerce, bool bank) external onlyOwner {
        if (commerce && bank) revert OneRoleOnly(attestor);
        isCommerce[attestor] = commerce;
        isBank[attestor] = bank;
        emit Accredited(attestor, commerce, bank);
    }
}

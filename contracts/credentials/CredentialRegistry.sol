// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../issuance/interfaces/IIssuanceDesk.sol";
import {ICredentialRegistry} from "./interfaces/ICredentialRegistry.sol";

/// @title Which sealing of a store's marketplace and bank credentials counts.
/// @notice Holds hashes, locations and custodians' public keys; no credential, no key and no money.
/// @notice Callers: a store's controller grants, rotates and revokes; anybody reads and verifies.
/// @notice Never lets one store's controller touch another's, uses a version twice, or opens anything.
contract CredentialRegistry is ICredentialRegistry {
    uint256 private constant MAX_CUSTODIANS = 16;

    struct Record {
        Sealing sealing;
        bool revoked;
    }

    /// @inheritdoc ICredentialRegistry
    address public immutable desk;
    mapping(address store => mapping(bytes32 platform => Record)) private _records;

    constructor(address desk_) {
        desk = desk_;
    }

    modifier onlyController(address store) {
        address controller = IIssuanceDesk(desk).controllerOf(store);
        if (msg.sender != controller) revert OnlyController(msg.sender, controller);
        _;
    }

    /// @inheritdoc ICredentialRegistry
    function grant(address store, bytes32 platform, Sealing calldata sealing) external onlyController(store) {
        Record storage record = _records[store][platform];
        if (_inForce(record)) revert AlreadyGranted(record.sealing.version);
        _seal(record, platform, sealing);
        emit CredentialsGranted(store, platform, sealing.version, msg.sender, sealing);
    }

    /// @inheritdoc ICredentialRegistry
    function rotate(address store, bytes32 platform, Sealing calldata sealing)
        external
        onlyController(store)
    {
        Record storage record = _records[store][platform];
        if (!_inForce(record)) revert NothingGranted(store, platform);
        _seal(record, platform, sealing);
        emit CredentialsRotated(store, platform, sealing.version, msg.sender, sealing);
    }

    /// @inheritdoc ICredentialRegistry
    function revoke(address store, bytes32 platform) external onlyController(store) {
        Record storage record = _records[store][platform];
        if (!_inForce(record)) revert NothingGranted(store, platform);
        record.revoked = true;
        emit CredentialsRevoked(store, platform, record.sealing.version, msg.sender);
    }

    /// @inheritdoc ICredentialRegistry
    function verify(address store, bytes32 platform, uint32 version, bytes32 ciphertext) external view {
        Status status = statusOf(store, platform, version);
        if (status != Status.Current) revert NotCurrent(version, status);
        bytes32 expected = _records[store][platform].sealing.ciphertext;
        if (ciphertext != expected) revert WrongCiphertext(expected, ciphertext);
    }

    /// @inheritdoc ICredentialRegistry
    function isCurrent(address store, bytes32 platform) external view returns (bool) {
        return statusOf(store, platform, _records[store][platform].sealing.version) == Status.Current;
    }

    /// @inheritdoc ICredentialRegistry
    function latest(address store, bytes32 platform) external view returns (Sealing memory) {
        return _records[store][platform].sealing;
    }

    /// @inheritdoc ICredentialRegistry
    function nextVersion(address store, bytes32 platform) external view returns (uint32) {
        return _records[store][platform].sealing.version + 1;
    }

    /// @inheritdoc ICredentialRegistry
    function statusOf(address store, bytes32 platform, uint32 version) public view returns (Status) {
        Record storage record = _records[store][platform];
        uint32 newest = record.sealing.version;
        if (version == 0 || version > newest) return Status.None;
        if (record.revoked) return Status.Revoked;
        if (version < newest) return Status.Superseded;
        return block.timestamp < record.sealing.expiry ? Status.Current : Status.Expired;
    }

    function _seal(Record storage record, bytes32 platform, Sealing calldata sealing) private {
        uint32 expected = record.sealing.version + 1;
        if (sealing.version != expected) revert WrongVersion(sealing.version, expected);
        if (platform == 0) revert InvalidSealing("platform");
        if (sealing.expiry <= block.timestamp) revert InvalidSealing("expiry");
        if (sealing.ciphertext == 0) revert InvalidSealing("ciphertext");
        if (bytes(sealing.location).length == 0) revert InvalidSealing("location");
        uint256 count = sealing.custodians.length;
        if (count > MAX_CUSTODIANS) revert InvalidSealing("custodians");
        if (sealing.threshold < 2 || sealing.threshold > count) revert InvalidSealing("threshold");
        for (uint256 i = 0; i < count; ++i) {
            bytes32 key = sealing.custodians[i];
            if (key == 0) revert InvalidSealing("custodians");
            for (uint256 j = 0; j < i; ++j) {
                if (sealing.custodians[j] == key) revert DuplicateCustodian(key);
            }
        }
        record.sealing = sealing;
        record.revoked = false;
    }

    function _inForce(Record storage record) private view returns (bool) {
        return record.sealing.version != 0 && !record.revoked;
    }
}

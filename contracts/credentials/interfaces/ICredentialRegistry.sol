// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Who can open a store's marketplace and bank credentials, and which sealing of them counts.
/// @notice Credentials are encrypted off-chain, k of n, to the custodians' keys; here are the ciphertext's hash and
/// location, the keys, and a version. The plaintext envelope names chain, registry, store (its token), platform and
/// version, so a ciphertext serves nowhere else. Only the newest version of a store's platform counts, until it is revoked
/// or expires.
/// @notice The controller of a store ({IIssuanceDesk-controllerOf}) decides: the merchant from acceptance of its offer,
/// and once the store is issued its DAO (the timelock) alone. Versions count from 1 and are never used twice.
interface ICredentialRegistry {
    struct Sealing {
        /// Must be {nextVersion}: the envelope names it.
        uint32 version;
        /// Unix seconds, in the future.
        uint64 expiry;
        /// k: custodians needed to open, 2 … n.
        uint8 threshold;
        /// keccak256 of the ciphertext.
        bytes32 ciphertext;
        /// Where the ciphertext is kept (URI).
        string location;
        /// X25519 public keys of the n custodians, n ≤ 16, none twice.
        bytes32[] custodians;
    }

    enum Status {
        None,
        Current,
        Expired,
        Revoked,
        /// A newer version exists.
        Superseded
    }

    /// @notice First sealing, or the first after a revoke.
    /// @param store the store's royalty token
    /// @param platform the marketplace or bank, ASCII, left-aligned
    /// @param version version of the sealing, from 1
    /// @param by the controller that did it
    /// @param sealing what is sealed, to whom and until when
    event CredentialsGranted(
        address indexed store, bytes32 indexed platform, uint32 indexed version, address by, Sealing sealing
    );
    /// @notice Replaces `version − 1`: other custodians, new credentials, or a longer term.
    /// @param store the store's royalty token
    /// @param platform the marketplace or bank, ASCII, left-aligned
    /// @param version version of the sealing, from 1
    /// @param by the controller that did it
    /// @param sealing what is sealed, to whom and until when
    event CredentialsRotated(
        address indexed store, bytes32 indexed platform, uint32 indexed version, address by, Sealing sealing
    );
    /// @notice This and all versions before are invalid.
    /// @param store the store's royalty token
    /// @param platform the marketplace or bank, ASCII, left-aligned
    /// @param version version of the sealing, from 1
    /// @param by the controller that did it
    event CredentialsRevoked(
        address indexed store, bytes32 indexed platform, uint32 indexed version, address by
    );

    /// @notice Only the store's controller may call.
    /// @param caller who called
    /// @param controller who may call
    error OnlyController(address caller, address controller);
    /// @notice Credentials for this platform are in force: rotate or revoke them.
    /// @param version version of the sealing, from 1
    error AlreadyGranted(uint32 version);
    /// @notice No credentials are in force for this store and platform.
    /// @param store the store's royalty token
    /// @param platform the marketplace or bank, ASCII, left-aligned
    error NothingGranted(address store, bytes32 platform);
    /// @notice The sealing does not carry the next version.
    /// @param given version of the sealing
    /// @param expected the next version
    error WrongVersion(uint32 given, uint32 expected);
    /// @notice `field` of the sealing, or the platform, is missing or out of bounds.
    /// @param field name of the field
    error InvalidSealing(bytes32 field);
    /// @notice A custodian's key is listed twice.
    /// @param key X25519 public key
    error DuplicateCustodian(bytes32 key);
    /// @notice This version does not count (any more).
    /// @param version version of the sealing, from 1
    /// @param status what the version is now
    error NotCurrent(uint32 version, Status status);
    /// @notice The ciphertext is not the one that was sealed.
    /// @param expected keccak256 of the sealed ciphertext
    /// @param found keccak256 of the given one
    error WrongCiphertext(bytes32 expected, bytes32 found);

    /// @notice Registers credentials where none are in force (never granted, or revoked). Controller only. Errors:
    /// OnlyController, AlreadyGranted, WrongVersion, InvalidSealing, DuplicateCustodian.
    function grant(address store, bytes32 platform, Sealing calldata sealing) external;
    /// @notice Replaces credentials in force, expired ones included; older versions become invalid. Controller only.
    /// Errors: OnlyController, NothingGranted, WrongVersion, InvalidSealing, DuplicateCustodian.
    function rotate(address store, bytes32 platform, Sealing calldata sealing) external;
    /// @notice Makes every version so far invalid. Controller only. Errors: OnlyController, NothingGranted.
    function revoke(address store, bytes32 platform) external;

    /// @notice Reverts unless `version` is the one that counts and `ciphertext` is its hash. Errors: NotCurrent,
    /// WrongCiphertext.
    /// @param version from 1
    function verify(address store, bytes32 platform, uint32 version, bytes32 ciphertext) external view;
    function isCurrent(address store, bytes32 platform) external view returns (bool);
    /// @notice Whether this version counts.
    /// @param version from 1
    function statusOf(address store, bytes32 platform, uint32 version) external view returns (Status);
    /// @notice The newest sealing, revoked or not; version 0 if there never was one.
    function latest(address store, bytes32 platform) external view returns (Sealing memory);
    /// @notice What the next sealing must be numbered.
    function nextVersion(address store, bytes32 platform) external view returns (uint32);
    /// @notice The desk that knows applications and stores.
    function desk() external view returns (address);
}

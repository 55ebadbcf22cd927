// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantAccount} from "../merchant/interfaces/IMerchantAccount.sol";
import {AccountSignature} from "../shared/AccountSignature.sol";
import {DelayedAddress} from "../shared/DelayedAddress.sol";
import {IAttestorRegistry} from "./interfaces/IAttestorRegistry.sol";
import {IStoreAttestors} from "./interfaces/IStoreAttestors.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

/// @title Who vouches for a store's figures, and whether a signature is theirs.
/// @notice Holds two attestors, those that follow them, and the keeper's name; no money.
/// @notice Callers: votes name attestors, 14 days ahead, and the keeper; anybody checks a signature.
/// @notice Never gives one account two roles, or counts a key before or after its time.
contract StoreAttestors is IStoreAttestors, Initializable {
    using DelayedAddress for DelayedAddress.Delayed;

    /// @inheritdoc IStoreAttestors
    uint64 public constant CHANGE_DELAY = 14 days;

    DelayedAddress.Delayed[2] private _seats;
    /// @inheritdoc IStoreAttestors
    address public registry;
    /// @inheritdoc IStoreAttestors
    address public timelock;
    /// @inheritdoc IStoreAttestors
    address public merchantAccount;
    /// @inheritdoc IStoreAttestors
    address public keeper;

    modifier onlyTimelock() {
        if (msg.sender != timelock) revert OnlyTimelock(msg.sender);
        _;
    }

    constructor() {
        _disableInitializers();
    }

    /// @notice Names the first attestors and keeper. Errors: NotAccredited, RoleConflict.
    function initialize(Init calldata init) external initializer {
        registry = init.registry;
        timelock = init.timelock;
        merchantAccount = init.merchantAccount;
        keeper = init.keeper;
        IAttestorRegistry list = IAttestorRegistry(init.registry);
        _requireEligible(Role.Commerce, init.commerce, list.isCommerce(init.commerce));
        _seats[uint8(Role.Commerce)].current = init.commerce;
        _requireEligible(Role.Bank, init.bank, list.isBank(init.bank));
        _seats[uint8(Role.Bank)].current = init.bank;
        emit AttestorChangeScheduled(Role.Commerce, init.commerce, uint64(block.timestamp));
        emit AttestorChangeScheduled(Role.Bank, init.bank, uint64(block.timestamp));
        emit KeeperChanged(init.keeper);
    }

    /// @inheritdoc IStoreAttestors
    function setAttestor(Role role, address attestor) external onlyTimelock {
        // Whoever was ever accredited: the admin must not be able to leave an issued store without an attestor.
        bool accredited = role == Role.Commerce
            ? IAttestorRegistry(registry).wasCommerce(attestor)
            : IAttestorRegistry(registry).wasBank(attestor);
        _requireEligible(role, attestor, accredited);
        uint64 effectiveAt = uint64(block.timestamp) + CHANGE_DELAY;
        _seats[uint8(role)].schedule(attestor, effectiveAt);
        emit AttestorChangeScheduled(role, attestor, effectiveAt);
    }

    /// @inheritdoc IStoreAttestors
    function setKeeper(address newKeeper) external onlyTimelock {
        if (newKeeper != address(0) && (_holds(Role.Commerce, newKeeper) || _holds(Role.Bank, newKeeper))) {
            revert RoleConflict(newKeeper);
        }
        keeper = newKeeper;
        emit KeeperChanged(newKeeper);
    }

    /// @inheritdoc IStoreAttestors
    function checkBoth(
        bytes32 commerceDigest,
        bytes calldata commerceSignature,
        bytes32 bankDigest,
        bytes calldata bankSignature
    ) external view {
        check(Role.Commerce, commerceDigest, commerceSignature);
        check(Role.Bank, bankDigest, bankSignature);
    }

    /// @inheritdoc IStoreAttestors
    function check(Role role, bytes32 digest, bytes calldata signature) public view {
        address attestor = attestorOf(role);
        if (!AccountSignature.isValid(attestor, digest, signature)) {
            revert InvalidAttestation(role, attestor);
        }
    }

    /// @inheritdoc IStoreAttestors
    function attestorOf(Role role) public view returns (address) {
        return _seats[uint8(role)].get();
    }

    /// @inheritdoc IStoreAttestors
    function scheduled(Role role) public view returns (address attestor, uint64 effectiveAt) {
        return _seats[uint8(role)].pending();
    }

    function _requireEligible(Role role, address attestor, bool accredited) private view {
        if (attestor == address(0) || !accredited) revert NotAccredited(role, attestor);
        Role other = role == Role.Commerce ? Role.Bank : Role.Commerce;
        if (_holds(other, attestor) || attestor == keeper || _isMerchant(attestor)) {
            revert RoleConflict(attestor);
        }
    }

    function _holds(Role role, address account) private view returns (bool) {
        (address next,) = scheduled(role);
        return account == attestorOf(role) || account == next;
    }

    /// @dev While a store is being issued its merchant account may not exist yet; it then makes this check itself.
    function _isMerchant(address account) private view returns (bool) {
        if (merchantAccount.code.length == 0) return false;
        (address next,) = IMerchantAccount(merchantAccount).pendingMerchant();
        return account == IMerchantAccount(merchantAccount).merchant() || account == next;
    }
}

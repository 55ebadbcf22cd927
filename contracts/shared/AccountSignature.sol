// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title Whether an account signed a digest: its key first, then ERC-1271.
/// @dev An EIP-7702 account has code and a key; OpenZeppelin's own check would never look at its key.
library AccountSignature {
    /// @dev By its key, or by its contract.
    function isValid(address account, bytes32 digest, bytes calldata signature) internal view returns (bool) {
        (address signer, ECDSA.RecoverError failure,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (failure == ECDSA.RecoverError.NoError && signer == account) return true;
        return SignatureChecker.isValidERC1271SignatureNowCalldata(account, digest, signature);
    }

    /// @dev {isValid}, and whether it was the account's own key.
    function check(address account, bytes32 digest, bytes calldata signature)
        internal
        view
        returns (bool valid, bool byKey)
    {
        (address signer, ECDSA.RecoverError failure,) = ECDSA.tryRecoverCalldata(digest, signature);
        byKey = failure == ECDSA.RecoverError.NoError && signer == account;
        valid = byKey || SignatureChecker.isValidERC1271SignatureNowCalldata(account, digest, signature);
    }

    /// @dev {isValid} of a signature in memory.
    function isValidInMemory(address account, bytes32 digest, bytes memory signature)
        internal
        view
        returns (bool)
    {
        (address signer, ECDSA.RecoverError failure,) = ECDSA.tryRecover(digest, signature);
        if (failure == ECDSA.RecoverError.NoError && signer == account) return true;
        return SignatureChecker.isValidERC1271SignatureNow(account, digest, signature);
    }
}

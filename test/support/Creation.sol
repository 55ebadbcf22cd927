// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Creates a contract from its creation code with arguments, so that a test expects a constructor's refusal of
/// an artifact that it does not compile itself.
abstract contract Creation {
    function create(bytes memory code) external {
        assembly ("memory-safe") {
            if iszero(create(0, add(code, 0x20), mload(code))) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyTokenTest} from "./RoyaltyTokenTest.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";

/// @notice Builds EIP-712 claims with the present second as their deadline.
abstract contract SignedClaims is RoyaltyTokenTest {
    bytes32 private constant _CLAIM_TYPEHASH =
        keccak256("Claim(address account,address to,uint256 nonce,uint256 deadline)");

    function _claimDigest(IRoyaltyToken store, address account, address to, uint256 nonce)
        internal
        view
        returns (bytes32)
    {
        return _typed(store, keccak256(abi.encode(_CLAIM_TYPEHASH, account, to, nonce, block.timestamp)));
    }

    function _typed(IRoyaltyToken store, bytes32 structHash) internal view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", store.DOMAIN_SEPARATOR(), structHash));
    }

    function _sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _expectInvalid(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.InvalidSignature.selector, account));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";

/// @notice A smart account: one ERC-1271 signer hash it approves, and calls of its own.
contract SmartAccount {
    mapping(bytes32 digest => bool) public approved;

    function approve(bytes32 digest) external {
        approved[digest] = true;
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        return approved[digest] ? this.isValidSignature.selector : bytes4(0);
    }

    function claim(IRoyaltyToken token, address to) external returns (uint256) {
        return token.claim(to);
    }

    function setPayee(IRoyaltyToken token, address payee) external {
        token.setPayee(payee);
    }
}

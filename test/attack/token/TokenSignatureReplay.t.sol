// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {SignedClaims} from "test/support/SignedClaims.sol";

/// @dev Claims signed without saying for which token.
contract UnguardedClaims {
    mapping(address account => uint256) public nonces;
    mapping(address account => address) public paidTo;

    function digest(address account, address to, uint256 nonce) public pure returns (bytes32) {
        return keccak256(abi.encode(account, to, nonce));
    }

    function claimBySig(address account, address to, bytes calldata signature) external {
        require(ECDSA.recover(digest(account, to, nonces[account]++), signature) == account);
        paidTo[account] = to;
    }
}

/// @notice ATTACK: a claim signed for one store shown to another, or on another chain, where the account holds too.
contract TokenSignatureReplayTest is SignedClaims {
    function test_attack_signatureReplayAcrossTokens() public {
        _push(700 * dollar);
        skip(WEEK);
        bytes memory signature = _sign(aliceKey, _claimDigest(token, alice, CAROL, 0));
        IRoyaltyToken other = _deploy(_init(usd));
        assertTrue(other.DOMAIN_SEPARATOR() != token.DOMAIN_SEPARATOR());
        _expectInvalid(alice);
        other.claimBySig(alice, CAROL, block.timestamp, signature);

        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        _expectInvalid(alice);
        token.claimBySig(alice, CAROL, block.timestamp, signature);

        vm.chainId(chain);
        token.claimBySig(alice, CAROL, block.timestamp, signature);
        assertApproxEqAbs(_balance(CAROL), 350 * dollar, 1);
    }

    function test_attack_signatureReplay_succeedsWithoutADomain() public {
        UnguardedClaims one = new UnguardedClaims();
        UnguardedClaims other = new UnguardedClaims();
        bytes memory signature = _sign(aliceKey, one.digest(alice, CAROL, 0));
        one.claimBySig(alice, CAROL, signature);
        other.claimBySig(alice, CAROL, signature);
        assertEq(other.paidTo(alice), CAROL);
    }
}

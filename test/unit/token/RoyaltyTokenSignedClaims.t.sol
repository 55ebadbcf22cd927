// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {SmartAccount} from "test/support/Accounts.sol";
import {SignedClaims} from "test/support/SignedClaims.sol";

contract RoyaltyTokenSignedClaimsTest is SignedClaims {
    function setUp() public override {
        super.setUp();
        _push(700 * dollar);
        skip(WEEK);
    }

    function test_claimBySig_paysTheSignersChoice() public {
        bytes memory signature = _sign(aliceKey, _claimDigest(token, alice, CAROL, 0));
        vm.prank(bob);
        uint256 amount = token.claimBySig(alice, CAROL, block.timestamp, signature);
        assertApproxEqAbs(amount, 350 * dollar, 1);
        assertEq(_balance(CAROL), amount);
        assertEq(token.nonces(alice), 1);
    }

    function test_claimBySig_refusesZeroAndTheTokenItself() public {
        address[2] memory refused = [address(0), address(token)];
        for (uint256 i = 0; i < refused.length; ++i) {
            bytes memory signature = _sign(aliceKey, _claimDigest(token, alice, refused[i], 0));
            vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.InvalidRecipient.selector, refused[i]));
            token.claimBySig(alice, refused[i], block.timestamp, signature);
        }
    }

    function test_claimBySig_onlyOnce() public {
        bytes memory signature = _sign(aliceKey, _claimDigest(token, alice, CAROL, 0));
        token.claimBySig(alice, CAROL, block.timestamp, signature);
        _expectInvalid(alice);
        token.claimBySig(alice, CAROL, block.timestamp, signature);
    }

    function test_claimBySig_refusesOtherRecipientSignerOrDeadline() public {
        bytes memory signature = _sign(aliceKey, _claimDigest(token, alice, CAROL, 0));
        _expectInvalid(alice);
        token.claimBySig(alice, bob, block.timestamp, signature);
        _expectInvalid(bob);
        token.claimBySig(bob, CAROL, block.timestamp, signature);
        _expectInvalid(alice);
        token.claimBySig(alice, CAROL, block.timestamp + 1, signature);
        _expectInvalid(alice);
        token.claimBySig(alice, CAROL, block.timestamp, "");
    }

    function test_claimBySig_refusesAfterItsDeadline() public {
        uint256 deadline = block.timestamp;
        bytes memory signature = _sign(aliceKey, _claimDigest(token, alice, CAROL, 0));
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ExpiredSignature.selector, deadline));
        token.claimBySig(alice, CAROL, deadline, signature);
    }

    function test_claimBySig_erc1271() public {
        SmartAccount account = new SmartAccount();
        _transfer(bob, address(account), 100_000e18);
        _push(700 * dollar);
        skip(WEEK);
        bytes32 digest = _claimDigest(token, address(account), CAROL, 0);
        _expectInvalid(address(account));
        token.claimBySig(address(account), CAROL, block.timestamp, "");
        account.approve(digest);
        assertApproxEqAbs(token.claimBySig(address(account), CAROL, block.timestamp, ""), 350 * dollar, 1);
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ClaimForContract.selector, address(account)));
        token.claimFor(address(account));
    }

    function test_claimBySig_eip7702AccountSignsWithItsKeyOrByItsCode() public {
        SmartAccount implementation = new SmartAccount();
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(implementation)));
        bytes memory signature = _sign(aliceKey, _claimDigest(token, alice, CAROL, 0));
        token.claimBySig(alice, CAROL, block.timestamp, signature);
        assertApproxEqAbs(_balance(CAROL), 350 * dollar, 1);

        _push(700 * dollar);
        skip(WEEK);
        SmartAccount(alice).approve(_claimDigest(token, alice, CAROL, 1));
        token.claimBySig(alice, CAROL, block.timestamp, "");
        assertApproxEqAbs(_balance(CAROL), 700 * dollar, 2);
    }

    function test_claimBySig_sharesNoncesWithPermit() public {
        bytes32 permit = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                alice,
                bob,
                5,
                0,
                block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(aliceKey, _typed(token, permit));
        token.permit(alice, bob, 5, block.timestamp, v, r, s);
        assertEq(token.allowance(alice, bob), 5);
        assertEq(token.nonces(alice), 1);
        token.claimBySig(alice, CAROL, block.timestamp, _sign(aliceKey, _claimDigest(token, alice, CAROL, 1)));
    }

    function test_domain() public view {
        (, string memory name, string memory version, uint256 chainId, address verifier,,) =
            IERC5267(address(token)).eip712Domain();
        assertEq(name, "Teapot Royalty");
        assertEq(version, "1");
        assertEq(chainId, block.chainid);
        assertEq(verifier, address(token));
    }
}

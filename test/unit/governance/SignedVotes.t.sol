// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Ballots} from "test/support/Ballots.sol";

contract Wallet is IERC1271 {
    address private immutable _SIGNER;

    constructor(address signer) {
        _SIGNER = signer;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        bool valid = ECDSA.recover(digest, signature) == _SIGNER;
        return valid ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

contract SignedVotesTest is Ballots {
    uint256 private id;

    function _open() private {
        id = _proposeLimit(8000e6);
        _toActive(id);
    }

    function test_anAccount() public {
        _open();
        governor.castVoteBySig(id, FOR, alice, _ballot(governor, aliceKey, id, FOR, alice));
        _assertVotes(0, 110_000e18);
    }

    function test_withAReason() public {
        _open();
        bytes memory signature = _ballotWithReason(governor, aliceKey, id, AGAINST, alice, "too much");
        governor.castVoteWithReasonAndParamsBySig(id, AGAINST, alice, "too much", "", signature);
        _assertVotes(110_000e18, 0);
    }

    function test_aContractWallet() public {
        address wallet = address(new Wallet(carol));
        vm.prank(bob);
        token.transfer(wallet, 60_000e18);
        skip(1);
        _open();
        governor.castVoteBySig(id, FOR, wallet, _ballot(governor, carolKey, id, FOR, wallet));
        _assertVotes(0, 60_000e18);
    }

    /// @dev Its code knows nothing of ERC-1271; its key still signs.
    function test_anEip7702Account() public {
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(usd)));
        _open();
        governor.castVoteBySig(id, FOR, alice, _ballot(governor, aliceKey, id, FOR, alice));
        _assertVotes(0, 110_000e18);
    }

    function test_anotherKeyIsRefused() public {
        _open();
        bytes memory signature = _ballot(governor, bobKey, id, FOR, alice);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, alice));
        governor.castVoteBySig(id, FOR, alice, signature);
    }

    function test_anotherSupportIsRefused() public {
        _open();
        bytes memory signature = _ballot(governor, aliceKey, id, FOR, alice);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, alice));
        governor.castVoteBySig(id, AGAINST, alice, signature);
    }

    /// @dev ecrecover answers zero to nonsense; zero has no votes by it.
    function test_nonsenseForTheZeroAddressIsRefused() public {
        _open();
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, address(0)));
        governor.castVoteBySig(id, FOR, address(0), new bytes(65));
    }

    function _assertVotes(uint256 against, uint256 inFavor) private view {
        (uint256 foundAgainst, uint256 foundFor,) = _byId().proposalVotes(id);
        assertEq(foundAgainst, against);
        assertEq(foundFor, inFavor);
    }
}

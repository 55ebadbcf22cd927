// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GovernanceTest} from "./GovernanceTest.sol";
import {INonces} from "./INonces.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";

/// @notice Ballots signed off-chain, as a wallet signs them.
abstract contract Ballots is GovernanceTest {
    bytes32 private constant BALLOT =
        keccak256("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)");
    bytes32 private constant EXTENDED_BALLOT = keccak256(
        "ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)"
    );
    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    function _ballot(IStoreGovernor on, uint256 key, uint256 id, uint8 support, address voter)
        internal
        view
        returns (bytes memory)
    {
        uint256 nonce = INonces(address(on)).nonces(voter);
        return _sign(key, _digest(on, keccak256(abi.encode(BALLOT, id, support, voter, nonce))));
    }

    function _ballotWithReason(
        IStoreGovernor on,
        uint256 key,
        uint256 id,
        uint8 support,
        address voter,
        string memory reason
    ) internal view returns (bytes memory) {
        uint256 nonce = INonces(address(on)).nonces(voter);
        bytes32 ballot = keccak256(
            abi.encode(EXTENDED_BALLOT, id, support, voter, nonce, keccak256(bytes(reason)), keccak256(""))
        );
        return _sign(key, _digest(on, ballot));
    }

    function _sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _digest(IStoreGovernor on, bytes32 ballot) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                DOMAIN,
                keccak256(bytes(on.name())),
                keccak256(bytes(on.version())),
                block.chainid,
                address(on)
            )
        );
        return MessageHashUtils.toTypedDataHash(domain, ballot);
    }
}

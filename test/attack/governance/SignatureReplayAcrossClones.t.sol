// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {Ballots} from "test/support/Ballots.sol";

/// @dev Binds a ballot to nothing but itself.
contract UnboundBallots {
    mapping(uint256 proposalId => uint256) public votes;

    function castVoteBySig(uint256 id, uint8 support, address voter, bytes calldata signature) external {
        bytes32 digest = keccak256(abi.encode(id, support, voter));
        require(ECDSA.recover(digest, signature) == voter);
        ++votes[id];
    }
}

/// @notice A ballot signed for one store is cast in another with the same proposal id, or twice.
contract SignatureReplayAcrossClonesAttackTest is Ballots {
    function test_aBallotServesOneGovernorOnce() public {
        uint256 id = _proposeLimit(8000e6);
        _toActive(id);
        bytes memory signature = _ballot(governor, aliceKey, id, FOR, alice);

        IStoreGovernor first = governor;
        _open(_issue(_config("second")));
        vm.prank(SALE);
        token.transfer(alice, 10_000e18);
        skip(1);
        assertEq(_proposeLimit(8000e6), id, "the same id");
        _toActive(id);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, alice));
        governor.castVoteBySig(id, FOR, alice, signature);

        first.castVoteBySig(id, FOR, alice, signature);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, alice));
        first.castVoteBySig(id, FOR, alice, signature);
    }

    function test_succeedsAgainstUnboundBallots() public {
        UnboundBallots one = new UnboundBallots();
        UnboundBallots other = new UnboundBallots();
        bytes memory signature = _sign(aliceKey, keccak256(abi.encode(uint256(1), FOR, alice)));
        one.castVoteBySig(1, FOR, alice, signature);
        other.castVoteBySig(1, FOR, alice, signature);
        assertEq(one.votes(1) + other.votes(1), 2);
    }
}

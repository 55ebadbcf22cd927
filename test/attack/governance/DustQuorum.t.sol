// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice While most buyers have not collected their tokens, a few of them are the whole voting supply: with a quorum of
/// dust and an hour's delay they would decide before anybody else can vote.
contract DustQuorumAttackTest is GovernanceTest {
    uint256 private constant LEAST = PUBLIC / 20;

    function test_theFloorStaysAboveATwentiethOfTheSoldTokens() public {
        assertEq(governor.minQuorumFloor(), LEAST);
        _assertRefused(
            abi.encodeCall(IStoreGovernor.setQuorumFloor, (uint208(LEAST - 1))),
            abi.encodeWithSelector(
                IStoreGovernor.SettingOutOfBounds.selector,
                bytes32("quorumFloor"),
                LEAST - 1,
                LEAST,
                SUPPLY / 2
            )
        );
        IStoreFactory.StoreConfig memory config = _config("dust");
        config.governance.quorumFloor = uint208(LEAST - 1);
        vm.prank(ISSUER);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreGovernor.SettingOutOfBounds.selector,
                bytes32("quorumFloor"),
                LEAST - 1,
                LEAST,
                SUPPLY / 2
            )
        );
        factory.issue(config);
    }

    /// @dev 19,000 tokens vote: a tenth of them would do without the floor.
    function test_aFewCollectedTokensDecideNothing() public {
        vm.startPrank(alice);
        token.transfer(SALE, 110_000e18);
        vm.stopPrank();
        vm.startPrank(bob);
        token.transfer(SALE, 60_000e18);
        vm.stopPrank();
        vm.startPrank(carol);
        token.transfer(SALE, 11_000e18);
        token.transfer(makeAddr("few"), 2000e18);
        vm.stopPrank();
        skip(1);
        uint256 id = _proposeAs(makeAddr("few"), store.merchantAccount, _setLimit(8000e6), "");
        _toActive(id);
        _vote(makeAddr("few"), id, FOR);
        vm.warp(governor.proposalDeadline(id) + 1);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_aDayPassesBeforeAnyVote() public {
        _assertRefused(
            abi.encodeWithSignature("setVotingDelay(uint48)", 24 hours - 1),
            abi.encodeWithSelector(
                IStoreGovernor.SettingOutOfBounds.selector,
                bytes32("votingDelay"),
                24 hours - 1,
                24 hours,
                14 days
            )
        );
    }

    function _assertRefused(bytes memory data, bytes memory reason) private {
        uint256 id = _propose(address(governor), data);
        _passAndQueue(id);
        _toExecutable(id);
        vm.expectRevert(reason);
        _byId().execute(id);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice A majority locks everybody out: a threshold nobody reaches, or a quorum that anything meets.
contract UnreachableThresholdAttackTest is GovernanceTest {
    function test_thresholdAndFractionStayInTheirBounds() public {
        _assertRefused(
            abi.encodeWithSignature("setProposalThreshold(uint256)", SUPPLY),
            abi.encodeWithSelector(
                IStoreGovernor.SettingOutOfBounds.selector,
                bytes32("proposalThreshold"),
                SUPPLY,
                1,
                SUPPLY / 20
            )
        );
        _assertRefused(
            abi.encodeWithSignature("updateQuorumNumerator(uint256)", 0),
            abi.encodeWithSelector(
                IStoreGovernor.SettingOutOfBounds.selector, bytes32("quorumNumerator"), 0, 1, 50
            )
        );
    }

    /// @dev Even when nearly all tokens have stopped voting since the threshold was set.
    function test_theThresholdFollowsTheVotingSupply() public {
        _carryOut(
            _propose(address(governor), abi.encodeWithSignature("setProposalThreshold(uint256)", SUPPLY / 20))
        );
        assertEq(governor.proposalThreshold(), 10_000e18, "5 % of the voting supply");
        vm.prank(alice);
        token.transfer(MERCHANT, 100_000e18);
        vm.prank(bob);
        token.transfer(MERCHANT, 59_000e18);
        skip(1);
        assertEq(governor.proposalThreshold(), 2050e18);
        _proposeAs(carol, store.merchantAccount, _setLimit(8000e6), "");
    }

    function _assertRefused(bytes memory data, bytes memory reason) private {
        uint256 id = _propose(address(governor), data);
        _passAndQueue(id);
        _toExecutable(id);
        vm.expectRevert(reason);
        _byId().execute(id);
    }
}

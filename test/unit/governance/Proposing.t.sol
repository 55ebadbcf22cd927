// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

/// @notice What may be proposed, and by whom it may be canceled.
contract ProposingTest is GovernanceTest {
    function test_idsCountUpAndDetailsAreStored() public {
        assertEq(_proposeLimit(8000e6), 1);
        assertEq(_proposeLimit(9000e6), 2);
        assertEq(_byId().proposalCount(), 2);
        assertEq(_byId().latestProposalId(), 2);
        (address[] memory targets,, bytes[] memory calldatas, bytes32 descriptionHash) =
            _byId().proposalDetails(2);
        assertEq(targets[0], store.merchantAccount);
        assertEq(calldatas[0], _setLimit(9000e6));
        assertEq(descriptionHash, keccak256(""));
        assertEq(governor.CLOCK_MODE(), "mode=timestamp");
        assertEq(governor.clock(), block.timestamp);
    }

    function test_theSameProposalCannotBeMadeTwice() public {
        _proposeLimit(8000e6);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _single(store.merchantAccount, _setLimit(8000e6));
        vm.prank(alice);
        vm.expectRevert();
        governor.propose(targets, values, calldatas, "");
        assertEq(_byId().proposalCount(), 1);
    }

    function test_withoutVotesNobodyProposes() public {
        address nobody = makeAddr("nobody");
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            _single(store.merchantAccount, _setLimit(8000e6));
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, nobody, 0, governor.proposalThreshold()
            )
        );
        vm.prank(nobody);
        governor.propose(targets, values, calldatas, "");
    }

    function test_noMoreThanTenActions() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _many(10);
        vm.prank(alice);
        uint256 id = governor.propose(targets, values, calldatas, "");
        _carryOut(id);
        assertEq(account.limit(), 8009e6, "in order");

        (targets, values, calldatas) = _many(11);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStoreGovernor.TooManyActions.selector, 11, 10));
        governor.propose(targets, values, calldatas, "");
    }

    function test_noValue() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _many(3);
        values[2] = 1;
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStoreGovernor.ActionWithValue.selector, 2, 1));
        governor.propose(targets, values, calldatas, "");

        uint256 id = _proposeLimit(8000e6);
        _passAndQueue(id);
        _toExecutable(id);
        vm.deal(address(this), 1);
        vm.expectRevert(abi.encodeWithSelector(IStoreGovernor.ActionWithValue.selector, 0, 1));
        _byId().execute{value: 1}(id);
    }

    function test_noShortCalldata() public {
        bytes memory threeBytes = hex"010203";
        _expectNotAllowed(store.merchantAccount, threeBytes);
        _expectNotAllowed(store.merchantAccount, "");
    }

    /// @dev The selector's own bytes, short of one that is zero, are not the selector.
    function test_noSelectorWithoutItsLastByte() public {
        assertTrue(governor.isControl(store.merchantAccount, IMerchantAccount.setLimit.selector));
        _expectNotAllowed(store.merchantAccount, abi.encodePacked(bytes3(IMerchantAccount.setLimit.selector)));
    }

    function test_arraysOfUnequalLength() public {
        (address[] memory targets, uint256[] memory values,) = _many(2);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 2, 1, 2));
        governor.propose(targets, values, new bytes[](1), "");
    }

    function test_noTargetBeyondTheStore() public {
        bytes memory data = abi.encodeCall(ITreasury.pay, (address(usd), alice, 1));
        _expectNotAllowed(store.router, data);
        _expectNotAllowed(address(usd), abi.encodeWithSignature("transfer(address,uint256)", alice, 1));
        _expectNotAllowed(store.merchantAccount, data);
        _expectNotAllowed(address(0), data);
        _expectNotAllowed(store.token, abi.encodeWithSignature("burn(uint256)", 1));
        _expectNotAllowed(store.timelock, abi.encodeWithSignature("grantRole(bytes32,address)", 0, alice));
        _expectNotAllowed(
            address(governor), abi.encodeWithSignature("relay(address,uint256,bytes)", alice, 0, "")
        );
        _expectNotAllowed(address(governor), abi.encodeWithSignature("updateTimelock(address)", alice));
    }

    function test_relayAndUpdateTimelockAreClosedToo() public {
        (bool ok, bytes memory reason) =
            address(governor).call(abi.encodeWithSignature("relay(address,uint256,bytes)", alice, 0, ""));
        assertFalse(ok);
        assertEq(bytes4(reason), IStoreGovernor.ActionNotAllowed.selector);
        vm.prank(store.timelock);
        (ok, reason) = address(governor).call(abi.encodeWithSignature("updateTimelock(address)", alice));
        assertFalse(ok);
        assertEq(bytes4(reason), IStoreGovernor.ActionNotAllowed.selector);
    }

    function test_proposerCancelsWhilePendingOnly() public {
        uint256 id = _proposeLimit(8000e6);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, bob));
        _byId().cancel(id);
        vm.prank(alice);
        _byId().cancel(id);
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_guardianCancelsWhatIsQueued() public {
        uint256 id = _proposeLimit(8000e6);
        vm.prank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, GUARDIAN));
        _byId().cancel(id);
        _passAndQueue(id);
        vm.prank(GUARDIAN);
        _byId().cancel(id);
        _assertState(id, IGovernor.ProposalState.Canceled);
        _toExecutable(id);
        vm.expectRevert();
        _byId().execute(id);
    }

    function _expectNotAllowed(address target, bytes memory data) private {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = _single(target, data);
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IStoreGovernor.ActionNotAllowed.selector, 0, target, bytes4(data))
        );
        governor.propose(targets, values, calldatas, "");
    }

    function _many(uint256 count)
        private
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        targets = new address[](count);
        values = new uint256[](count);
        calldatas = new bytes[](count);
        for (uint256 i = 0; i < count; ++i) {
            (targets[i], calldatas[i]) = (store.merchantAccount, _setLimit(uint128(8000e6 + i * 1e6)));
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {FalseReturningUSD} from "test/support/tokens/FalseReturningUSD.sol";
import {FeeOnTransferUSD} from "test/support/tokens/FeeOnTransferUSD.sol";

/// @notice ATTACK: assets that deliver less than asked, or report failure without reverting.
contract TokenOddAssetsTest is RoyaltyTokenTest {
    function test_attack_feeOnTransferIsCreditedByWhatArrived() public {
        _use(address(new FeeOnTransferUSD(6, 100)), 6);
        _push(700 * dollar);
        assertEq(token.totalReceived(), 693 * dollar);
        skip(WEEK);
        uint256 paid = token.claimFor(alice) + token.claimFor(bob);
        assertApproxEqAbs(paid, 693 * dollar, 2);
        assertLe(_balance(address(token)), 2);
    }

    function test_attack_falseReturningPushCreditsNothing() public {
        FalseReturningUSD asset = new FalseReturningUSD(6);
        _use(address(asset), 6);
        _fund(700 * dollar);
        asset.setRefusesAll(true);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, usd));
        vm.prank(ROUTER);
        token.push(700 * dollar);
    }

    function test_attack_falseReturningPayoutKeepsTheCredit() public {
        FalseReturningUSD asset = new FalseReturningUSD(6);
        _use(address(asset), 6);
        _push(700 * dollar);
        skip(WEEK);
        asset.setRefusesAll(true);
        uint256 credit = token.claimableScaled(alice);
        address[] memory accounts = new address[](1);
        accounts[0] = alice;
        assertEq(token.claimBatch(accounts), 0);
        assertEq(token.claimableScaled(alice), credit);
    }
}

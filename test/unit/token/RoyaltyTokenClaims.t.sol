// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {SmartAccount} from "test/support/Accounts.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {BlocklistUSD} from "test/support/tokens/BlocklistUSD.sol";
import {FalseReturningUSD} from "test/support/tokens/FalseReturningUSD.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";
import {NoBoolUSD} from "test/support/tokens/NoBoolUSD.sol";

contract RoyaltyTokenClaimsTest is RoyaltyTokenTest {
    function test_claim_paysWholeUnitsAndKeepsTheFraction() public {
        _push(700 * dollar);
        skip(1 days);
        uint256 scaled = token.claimableScaled(alice);
        uint256 amount = token.claimable(alice);
        vm.expectEmit(address(token));
        emit IRoyaltyToken.RoyaltyClaimed(alice, CAROL, amount);
        vm.prank(alice);
        assertEq(token.claim(CAROL), amount);
        assertEq(_balance(CAROL), amount);
        assertEq(token.claimable(alice), 0);
        assertEq(token.claimableScaled(alice), scaled - amount * SCALE);
        vm.prank(alice);
        assertEq(token.claim(CAROL), 0);
    }

    function test_claim_refusesZeroAndTheTokenItself() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.InvalidRecipient.selector, address(0)));
        token.claim(address(0));
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.InvalidRecipient.selector, address(token)));
        token.claim(address(token));
        vm.stopPrank();
    }

    function test_claim_everyAssetKind() public {
        for (uint8 decimals = 0; decimals <= 18; decimals += 2) {
            _claimsHalf(address(new MockUSD(decimals)), decimals);
            _claimsHalf(address(new NoBoolUSD(decimals)), decimals);
        }
    }

    function test_claim_failsWithTheAssetAndKeepsTheCredit() public {
        FalseReturningUSD asset = new FalseReturningUSD(6);
        _use(address(asset), 6);
        _push(700 * dollar);
        skip(WEEK);
        uint256 scaled = token.claimableScaled(alice);
        asset.setRefused(alice, true);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, usd));
        vm.prank(alice);
        token.claim(alice);
        assertEq(token.claimableScaled(alice), scaled);
        vm.prank(alice);
        assertGt(token.claim(CAROL), 0);
    }

    function test_claimFor_paysWhoHasNoCode() public {
        _push(700 * dollar);
        skip(WEEK);
        vm.prank(CAROL);
        uint256 amount = token.claimFor(alice);
        assertApproxEqAbs(amount, 350 * dollar, 1);
        assertEq(_balance(alice), amount);
    }

    function test_claimFor_paysEip7702Accounts() public {
        SmartAccount implementation = new SmartAccount();
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(implementation)));
        _push(700 * dollar);
        skip(WEEK);
        token.claimFor(alice);
        assertApproxEqAbs(_balance(alice), 350 * dollar, 1);
    }

    function test_claimFor_refusesContractsWithoutPayee() public {
        SmartAccount account = _accountWithHalf();
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ClaimForContract.selector, address(account)));
        token.claimFor(address(account));
        assertApproxEqAbs(account.claim(token, CAROL), 350 * dollar, 1);
    }

    function test_claimFor_refusesTwentyThreeBytesThatAreNoDelegation() public {
        _push(700 * dollar);
        skip(WEEK);
        vm.etch(alice, abi.encodePacked(hex"600160", address(this)));
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ClaimForContract.selector, alice));
        token.claimFor(alice);
    }

    function test_claimFor_remembersAKeyThatClaimed() public {
        _push(700 * dollar);
        skip(1 days);
        vm.prank(alice, alice);
        token.claim(alice);
        skip(1 days);
        token.claimFor(alice);
        assertApproxEqAbs(_balance(alice), 100 * dollar, 1);
    }

    function test_claimFor_aContractClaimingForItselfProvesNoKey() public {
        SmartAccount account = _accountWithHalf();
        account.claim(token, CAROL);
        _push(700 * dollar);
        skip(WEEK);
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ClaimForContract.selector, address(account)));
        token.claimFor(address(account));
    }

    function test_setPayee_directsWhatOthersClaim() public {
        SmartAccount account = _accountWithHalf();
        vm.expectEmit(address(token));
        emit IRoyaltyToken.PayeeChanged(address(account), CAROL);
        account.setPayee(token, CAROL);
        assertEq(token.payeeOf(address(account)), CAROL);
        token.claimFor(address(account));
        assertApproxEqAbs(_balance(CAROL), 350 * dollar, 1);

        account.setPayee(token, address(0));
        assertEq(token.payeeOf(address(account)), address(0));
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ClaimForContract.selector, address(account)));
        token.claimFor(address(account));
    }

    function test_setPayee_itselfOptsIn() public {
        SmartAccount account = _accountWithHalf();
        account.setPayee(token, address(account));
        token.claimFor(address(account));
        assertApproxEqAbs(_balance(address(account)), 350 * dollar, 1);
    }

    function test_setPayee_keepsTheCredit() public {
        _push(700 * dollar);
        skip(1 days);
        uint256 scaled = token.claimableScaled(alice);
        vm.prank(alice);
        token.setPayee(CAROL);
        assertEq(token.claimableScaled(alice), scaled);
    }

    function test_setPayee_refusesTheToken() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.InvalidRecipient.selector, address(token)));
        vm.prank(alice);
        token.setPayee(address(token));
    }

    function test_claimBatch_paysAllAndSkipsContracts() public {
        SmartAccount account = _accountWithHalf();
        address[] memory accounts = new address[](5);
        accounts[0] = alice;
        accounts[1] = address(account);
        accounts[2] = bob;
        accounts[3] = bob;
        accounts[4] = VAULT;
        uint256 credit = token.claimable(address(account));
        vm.expectEmit(address(token));
        emit IRoyaltyToken.RoyaltyPayoutSkipped(address(account), address(account), credit);
        uint256 total = token.claimBatch(accounts);
        assertApproxEqAbs(total, 350 * dollar, 1);
        assertEq(_balance(bob), total);
        assertEq(token.claimable(address(account)), credit);
    }

    function test_claimBatch_paysASingleUnit() public {
        _push(3);
        skip(WEEK);
        address[] memory accounts = new address[](1);
        accounts[0] = alice;
        assertEq(token.claimable(alice), 1);
        assertEq(token.claimBatch(accounts), 1);
        assertEq(_balance(alice), 1);
    }

    function test_claimBatch_skipsABlockedPayeeAndKeepsItsCredit() public {
        BlocklistUSD asset = new BlocklistUSD(6);
        _use(address(asset), 6);
        _push(700 * dollar);
        skip(WEEK);
        asset.setBlocked(alice, true);
        uint256 scaled = token.claimableScaled(alice);
        address[] memory accounts = new address[](2);
        accounts[0] = alice;
        accounts[1] = bob;
        vm.expectEmit(address(token));
        emit IRoyaltyToken.RoyaltyPayoutSkipped(alice, alice, scaled / SCALE);
        assertApproxEqAbs(token.claimBatch(accounts), 350 * dollar, 1);
        assertEq(token.claimableScaled(alice), scaled);
        vm.prank(alice);
        token.setPayee(CAROL);
        token.claimBatch(accounts);
        assertEq(_balance(CAROL), scaled / SCALE);
    }

    function _claimsHalf(address asset, uint8 decimals) private {
        _use(asset, decimals);
        _push(700_000 * dollar);
        skip(WEEK);
        vm.prank(alice);
        uint256 amount = token.claim(alice);
        assertApproxEqAbs(amount, 350_000 * dollar, token.assetUnit());
        assertEq(_balance(alice), amount);
        assertEq(amount % token.assetUnit(), 0);
    }

    function _accountWithHalf() private returns (SmartAccount account) {
        account = new SmartAccount();
        _transfer(alice, address(account), 100_000e18);
        _push(700 * dollar);
        skip(WEEK);
    }
}

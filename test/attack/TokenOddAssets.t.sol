// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyTokenTest} from "../support/RoyaltyTokenTest.sol";
import {FalseReturningUSD} from "../support/tokens/FalseReturningUSD.sol";
import {FeeOnTransferUSD} from "../support/tokens/FeeOnTransferUSD.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @dev Credits what was asked for and does not look at what a transfer returns.
contract UnguardedVault {
    IERC20 private immutable _USD;
    mapping(address account => uint256) public credit;

    constructor(IERC20 usd) {
        _USD = usd;
    }

    function push(address beneficiary, uint256 amount) external {
        _USD.transferFrom(msg.sender, address(this), amount);
        credit[beneficiary] += amount;
    }

    function claim() external {
        uint256 amount = credit[msg.sender];
        credit[msg.sender] = 0;
        _USD.transfer(msg.sender, amount);
    }
}

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

    function test_attack_feeOnTransfer_succeedsAgainstCreditByRequest() public {
        FeeOnTransferUSD asset = new FeeOnTransferUSD(6, 100);
        UnguardedVault vault = new UnguardedVault(asset);
        asset.mint(address(this), 700 * dollar);
        asset.approve(address(vault), 700 * dollar);
        vault.push(alice, 700 * dollar);
        assertGt(vault.credit(alice), asset.balanceOf(address(vault)));
        vm.expectRevert();
        vm.prank(alice);
        vault.claim();
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

    function test_attack_falseReturning_succeedsWithoutLookingAtTheAnswer() public {
        FalseReturningUSD asset = new FalseReturningUSD(6);
        UnguardedVault vault = new UnguardedVault(asset);
        asset.setRefusesAll(true);
        vault.push(alice, 700 * dollar);
        assertEq(vault.credit(alice), 700 * dollar);
        vm.prank(alice);
        vault.claim();
        assertEq(vault.credit(alice) + asset.balanceOf(alice), 0);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice Pulls a settlement's deposit from whom the caller names.
contract UnguardedPull {
    function settle(address asset, address payer, uint256 deposited) external {
        IERC20(asset).transferFrom(payer, address(this), deposited);
    }
}

/// @notice A keeper that would pay less, pay with others' money, or take what it brought.
contract KeeperTheftTest is StoreTest {
    address private immutable VICTIM = makeAddr("victim");

    function test_itCannotDepositLess() public {
        IRevenueRouter.Settlement memory s = _next("1", 100 * dollar, 0, 0);
        (bytes memory commerce, bytes memory bank) = _signatures(router, s);
        _fund(KEEPER, s.deposited);
        // Within the tolerance, so only the signature prevents it.
        s.deposited -= 0.05e6;
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreAttestors.InvalidAttestation.selector, IStoreAttestors.Role.Bank, BANK
            )
        );
        vm.prank(KEEPER);
        router.settle(s, commerce, bank);
    }

    function test_itCannotPayWithOthersAllowance() public {
        IRevenueRouter.Settlement memory s = _next("1", 100 * dollar, 0, 0);
        (bytes memory commerce, bytes memory bank) = _signatures(router, s);
        _fund(VICTIM, s.deposited);
        vm.expectRevert();
        vm.prank(KEEPER);
        router.settle(s, commerce, bank);
        assertEq(_balance(VICTIM), s.deposited);
    }

    function test_itCannotTakeWhatItBrought() public {
        _settle("1", 100 * dollar, 0, 0);
        vm.startPrank(KEEPER);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.OnlyMerchantAccount.selector, KEEPER));
        router.collectMerchant();
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyMerchant.selector, KEEPER));
        account.withdraw(1);
        vm.expectRevert(abi.encodeWithSelector(IMerchantAccount.OnlyRouter.selector, KEEPER));
        account.surrender(1);
        router.collectFee();
        vm.stopPrank();
        assertEq(_balance(KEEPER), 0);
    }

    function test_withoutTheGuardAStandingAllowancePays() public {
        UnguardedPull target = new UnguardedPull();
        _fund(VICTIM, 100 * dollar);
        vm.prank(VICTIM);
        IERC20(usd).approve(address(target), type(uint256).max);
        vm.prank(KEEPER);
        target.settle(usd, VICTIM, 100 * dollar);
        assertEq(_balance(VICTIM), 0);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice The commerce attestor lies: hides sales to save royalties, or invents sales to reach a target.
contract CorruptAttestorTest is StoreTest {
    function test_hiddenSalesDoNotMatchTheDeposit() public {
        IRevenueRouter.Settlement memory s = _lie(10 * dollar, 0);
        s.deposited = 85 * dollar;
        _expectRefused(
            s,
            abi.encodeWithSelector(
                IRevenueRouter.DepositMismatch.selector, int256(10 * dollar), 85 * dollar, 85 * dollar / 1000
            )
        );
    }

    function test_inventedSalesHaveNoDeposit() public {
        IRevenueRouter.Settlement memory s = _lie(1_000_000 * dollar, 0);
        s.deposited = 85 * dollar;
        _expectRefused(
            s,
            abi.encodeWithSelector(
                IRevenueRouter.DepositMismatch.selector,
                int256(1_000_000 * dollar),
                85 * dollar,
                85 * dollar / 1000
            )
        );
    }

    function test_itCannotSignForTheBank() public {
        IRevenueRouter.Settlement memory s = _lie(10 * dollar, 0);
        (bytes memory commerce,) = _signatures(router, s);
        bytes memory forged = _sign(COMMERCE_KEY, router.bankDigest(s));
        _fund(KEEPER, s.deposited);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreAttestors.InvalidAttestation.selector, IStoreAttestors.Role.Bank, BANK
            )
        );
        vm.prank(KEEPER);
        router.settle(s, commerce, forged);
    }

    /// @dev What is left: it invents sales and matching deductions. It costs the merchant royalties, in money.
    function test_inventedSalesCostRealRoyalties() public {
        _submit(_lie(185 * dollar, int256(100 * dollar)));
        assertEq(router.totals().royaltyPaid, 18.5e6);
    }

    function _lie(uint256 gross, int256 deductions) private returns (IRevenueRouter.Settlement memory) {
        return _next("1", gross, 0, deductions);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {RealTokenStoreTest} from "test/support/revenue/RealTokenStoreTest.sol";

/// @notice One store's year in small: settled, paid, adjusted, in arrears, withdrawn and claimed to the last unit.
abstract contract RevenueAssetsTest is RealTokenStoreTest {
    function test_everyCoinReachesItsOwner() public {
        _settle("1", 100 * dollar, 0, int256(15 * dollar));
        IRevenueRouter.Totals memory t = router.totals();
        assertEq(t.royaltyPaid, 10 * dollar);
        assertEq(t.fees, dollar / 100);
        assertEq(t.merchant, 75 * dollar);

        _fund(KEEPER, 50 * dollar);
        vm.prank(KEEPER);
        router.pay(20 * dollar);
        vm.prank(KEEPER);
        _transfer(30 * dollar);
        router.payTransferred();
        _settle("2", 300 * dollar, 20 * dollar, int256(275 * dollar));
        assertEq(router.arrears(), 23 * dollar);
        router.sweepArrears();
        assertEq(router.arrears(), 0);

        vm.prank(MERCHANT);
        account.withdraw(97 * dollar);
        router.collectFee();
        assertEq(_balance(address(router)), 0);
        assertEq(_balance(address(account)), 0);
        assertEq(_balance(FEE_RECIPIENT), 43 * dollar / 1000);

        // The payments left less than a day of the stream and wait for the next settlement.
        _settle("3", 10 * dollar, 0, 0);
        skip(7 days);
        vm.prank(ALICE);
        uint256 alice = _royalty().claim(ALICE);
        vm.prank(BOB);
        uint256 bob = _royalty().claim(BOB);
        uint256 royalties = router.totals().royaltyPaid - router.totals().fees;
        assertLe(alice + bob, royalties);
        assertApproxEqAbs(alice + bob, royalties, 4 * _royalty().assetUnit());
    }

    function _transfer(uint256 amount) private {
        (bool ok,) = usd.call(abi.encodeWithSignature("transfer(address,uint256)", address(router), amount));
        assertTrue(ok);
    }
}

contract RevenueSixDecimalsTest is RevenueAssetsTest {}

contract RevenueEighteenDecimalsTest is RevenueAssetsTest {
    function _deployAsset() internal override returns (address) {
        dollar = 1e18;
        return deployCode("MockUSD.sol:MockUSD", abi.encode(18));
    }
}

contract RevenueNoBoolTest is RevenueAssetsTest {
    function _deployAsset() internal override returns (address) {
        return deployCode("NoBoolUSD.sol:NoBoolUSD", abi.encode(6));
    }
}

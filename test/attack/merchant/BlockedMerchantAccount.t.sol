// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {DelistingTest} from "test/support/revenue/DelistingTest.sol";
import {BlocklistUSD} from "test/support/tokens/BlocklistUSD.sol";

/// @notice The dollar's issuer blocks the merchant's account while the router holds its credit: the block must hold up
/// the account's own balance and nothing else.
contract BlockedMerchantAccountTest is DelistingTest {
    uint256 private constant OWN = 70e6;

    function setUp() public override {
        super.setUp();
        _settle("credit", 2000 * dollar, 0, int256(800 * dollar));
        assertEq(router.merchantCredit(), 1000 * dollar);
    }

    function _deployAsset() internal override returns (address) {
        return deployCode("BlocklistUSD.sol:BlocklistUSD", abi.encode(6));
    }

    function test_arrearsArePaidOutOfTheCredit() public {
        _owe(600 * dollar);
        _block(true);
        assertEq(router.sweepArrears(), 600 * dollar);
        assertEq(router.arrears(), 0);
        assertEq(router.merchantCredit(), 400 * dollar);
        assertEq(_balance(address(account)), OWN);
    }

    /// @dev More is owed than the credit holds: the account's part waits for its release.
    function test_theAccountsPartWaitsAlone() public {
        _owe(1050 * dollar);
        _block(true);
        vm.expectEmit(address(router));
        emit IRevenueRouter.AccountBlocked(50 * dollar);
        assertEq(router.sweepArrears(), 1000 * dollar);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NothingToSweep.selector, 50 * dollar));
        router.sweepArrears();
        _block(false);
        assertEq(router.sweepArrears(), 50 * dollar);
        assertEq(router.arrears(), 0);
        assertEq(_balance(address(account)), OWN - 50 * dollar);
    }

    /// @dev 1,000 of credit, 600 owed: holders get both, and the account's own once it is released.
    function test_aDefaultedStoresCreditReachesTheHolders() public {
        _owe(600 * dollar);
        skip(30 days);
        vm.prank(TIMELOCK);
        ending.delistForDefault();
        _block(true);
        uint256 received = _royalty().totalReceived();
        assertEq(ending.forfeitReserve(), 400 * dollar);
        assertEq(_royalty().totalReceived() - received, 1000 * dollar);
        assertEq(router.merchantCredit() + router.arrears(), 0);
        assertEq(_balance(address(account)), OWN);
        _block(false);
        assertEq(ending.forfeitReserve(), OWN);
        assertEq(_balance(address(account)), 0);
    }

    /// @dev Sales of which nothing arrives.
    function _owe(uint256 royalty) private {
        _settle("owed", royalty * 10, 0, int256(royalty * 10));
        assertEq(router.arrears(), royalty);
        deal(usd, address(account), OWN);
    }

    function _block(bool value) private {
        BlocklistUSD(usd).setBlocked(address(account), value);
    }
}

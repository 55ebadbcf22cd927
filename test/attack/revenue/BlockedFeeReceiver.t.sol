// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StoreTest} from "test/support/revenue/StoreTest.sol";
import {BlocklistUSD} from "test/support/tokens/BlocklistUSD.sol";

/// @notice The dollar's issuer blocks the fee recipient, the merchant's account or its payout address.
contract BlockedFeeReceiverTest is StoreTest {
    function _deployAsset() internal override returns (address) {
        return deployCode("BlocklistUSD.sol:BlocklistUSD", abi.encode(6));
    }

    function test_settlementsGoOn() public {
        BlocklistUSD(usd).setBlocked(FEE_RECIPIENT, true);
        BlocklistUSD(usd).setBlocked(address(account), true);
        BlocklistUSD(usd).setBlocked(PAYOUT, true);
        _settle("1", 100 * dollar, 0, int256(15 * dollar));
        _settle("2", 100 * dollar, 0, int256(15 * dollar));
        assertEq(router.totals().royaltyPaid, 20 * dollar);
        vm.expectRevert(abi.encodeWithSelector(BlocklistUSD.Blocked.selector, FEE_RECIPIENT));
        router.collectFee();
        BlocklistUSD(usd).setBlocked(FEE_RECIPIENT, false);
        assertEq(router.collectFee(), 0.02e6, "the credit waited");
    }
}

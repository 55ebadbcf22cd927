// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice A change of limit or window between two withdrawals must not forget the first.
contract WithdrawalWindowChangeTest is StoreTest {
    function setUp() public override {
        super.setUp();
        _fund(address(account), 50_000 * dollar);
    }

    function test_setAgainToTheSame() public {
        _withdraw(1000 * dollar);
        _setLimit(1000 * dollar, 7 days);
        _expectLimited(1, 0, block.timestamp + 7 days);
    }

    function test_aLongerWindowRemembersWhatTheShorterOneForgot() public {
        uint256 start = block.timestamp;
        _withdraw(1000 * dollar);
        skip(8 days);
        _withdraw(1000 * dollar);
        _setLimit(2000 * dollar, 28 days);
        _expectLimited(1, 0, start + 28 days);
        _setLimit(3000 * dollar, 28 days);
        _withdraw(1000 * dollar);
        _expectLimited(1, 0, start + 28 days);
    }

    function test_thereAndBackAgain() public {
        _withdraw(1000 * dollar);
        _setLimit(100_000 * dollar, 90 days);
        _setLimit(1000 * dollar, 7 days);
        _expectLimited(1, 0, block.timestamp + 7 days);
    }

    function _withdraw(uint256 amount) private {
        vm.prank(MERCHANT);
        account.withdraw(amount);
    }

    function _setLimit(uint256 limit, uint32 window) private {
        vm.prank(TIMELOCK);
        account.setLimit(uint128(limit), window);
    }

    function _expectLimited(uint256 amount, uint256 left, uint256 fitsAt) private {
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantAccount.WithdrawalLimitExceeded.selector, amount, left, fitsAt)
        );
        _withdraw(amount);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IClone} from "test/support/revenue/IClone.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice A majority votes a threshold that no store can meet, or a fraction or limit that leaves nothing.
contract UnreachablePolicyTest is StoreTest {
    function test_everyFieldIsBounded() public {
        IMerchantPolicy.Policy memory p = policy.policy();
        p.maxRefundBps = 499;
        _expectRefused(p, "maxRefundBps", 499, 500, type(uint16).max);
        p = policy.policy();
        p.maxDaysInventory = 59;
        _expectRefused(p, "maxDaysInventory", 59, 60, type(uint32).max);
        p = policy.policy();
        p.minInventoryValue = type(uint128).max;
        _expectRefused(p, "minInventoryValue", type(uint128).max, 0, 5000 * dollar);
        p = policy.policy();
        p.minMonthlySales = type(uint128).max;
        _expectRefused(p, "minMonthlySales", type(uint128).max, 0, 10_000 * dollar);
        p = policy.policy();
        p.minMonthlyDeposits = type(uint128).max;
        _expectRefused(p, "minMonthlyDeposits", type(uint128).max, 0, 10_000 * dollar);
        p = policy.policy();
        p.maxAge = 14 days - 1;
        _expectRefused(p, "maxAge", 14 days - 1, 14 days, 90 days);
        p.maxAge = 90 days + 1;
        _expectRefused(p, "maxAge", 90 days + 1, 14 days, 90 days);
        p = policy.policy();
        p.breachFractionBps = 0;
        _expectRefused(p, "breachFractionBps", 0, 2500, 10_000);
        p.breachFractionBps = 10_001;
        _expectRefused(p, "breachFractionBps", 10_001, 2500, 10_000);
    }

    function test_termsCannotAllowIt() public {
        IMerchantPolicy.Init memory init = _policyInit(_store());
        init.bounds.minBreachFractionBps = 999;
        _expectTermsRefused(init, "minBreachFractionBps", 999, 1000, 10_000);
        init = _policyInit(_store());
        init.bounds.minMaxRefundBps = 0;
        _expectTermsRefused(init, "minMaxRefundBps", 0, 1, type(uint16).max);
        init = _policyInit(_store());
        init.bounds.minMaxDaysInventory = 0;
        _expectTermsRefused(init, "minMaxDaysInventory", 0, 1, type(uint32).max);
        init = _policyInit(_store());
        init.bounds.minMaxAge = init.bounds.maxMaxAge + 1;
        _expectTermsRefused(init, "minMaxAge", init.bounds.minMaxAge, 1 days, init.bounds.maxMaxAge);
        init = _policyInit(_store());
        init.policy.breachFractionBps = 2499;
        _expectTermsRefused(init, "breachFractionBps", 2499, 2500, 10_000);
    }

    function test_theFloorCannotBeDodgedByAStretchedWindow() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IMerchantAccount.LimitBelowFloor.selector, 500 * dollar, 90 days, 500 * dollar, 7 days
            )
        );
        vm.prank(TIMELOCK);
        account.setLimit(uint128(500 * dollar), 90 days);
    }

    function _expectRefused(
        IMerchantPolicy.Policy memory p,
        bytes32 field,
        uint256 value,
        uint256 min,
        uint256 max
    ) private {
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantPolicy.PolicyOutOfBounds.selector, field, value, min, max)
        );
        vm.prank(TIMELOCK);
        policy.setPolicy(p);
    }

    function _expectTermsRefused(
        IMerchantPolicy.Init memory init,
        bytes32 field,
        uint256 value,
        uint256 min,
        uint256 max
    ) private {
        IClone clone = IClone(Clones.clone(deployCode("MerchantPolicy.sol:MerchantPolicy")));
        vm.expectRevert(
            abi.encodeWithSelector(IMerchantPolicy.PolicyOutOfBounds.selector, field, value, min, max)
        );
        clone.initialize(init);
    }
}

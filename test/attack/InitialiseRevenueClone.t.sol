// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StoreTest} from "../support/revenue/StoreTest.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {MerchantAccount} from "contracts/merchant/MerchantAccount.sol";
import {MerchantPolicy} from "contracts/merchant/MerchantPolicy.sol";
import {StoreMetrics} from "contracts/merchant/StoreMetrics.sol";
import {RevenueRouter} from "contracts/revenue/RevenueRouter.sol";
import {StoreAttestors} from "contracts/revenue/StoreAttestors.sol";

/// @notice Keeps a router and lets whoever comes set it.
contract UnguardedClone {
    address public router;

    function initialize(address router_) external {
        router = router_;
    }
}

/// @notice Initialising an implementation, or a store's clone once more.
contract InitialiseRevenueCloneTest is StoreTest {
    function test_clonesOnlyOnce() public {
        _expectAllRefused(_store());
    }

    function test_implementationsNever() public {
        Store memory s = _store();
        s.router = RevenueRouter(deployCode("RevenueRouter.sol:RevenueRouter"));
        s.attestors = StoreAttestors(deployCode("StoreAttestors.sol:StoreAttestors"));
        s.account = MerchantAccount(deployCode("MerchantAccount.sol:MerchantAccount"));
        s.policy = MerchantPolicy(deployCode("MerchantPolicy.sol:MerchantPolicy"));
        s.metrics = StoreMetrics(deployCode("StoreMetrics.sol:StoreMetrics"));
        _expectAllRefused(s);
    }

    function test_withoutTheGuardBothAreTaken() public {
        UnguardedClone implementation = new UnguardedClone();
        UnguardedClone clone = UnguardedClone(Clones.clone(address(implementation)));
        clone.initialize(address(router));
        clone.initialize(makeAddr("thief"));
        implementation.initialize(makeAddr("thief"));
        assertEq(clone.router(), makeAddr("thief"));
    }

    function _expectAllRefused(Store memory s) private {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        RevenueRouter(address(s.router)).initialize(_routerInit(s));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        StoreAttestors(address(s.attestors)).initialize(_attestorsInit(s));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        MerchantAccount(address(s.account)).initialize(_accountInit(s));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        MerchantPolicy(address(s.policy)).initialize(_policyInit(s));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        StoreMetrics(address(s.metrics)).initialize(address(s.attestors));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StoreTest} from "../support/revenue/StoreTest.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {IClone} from "test/support/revenue/IClone.sol";

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
        s.router = IRevenueRouter(deployCode("RevenueRouter.sol:RevenueRouter"));
        s.attestors = IStoreAttestors(deployCode("StoreAttestors.sol:StoreAttestors"));
        s.account = IMerchantAccount(deployCode("MerchantAccount.sol:MerchantAccount"));
        s.policy = IMerchantPolicy(deployCode("MerchantPolicy.sol:MerchantPolicy"));
        s.metrics = IStoreMetrics(deployCode("StoreMetrics.sol:StoreMetrics"));
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
        IClone(address(s.router)).initialize(_routerInit(s));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        IClone(address(s.attestors)).initialize(_attestorsInit(s));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        IClone(address(s.account)).initialize(_accountInit(s));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        IClone(address(s.policy)).initialize(_policyInit(s));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        IClone(address(s.metrics)).initialize(address(s.attestors));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {IClone} from "test/support/revenue/IClone.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice Initializing an implementation, or a store's clone once more.
contract InitializeRevenueCloneTest is StoreTest {
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

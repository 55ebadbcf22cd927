// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";

/// @notice How the factory initializes each of the revenue side's clones. A test that names the implementations
/// themselves would compile them anew, by the compiler settings of tests.
interface IClone {
    function initialize(IRevenueRouter.Init calldata init) external;

    function initialize(IStoreAttestors.Init calldata init) external;

    function initialize(IMerchantPolicy.Init calldata init) external;

    function initialize(IMerchantAccount.Init calldata init) external;

    function initialize(address attestors) external;
}

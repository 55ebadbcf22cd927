// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

contract LiquidityGauge is Initializable {
    address public immutable pairFactory;
    uint16 public immutable swapFeeBps;
    address public token;
    address public treasury;

    constructor(address pairFactory_, uint16 swapFeeBps_) {
        _disableInitializers();
        pairFactory = pairFactory_;
        swapFeeBps = swapFeeBps_;
    }

    function initialize(address token_, address treasury_) external initializer {
        token = token_;
        treasury = treasury_;
    }
}

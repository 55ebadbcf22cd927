// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MockUSD} from "./MockUSD.sol";

/// @notice A stablecoin whose issuer may begin to burn a share of every transfer.
contract SwitchableFeeUSD is MockUSD {
    uint256 public feeBps;

    constructor() MockUSD(6) {}

    function setFee(uint256 feeBps_) external {
        feeBps = feeBps_;
    }

    function _update(address from, address to, uint256 value) internal override {
        uint256 fee = from == address(0) || to == address(0) ? 0 : value * feeBps / 10_000;
        if (fee != 0) super._update(from, address(0), fee);
        super._update(from, to, value - fee);
    }
}

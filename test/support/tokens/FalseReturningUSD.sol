// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MockUSD} from "./MockUSD.sol";

/// @notice A stablecoin that reports some failures by returning false instead of reverting.
contract FalseReturningUSD is MockUSD {
    mapping(address account => bool) public refused;
    bool public refusesAll;

    constructor(uint8 decimals_) MockUSD(decimals_) {}

    function setRefused(address account, bool value) external {
        refused[account] = value;
    }

    function setRefusesAll(bool value) external {
        refusesAll = value;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (refusesAll || refused[to]) return false;
        return super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        if (refusesAll || refused[to]) return false;
        return super.transferFrom(from, to, amount);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MockUSD} from "./MockUSD.sol";

/// @notice A stablecoin whose issuer blocks accounts: transfers from or to them revert.
contract BlocklistUSD is MockUSD {
    mapping(address account => bool) public blocked;

    error Blocked(address account);

    constructor(uint8 decimals_) MockUSD(decimals_) {}

    function setBlocked(address account, bool value) external {
        blocked[account] = value;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (blocked[from]) revert Blocked(from);
        if (blocked[to]) revert Blocked(to);
        super._update(from, to, value);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MockUSD} from "./MockUSD.sol";

interface ITokenReceiver {
    function tokensReceived(address from, uint256 amount) external;
}

/// @notice A stablecoin that calls registered parties during a transfer, as ERC-777 does: the means of re-entrant
/// and of gas-eating receivers.
contract HookedUSD is MockUSD {
    mapping(address account => bool) public hooked;

    constructor(uint8 decimals_) MockUSD(decimals_) {}

    function setHooked(bool value) external {
        hooked[msg.sender] = value;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (hooked[from]) ITokenReceiver(from).tokensReceived(from, value);
        if (hooked[to]) ITokenReceiver(to).tokensReceived(from, value);
    }
}

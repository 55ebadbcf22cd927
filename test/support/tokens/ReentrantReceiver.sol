// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {HookedUSD} from "./HookedUSD.sol";

/// @dev An account that calls back once while it is paid, and remembers whether that worked.
contract ReentrantReceiver {
    address private _target;
    bytes private _data;
    bool public tried;
    bool public succeeded;

    function prepare(HookedUSD usd, address target, bytes calldata data) external {
        usd.setHooked(true);
        _target = target;
        _data = data;
    }

    function tokensReceived(address, uint256) external {
        if (tried) return;
        tried = true;
        (succeeded,) = _target.call(_data);
    }

    function call(address target, bytes calldata data) external {
        (bool ok,) = target.call(data);
        require(ok);
    }
}

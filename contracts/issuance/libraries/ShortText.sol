// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits} from "../../shared/Limits.sol";
import {IStoreFactory} from "../interfaces/IStoreFactory.sol";

/// @title Names and symbols of 1 … 31 bytes, which is what fits one storage slot.
/// @dev A longer one would cost everybody who reads it, and make activation dearer than a block allows.
library ShortText {
    function check(bytes32 field, string calldata text) internal pure {
        uint256 length = bytes(text).length;
        if (length == 0) revert IStoreFactory.InvalidConfig(field, 0);
        if (length > Limits.MAX_TEXT) revert IStoreFactory.TextTooLong(field, length, Limits.MAX_TEXT);
    }
}

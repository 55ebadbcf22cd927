// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILockedReserve} from "./interfaces/ILockedReserve.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

contract LockedReserve is Initializable, ILockedReserve {
    /// @inheritdoc ILockedReserve
    address public token;

    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc ILockedReserve
    function initialize(address token_) external initializer {
        token = token_;
    }

    /// @inheritdoc ILockedReserve
    function locked() external view returns (uint256) {
        return IERC20(token).balanceOf(address(this));
    }
}

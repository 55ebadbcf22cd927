// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title A store's treasury.
/// @notice Holds dollars and other tokens of the store, and its liquidity once the gauge released that.
/// @notice Callers: votes pay; anybody collects its royalties, to here.
/// @notice Never pays without a vote, or calls anything but a token's transfer.
contract Treasury is Initializable, ITreasury {
    using SafeERC20 for IERC20;

    /// @inheritdoc ITreasury
    address public timelock;
    /// @inheritdoc ITreasury
    address public token;

    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc ITreasury
    function initialize(address timelock_, address token_) external initializer {
        timelock = timelock_;
        token = token_;
    }

    /// @inheritdoc ITreasury
    function pay(address asset, address to, uint256 amount) external {
        if (msg.sender != timelock) revert OnlyTimelock(msg.sender);
        if (to == address(0) || to == address(this)) revert InvalidRecipient(to);
        emit TreasuryPaid(asset, to, amount);
        IERC20(asset).safeTransfer(to, amount);
    }

    /// @inheritdoc ITreasury
    function collectRoyalties() external returns (uint256 amount) {
        return IRoyaltyToken(token).claim(address(this));
    }
}

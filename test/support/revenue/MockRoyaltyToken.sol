// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @notice The router's and the merchant account's view of a royalty token: takes the money and remembers how.
contract MockRoyaltyToken {
    using SafeERC20 for IERC20;

    address public immutable asset;
    address public merchant;
    uint256 public pushed;
    uint256 public toppedUp;
    uint256 public pushes;

    constructor(address asset_) {
        asset = asset_;
    }

    function push(uint256 amount) external {
        IERC20(asset).safeTransferFrom(msg.sender, address(this), amount);
        pushed += amount;
        ++pushes;
    }

    function topUp(uint256 amount) external {
        IERC20(asset).safeTransferFrom(msg.sender, address(this), amount);
        toppedUp += amount;
    }

    function handOverMerchant(address newMerchant) external {
        merchant = newMerchant;
    }

    function totalReceived() external view returns (uint256) {
        return pushed + toppedUp;
    }
}

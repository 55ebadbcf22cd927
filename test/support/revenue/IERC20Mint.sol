// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What every mock dollar has in common, whatever its transfers return.
interface IERC20Mint {
    function mint(address to, uint256 amount) external;
    function approve(address spender, uint256 amount) external;
    function transfer(address to, uint256 amount) external;
    function balanceOf(address account) external view returns (uint256);
}

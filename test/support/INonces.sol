// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

interface INonces {
    function nonces(address owner) external view returns (uint256);
}

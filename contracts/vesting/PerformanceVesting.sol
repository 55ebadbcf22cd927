// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPerformanceVesting} from "./interfaces/IPerformanceVesting.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

contract PerformanceVesting is Initializable {
    address public token;

    constructor() {
        _disableInitializers();
    }

    function initialize(IPerformanceVesting.Init calldata init) external initializer {
        token = init.token;
    }

    function locked() external view returns (uint256) {
        return IERC20(token).balanceOf(address(this));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";

/// @notice UNGUARDED: a gauge as one would write it first. It believes that an address is a pair, shares what it claims by
/// the stakes of the moment, and knows of dollars only by its own claims.
contract PlainGauge {
    IRoyaltyToken public token;
    uint256 public pot;
    uint256 public total;
    mapping(address account => uint256) public stakes;

    function open(IRoyaltyToken token_) external {
        token = token_;
    }

    function register(address pair) external {
        token.registerPair(pair);
    }

    function stake(IERC20 pair, uint256 amount) external {
        pair.transferFrom(msg.sender, address(this), amount);
        stakes[msg.sender] += amount;
        total += amount;
    }

    function unstake(IERC20 pair, uint256 amount) external {
        stakes[msg.sender] -= amount;
        total -= amount;
        pair.transfer(msg.sender, amount);
    }

    function harvest(address pair) external returns (uint256 amount) {
        pot += token.claimFor(pair);
        amount = pot * stakes[msg.sender] / total;
        IERC20(token.asset()).transfer(msg.sender, amount);
        pot -= amount;
    }
}

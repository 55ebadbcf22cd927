// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice A sale without the guards of {PublicSale}: it pays a refund before it notes it, marks itself final before the
/// pool exists, pools in a later transaction, and lets finalization and refunds overlap.
contract CarelessSale {
    IERC20 public immutable usd;
    uint256 public immutable softCap;
    uint256 public immutable closesAt;
    uint256 public raised;
    bool public finalized;
    mapping(address buyer => uint256) public paidBy;

    constructor(IERC20 usd_, uint256 softCap_, uint256 closesAt_) {
        (usd, softCap, closesAt) = (usd_, softCap_, closesAt_);
    }

    function buy(uint256 amount) external returns (uint256, uint256) {
        usd.transferFrom(msg.sender, address(this), amount);
        raised += amount;
        paidBy[msg.sender] += amount;
        return (amount, amount);
    }

    /// @dev Too late for the soft cap's missing, and for a finalization that never came.
    function refund(address to) external {
        bool missed = block.timestamp >= closesAt && raised < softCap;
        bool stuck = block.timestamp >= closesAt + 14 days && !finalized;
        require(missed || stuck, "not failed");
        usd.transfer(to, paidBy[msg.sender]);
        paidBy[msg.sender] = 0;
    }

    /// @dev The first half: refunds end here.
    function markFinal() external {
        require(block.timestamp >= closesAt && raised >= softCap, "not over");
        finalized = true;
    }

    /// @dev The second: what is left goes to the merchant, whoever was refunded meanwhile.
    function pool(function() external poolOpening, address merchant) external {
        require(finalized, "not final");
        poolOpening();
        usd.transfer(merchant, raised / 2);
    }
}

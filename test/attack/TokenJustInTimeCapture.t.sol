// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RoyaltyTokenTest} from "../support/RoyaltyTokenTest.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @dev What a push would be without the stream: everything at once to who holds right now.
contract UnguardedLumpSum is ERC20 {
    uint256 public indexNow;
    mapping(address account => uint256) public indexOf;
    mapping(address account => uint256) public credit;

    constructor() ERC20("Lump", "LUMP") {
        _mint(msg.sender, 200_000e18);
    }

    function push(uint256 amount) external {
        indexNow += amount * 2 ** 100 / totalSupply();
    }

    function _update(address from, address to, uint256 value) internal override {
        _settle(from);
        _settle(to);
        super._update(from, to, value);
    }

    function _settle(address account) private {
        credit[account] += balanceOf(account) * (indexNow - indexOf[account]) / 2 ** 100;
        indexOf[account] = indexNow;
    }
}

/// @notice ATTACK: buy (or borrow) just before a push, take it, sell in the same block.
contract TokenJustInTimeCaptureTest is RoyaltyTokenTest {
    function test_attack_justInTimeCapture() public {
        _transfer(alice, CAROL, 100_000e18);
        _push(700 * dollar);
        _transfer(CAROL, alice, 100_000e18);
        assertEq(token.claimableScaled(CAROL), 0);
        skip(WEEK);
        assertEq(token.claimableScaled(CAROL), 0);
        assertApproxEqAbs(token.claimable(alice), 350 * dollar, 1);
    }

    function test_attack_justInTimeCapture_holdingTwelveSecondsEarnsTwelveSeconds() public {
        _transfer(alice, CAROL, 100_000e18);
        _push(700 * dollar);
        skip(12);
        _transfer(CAROL, alice, 100_000e18);
        assertLe(token.claimable(CAROL), 350 * dollar * 12 / WEEK);
    }

    function test_attack_justInTimeCapture_succeedsWithoutTheStream() public {
        UnguardedLumpSum lump = new UnguardedLumpSum();
        lump.transfer(CAROL, 100_000e18);
        lump.push(700 * dollar);
        vm.prank(CAROL);
        lump.transfer(alice, 100_000e18);
        assertApproxEqAbs(lump.credit(CAROL), 350 * dollar, 1);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StakeSlot, StakeSlots} from "contracts/liquidity/libraries/StakeSlot.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The word keeps amount and debt to the last bit, whatever the index, up to the bounds.
contract StakeSlotTest is Test {
    uint256 private constant MOST = 2 ** 104 - 1;

    function testFuzz_amountChangesKeepWhatIsOwed(uint256 first, uint256 second, uint256 index, uint256 units)
        public
        pure
    {
        index = bound(index, 0, 2 ** 128 - 1);
        units = bound(units, 0, 2 ** 52 - 1);
        StakeSlot slot = StakeSlot.wrap(0).withAmount(bound(first, 0, MOST), index).credited(units, index);
        slot = slot.withAmount(bound(second, 0, MOST), index);
        assertEq(slot.amount(), bound(second, 0, MOST));
        assertEq(slot.owed(index), units << 76);
        assertEq(slot.paid(units, index).owed(index), 0);
    }

    /// @dev owed = amount × Δindex while the sum of all that is owed fits its bound.
    function testFuzz_earns(uint256 amount, uint256 index, uint256 rise) public pure {
        amount = bound(amount, 1, MOST);
        rise = bound(rise, 0, (2 ** 128 - 1) / amount);
        index = bound(index, 0, 2 ** 128 - 1 - rise);
        StakeSlot slot = StakeSlot.wrap(0).withAmount(amount, index);
        assertEq(slot.owed(index + rise), amount * rise);
        assertEq(slot.withAmount(0, index + rise).owed(index + rise), amount * rise);
        assertEq(slot.due(index + rise), amount * rise / 2 ** 76);
    }

    function test_tooLargeAStakeIsRefused() public {
        vm.expectRevert(abi.encodeWithSelector(StakeSlots.StakeTooLarge.selector, MOST + 1));
        this.stakeOf(MOST + 1);
        assertEq(this.stakeOf(MOST).amount(), MOST);
    }

    function stakeOf(uint256 amount) external pure returns (StakeSlot) {
        return StakeSlot.wrap(0).withAmount(amount, 1);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice ATTACK: drive accruals of an 18-decimals dollar into overflow, so that every transfer and claim reverts.
contract TokenOverflowTest is RoyaltyTokenTest {
    uint256 private constant CAPACITY = 2 ** 52 - 1;

    function setUp() public override {
        super.setUp();
        _use(address(new MockUSD(18)), 18);
    }

    /// @dev The worst index: all the money of a lifetime to one single earning token, as fast as it goes.
    function test_attack_overflowWithEighteenDecimals() public {
        _transfer(alice, VAULT, 100_000e18);
        _transfer(bob, VAULT, 99_999e18);
        vm.prank(TIMELOCK);
        token.setStreamDuration(1 days);
        _push((CAPACITY - 1) * 1e12);
        skip(1 days - 1);
        _transfer(bob, CAROL, 0.5e18);
        skip(1);
        _push(1e12);
        skip(1 days);
        _transfer(VAULT, alice, 500_000e18);
        _transfer(bob, CAROL, 0.5e18);
        uint256 paid = token.claimFor(bob) + token.claimFor(CAROL);
        assertApproxEqAbs(paid, CAPACITY * 1e12, 3e12);

        _fund(1e12);
        vm.expectRevert(
            abi.encodeWithSelector(
                IRoyaltyToken.StreamCapacityExceeded.selector, (CAPACITY + 1) * 1e12, CAPACITY * 1e12
            )
        );
        vm.prank(ROUTER);
        token.push(1e12);
    }

    /// @dev Nearly all of a lifetime's money is credited to one account: its top bit goes when it is claimed.
    function test_attack_overflow_aFullCreditIsClaimedOnce() public {
        _transfer(bob, alice, 100_000e18);
        _push((CAPACITY - 2) * 1e12);
        skip(WEEK);
        _transfer(alice, bob, 50_000e18);
        assertGt(token.claimableScaled(alice), 2 ** 151);
        assertApproxEqAbs(token.claimFor(alice), CAPACITY * 1e12, 3e12);
        assertLt(token.claimableScaled(alice), SCALE, "only the fraction of a unit is left");
    }

    function test_attack_overflow_largestSupplyAndLongestStreamKeepTheRemainder() public {
        IRoyaltyToken.Init memory init = _init(usd);
        init.allocations[0].amount = 1e18;
        init.allocations[1].amount = 99_999_998e18;
        init.allocations[2].amount = 1e18;
        init.streamDuration = 30 days;
        token = _deploy(init);
        vm.prank(ROUTER);
        MockUSD(usd).approve(address(token), type(uint256).max);
        for (uint256 i = 0; i < 20; ++i) {
            _push(207e12);
            assertEq((_unstreamed() + _carried()) % SCALE, 0);
        }
        skip(30 days);
        uint256 earned = token.claimableScaled(alice) + token.claimableScaled(bob);
        assertEq(earned + _carried(), 20 * 207 * SCALE);
        _push(1e12);
        assertEq(token.totalReceived(), (20 * 207 + 1) * 1e12);
    }

    /// @dev Without the accounting unit the same dollars need 40 bits more than an account has for them.
    function test_attack_overflow_succeedsInSmallestUnits() public pure {
        uint256 dollars = CAPACITY / 1e6;
        assertGt(dollars * 1e18 * SCALE, type(uint152).max);
        assertLe(dollars * 1e6 * SCALE, type(uint152).max);
    }
}

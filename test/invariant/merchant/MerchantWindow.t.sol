// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";
import {Statements} from "test/support/revenue/Statements.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice A merchant who takes whatever it can while votes and breaches change what that is.
contract MerchantHandler is Statements {
    struct Withdrawal {
        uint256 timestamp;
        uint256 amount;
        uint256 limit;
        uint256 window;
    }

    IMerchantAccount private immutable _account;
    IStoreMetrics private immutable _metrics;
    address private immutable _timelock;
    uint256 private immutable _dollar;

    Withdrawal[] public taken;
    uint256 public overdrafts;

    constructor(IMerchantAccount account, IStoreMetrics metrics, address timelock, uint256 dollar) {
        (_account, _metrics, _timelock, _dollar) = (account, metrics, timelock, dollar);
    }

    function withdraw(uint256 amount) public {
        uint256 available = _account.available();
        if (available == 0) return;
        amount = bound(amount, 1, available);
        vm.prank(_account.merchant());
        _account.withdraw(amount);
        taken.push(Withdrawal(block.timestamp, amount, _account.effectiveLimit(), _account.window()));
    }

    function withdrawAll() external {
        withdraw(type(uint256).max);
    }

    function overdraw(uint256 extra) external {
        uint256 amount = _account.limitLeft() + bound(extra, 1, 1000 * _dollar);
        vm.prank(_account.merchant());
        try _account.withdraw(amount) {
            ++overdrafts;
        } catch {}
    }

    function waitForMore(uint256 amount) external {
        uint256 due = _account.availableAt(bound(amount, 1, _account.effectiveLimit()));
        if (due > block.timestamp + 1) vm.warp(due - 1);
        withdraw(type(uint256).max);
        vm.warp(due);
        withdraw(type(uint256).max);
    }

    function setLimit(uint256 limit, uint32 window) external {
        window = uint32(bound(window, 1 days, 90 days));
        uint256 floor = (500 * _dollar * window + 7 days - 1) / 7 days;
        vm.prank(_timelock);
        _account.setLimit(uint128(bound(limit, floor, 20_000 * _dollar)), window);
    }

    function report(bool healthy) external {
        skip(1 hours);
        IStoreMetrics.Report memory r;
        (r.periodStart, r.periodEnd) = (uint64(block.timestamp - 1 hours), uint64(block.timestamp));
        r.sales = uint128(4000 * _dollar);
        r.deposits = uint128(3000 * _dollar);
        r.inventoryValue = uint128(2000 * _dollar);
        r.daysInventory = healthy ? 30 : 1000;
        r.deadline = block.timestamp;
        (bytes memory commerce, bytes memory bank) = _signatures(_metrics, r);
        _metrics.report(r, commerce, bank);
    }

    function warp(uint32 time) external {
        skip(bound(time, 1, 10 days));
    }

    function count() external view returns (uint256) {
        return taken.length;
    }
}

/// @notice No window ever exceeds the limit of its last withdrawal, by brute force over the whole history.
contract MerchantWindowInvariants is StoreTest {
    MerchantHandler private _handler;

    function setUp() public override {
        super.setUp();
        _fund(address(account), 1e9 * dollar);
        _handler = new MerchantHandler(account, metrics, TIMELOCK, dollar);
        targetContract(address(_handler));
    }

    function invariant_MER_1_noWindowExceedsTheLimit() public view {
        uint256 count = _handler.count();
        uint256 total;
        for (uint256 i = 0; i < count; ++i) {
            (uint256 end, uint256 amount, uint256 limit, uint256 window) = _handler.taken(i);
            total += amount;
            assertLe(_takenBetween(end - window, end, i + 1), limit);
        }
        assertEq(account.withdrawnTotal(), total);
        assertEq(_handler.overdrafts(), 0);
    }

    function invariant_MER_2_availableAtIsTheFirstMomentThatFits() public view {
        uint256 count = _handler.count();
        uint256 limit = account.effectiveLimit();
        uint256 window = account.window();
        for (uint256 amount = 1; amount <= limit; amount = amount * 7 + dollar) {
            uint256 fits = account.availableAt(amount);
            assertGe(fits, block.timestamp);
            assertLe(_takenBetween(fits - window, fits, count) + amount, limit);
            if (fits > block.timestamp) {
                assertGt(_takenBetween(fits - 1 - window, fits - 1, count) + amount, limit);
            }
        }
        assertEq(account.availableAt(limit + 1), 0);
    }

    /// @dev In (start, end], of the first `count` withdrawals.
    function _takenBetween(uint256 start, uint256 end, uint256 count) private view returns (uint256 sum) {
        for (uint256 i = 0; i < count; ++i) {
            (uint256 timestamp, uint256 amount,,) = _handler.taken(i);
            if (timestamp > start && timestamp <= end) sum += amount;
        }
    }
}

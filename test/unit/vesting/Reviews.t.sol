// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ISettlementTypes} from "contracts/revenue/interfaces/ISettlementTypes.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice Years, their attested sales, and what they earn: targets of 100,000, 120,000 and then 140,000 dollars.
contract ReviewsTest is VestingTest {
    function test_terms() public view {
        assertEq(abi.encode(vesting.terms()), abi.encode(_vestingTerms()));
        assertEq(vesting.start(), START);
        assertEq(vesting.reserved(), RESERVED);
        assertEq(vesting.locked(), RESERVED);
        assertEq(vesting.originator(), ORIGINATOR);
        assertEq(vesting.router(), store.router);
        assertEq(vesting.merchantAccount(), store.merchantAccount);
        assertEq(vesting.gauge(), store.gauge);
        assertEq(vesting.circulating(), PUBLIC);
    }

    function test_aMetTargetEarnsOneTranche() public {
        _sell(_yearEnd(1), 100_000e6);
        assertEq(uint8(vesting.due(1)), uint8(IPerformanceVesting.Review.Met));
        assertEq(uint8(vesting.review(1)), uint8(IPerformanceVesting.Review.Met));
        assertEq(vesting.placeable(), TRANCHE);
        assertEq(vesting.tranchesPassed(), 1);
        assertEq(vesting.locked(), RESERVED, "earned, and still here");
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.AlreadyReviewed.selector, 1));
        vesting.review(1);
        assertEq(uint8(vesting.due(1)), uint8(IPerformanceVesting.Review.Open));
    }

    function test_notBeforeTheYearIsOver() public {
        _sell(_yearEnd(1) - 1, 200_000e6);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.YearNotOver.selector, 1, _yearEnd(1)));
        vesting.review(1);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.NoSuchYear.selector, 0));
        vesting.review(0);
    }

    function test_notBeforeSettlementsReachTheYearsEnd() public {
        _sell(_yearEnd(1) - 1 days, 200_000e6);
        skip(100 days);
        assertEq(uint8(vesting.due(1)), uint8(IPerformanceVesting.Review.Open));
        _expectOpen(1, 200_000e6, 100_000e6);
        vesting.review(1);
        _settleTo(_yearEnd(1) + 1 days, 0);
        vesting.review(1);
    }

    function test_aMissCountsSixtyDaysAfterTheYear() public {
        _sell(_yearEnd(1), 100_000e6 - 1);
        _expectOpen(1, 100_000e6 - 1, 100_000e6);
        vesting.review(1);
        vm.warp(_yearEnd(1) + 60 days - 1);
        _expectOpen(1, 100_000e6 - 1, 100_000e6);
        vesting.review(1);
        skip(1);
        assertEq(uint8(vesting.due(1)), uint8(IPerformanceVesting.Review.Missed));
        assertEq(uint8(vesting.review(1)), uint8(IPerformanceVesting.Review.Missed));
        assertEq(vesting.placeable(), 0);
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.AlreadyReviewed.selector, 1));
        vesting.review(1);
    }

    /// @dev A settlement of 60 days, ten of them in the second year, of 60,000: 50,000 belong to the first.
    function test_aStraddlingSettlementCountsByTime() public {
        _sell(_yearEnd(1) - 50 days, 50_000e6);
        _settleTo(_yearEnd(1) + 10 days, 60_000e6);
        (uint256 first,,,) = vesting.yearOf(1);
        (uint256 second,,,) = vesting.yearOf(2);
        assertEq(first, 100_000e6);
        assertEq(second, 10_000e6);
        assertEq(uint8(vesting.review(1)), uint8(IPerformanceVesting.Review.Met));
    }

    /// @dev Between two settlements nothing was sold: only a period's own time counts.
    function test_aGapBetweenPeriodsSoldNothing() public {
        _sell(_yearEnd(1) - 50 days, 50_000e6);
        vm.warp(_yearEnd(1) + 10 days);
        _submit(_statement(_yearEnd(1) - 10 days, _yearEnd(1) + 10 days, 20_000e6, 0, 0));
        (uint256 first,,,) = vesting.yearOf(1);
        assertEq(first, 60_000e6);
    }

    function test_refundsAndReversedDepositsCount() public {
        _sell(_yearEnd(1) - 61 days, 80_000e6);
        vm.warp(_yearEnd(1));
        ISettlementTypes.Settlement memory s =
            _statement(_yearEnd(1) - 61 days, _yearEnd(1), 50_000e6, 20_000e6, 0);
        _submit(s);
        _adjust(s.id, 10_000e6);
        (uint256 netSales,,,) = vesting.yearOf(1);
        assertEq(netSales, 100_000e6);
        _adjust(s.id, 1);
        (netSales,,,) = vesting.yearOf(1);
        assertEq(netSales, 100_000e6 - 1);
        _adjust(s.id, 40_000e6 - 1);
        (netSales,,,) = vesting.yearOf(1);
        assertEq(netSales, 60_000e6);
    }

    function test_aMissedTrancheIsEarnedByALaterYear() public {
        _sell(_yearEnd(1), 50_000e6);
        _sell(_yearEnd(2), 120_000e6);
        _sell(_yearEnd(3), 140_000e6);
        _sell(_yearEnd(4), 140_000e6 - 1);
        vm.warp(_yearEnd(4) + 60 days);
        // In any order.
        assertEq(uint8(vesting.review(3)), uint8(IPerformanceVesting.Review.Met));
        assertEq(uint8(vesting.review(1)), uint8(IPerformanceVesting.Review.Missed));
        assertEq(uint8(vesting.review(2)), uint8(IPerformanceVesting.Review.Met));
        assertEq(uint8(vesting.review(4)), uint8(IPerformanceVesting.Review.Missed), "the last target stands");
        assertEq(vesting.placeable(), 2 * TRANCHE);
    }

    function test_neverMoreThanWhatWasReserved() public {
        for (uint256 year = 1; year <= 9; ++year) {
            _sell(_yearEnd(year), 140_000e6);
            vesting.review(year);
        }
        assertEq(vesting.tranchesPassed(), 9);
        assertEq(vesting.placeable(), RESERVED);
    }

    function test_afterADefaultNothingIsEarned_afterAnAgreementItIs() public {
        _sell(_yearEnd(1), 100_000e6);
        uint256 snapshot = vm.snapshotState();
        _agree();
        vesting.review(1);
        assertEq(vesting.placeable(), TRANCHE);
        vm.revertToState(snapshot);
        _default();
        vm.expectRevert(IPerformanceVesting.StoreDefaulted.selector);
        vesting.review(1);
        assertEq(uint8(vesting.due(1)), uint8(IPerformanceVesting.Review.Open));
    }

    function test_termsThatCannotBe() public {
        IPerformanceVesting.Init memory init =
            IPerformanceVesting.Init(address(token), ORIGINATOR, _vestingTerms());
        init.terms.tranche = 0;
        _expectInvalid(init, "tranche");
        init.terms = _vestingTerms();
        init.terms.minPoolAsset = 0;
        _expectInvalid(init, "minPoolAsset");
        init.terms = _vestingTerms();
        init.terms.originatorBps = 10_001;
        _expectInvalid(init, "originatorBps");
        (init.originator, init.terms.originatorBps) = (address(0), 1);
        _expectInvalid(init, "originatorBps");
        init = IPerformanceVesting.Init(address(token), ORIGINATOR, _vestingTerms());
        init.terms.targets = new uint64[](0);
        _expectInvalid(init, "targets");
        init.terms.targets = new uint64[](17);
        _expectInvalid(init, "targets");
        init.terms.targets = new uint64[](2);
        init.terms.targets[0] = 1;
        _expectInvalid(init, "targets");
    }

    function _adjust(bytes32 id, uint256 reduction) private {
        ISettlementTypes.Adjustment memory a = ISettlementTypes.Adjustment({
            id: keccak256(abi.encode("adjustment", id, reduction)),
            settlementId: id,
            baseReduction: reduction,
            evidence: "",
            deadline: block.timestamp
        });
        bytes32 digest = router.adjustmentDigest(a);
        router.adjust(a, _signed(COMMERCE_KEY, digest), _signed(BANK_KEY, digest));
    }

    function _expectOpen(uint256 year, uint256 netSales, uint256 target) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IPerformanceVesting.ReviewOpen.selector,
                year,
                netSales,
                target,
                _yearEnd(year) + 60 days,
                router.lastPeriodEnd()
            )
        );
    }

    function _expectInvalid(IPerformanceVesting.Init memory init, bytes32 field) private {
        IPerformanceVesting clone =
            IPerformanceVesting(Clones.clone(deployCode("PerformanceVesting.sol:PerformanceVesting")));
        vm.expectRevert(abi.encodeWithSelector(IPerformanceVesting.InvalidTerms.selector, field));
        clone.initialize(init);
    }
}

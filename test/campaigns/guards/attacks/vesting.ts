import { type Attack, without } from "../attack.ts";

const REVIEWS = "vesting/YearlyReviews.sol";
const WATCH = "vesting/PoolWatch.sol";
const VAULT = "vesting/PerformanceVesting.sol";
const ORACLE = "liquidity/libraries/PairOracle.sol";
const settledFirst = without(REVIEWS, "if (settledUntil < endsAt) return Review.Open;", "settledUntil;");

export const vestingAttacks: Attack[] = [
  {
    attack: "a miss before the year's last sales are there",
    test: "ReviewTiming.test_aMissBeforeTheLastSettlement",
    covers: ["review before the last settlement"],
    without: [
      settledFirst,
      without(
        REVIEWS,
        "return block.timestamp < endsAt + MISS_DELAY ? Review.Open : Review.Missed;",
        "return block.timestamp < endsAt ? Review.Open : Review.Missed;",
      ),
    ],
  },
  {
    attack: "a pass before the year's last refunds are there",
    test: "ReviewTiming.test_aPassBeforeTheLastRefunds",
    covers: ["review before the last settlement"],
    without: [settledFirst],
  },
  {
    attack: "the best twelve months",
    test: "ReviewTiming.test_noOtherTwelveMonthsThanTheYears",
    covers: ["review of a chosen window"],
    structural: "a review names a year's number; when it begins follows from the issue",
  },
  {
    attack: "a period across the year's edge counted where it ends",
    test: "ReviewTiming.test_aPeriodAcrossTheEdgeCountsByTime",
    covers: ["review of a chosen window"],
    without: [
      without(
        REVIEWS,
        "revenue.proratedSales(endsAt.toUint48())",
        "revenue.cumulativeSales(endsAt.toUint48())",
      ),
      without(
        REVIEWS,
        "revenue.proratedSales((endsAt - YEAR).toUint48())",
        "revenue.cumulativeSales((endsAt - YEAR).toUint48())",
      ),
    ],
  },
  {
    attack: "the merchant buys from itself",
    test: "SelfPaidSales.test_paymentsAreNoAttestedSales",
    covers: ["self-paid sales"],
    without: [
      without(
        "revenue/RevenueRouter.sol",
        "split = _bookSplit(int256(amount), amount);",
        `split = _bookSplit(int256(amount), amount);
         (, uint48 end, uint208 latest) = _sales.latestCheckpoint();
         _sales.push(end, uint208(latest + (uint208(amount) << 104)));`,
      ),
    ],
  },
  {
    attack: "a sandwich inside the price band",
    test: "SliceManipulation.test_aSandwichInsideTheBandLoses",
    covers: ["donated or temporary liquidity around slices"],
    without: [
      without(VAULT, "uint256 public constant SLICE_BPS = 50;", "uint256 public constant SLICE_BPS = 1000;"),
    ],
  },
  {
    attack: "a sandwich that moves the price far",
    test: "SliceManipulation.test_aSandwichOutsideTheBandIsRefused",
    covers: ["donated or temporary liquidity around slices"],
    without: [without(WATCH, "if (!PairOracle.isNear(spot, average, PRICE_BAND_BPS)) {", "if (false) {")],
  },
  {
    attack: "a flash-loaned pool for a larger slice",
    test: "SliceManipulation.test_aFlashLoanedPoolDoesNotEnlargeTheSlice",
    covers: ["donated or temporary liquidity around slices"],
    without: [
      without(
        VAULT,
        "uint256 least = Math.min(_watch(pool), pool.reserveToken);",
        "uint256 least = Math.max(_watch(pool), pool.reserveToken);",
      ),
    ],
  },
  {
    attack: "a pool that is there only when its owner looks",
    test: "SliceManipulation.test_aPoolThatIsThereOnlyWhenItsOwnerLooks",
    covers: ["donated or temporary liquidity around slices"],
    without: [without(ORACLE, "history.newer.leastReserve = reserve;")],
  },
  {
    attack: "dollars given to the pair before a slice",
    test: "SliceManipulation.test_aDonationIsSeenBeforeTheSlice",
    covers: ["donated or temporary liquidity around slices"],
    without: [without(VAULT, "IUniswapV2Pair(_pool().pair).sync();")],
  },
  {
    attack: "a large pool for one moment",
    test: "TemporaryPoolShare.test_oneMomentIsNotThirtyDays",
    covers: ["donated or temporary liquidity around stage two"],
    without: [
      without(
        VAULT,
        "if (block.timestamp < readyAt) revert ObservedTooShort(_observedSince, readyAt);",
        "readyAt;",
      ),
    ],
  },
  {
    attack: "a large pool whenever its owner looks",
    test: "TemporaryPoolShare.test_thereOnlyWhenItsOwnerLooks",
    covers: ["donated or temporary liquidity around stage two"],
    without: [
      without(
        WATCH,
        "if (anew || share < _leastShareBps) _leastShareBps = uint16(share);",
        "if (anew) _leastShareBps = uint16(share);",
      ),
    ],
  },
  {
    attack: "a share bought by pushing the price",
    test: "TemporaryPoolShare.test_aSwapMakesNoShare",
    covers: ["donated or temporary liquidity around stage two"],
    without: [
      without(
        WATCH,
        "shareNoted = PriceX112.unwrap(average) != 0 && PairOracle.isNear(pool.spot(), average, PRICE_BAND_BPS);",
        "shareNoted = PriceX112.unwrap(average) != 0;",
      ),
    ],
  },
];

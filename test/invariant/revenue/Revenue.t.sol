// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RevenueHandler} from "./RevenueHandler.sol";
import {RevenueModel} from "./RevenueModel.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {RealTokenStoreTest} from "test/support/revenue/RealTokenStoreTest.sol";

/// @notice REV-1 to REV-3 around the real royalty token.
abstract contract RevenueInvariants is RealTokenStoreTest {
    RevenueHandler private _handler;

    function setUp() public override {
        super.setUp();
        _handler = new RevenueHandler(router, account, usd, dollar);
        targetContract(address(_handler));
    }

    /// @dev received = royalties (fee included) + merchant + waiting, and every coin is where the books say.
    function invariant_REV_1_conservation() public view {
        IRevenueRouter.Totals memory t = router.totals();
        assertEq(t.received, t.royaltyPaid + t.merchant, "split");
        assertEq(_handler.paidIn() + _handler.surrendered(), t.received + router.sweepable(), "inflow");
        assertEq(
            _balance(address(router)),
            router.merchantCredit() + router.feeCredit() + router.sweepable(),
            "credits are backed"
        );
        assertEq(_balance(address(token)), t.royaltyPaid - t.fees + _handler.returned(), "stream");
        assertEq(_balance(FEE_RECIPIENT) + router.feeCredit(), t.fees, "fees");
    }

    /// @dev royalties paid + arrears = share × Σ bases with carry, to at most one unit per rounding, upwards.
    function invariant_REV_2_royaltyIsTheShareOfAllBases() public view {
        RevenueModel.Model memory m = _handler.model();
        IRevenueRouter.Totals memory t = router.totals();
        assertEq(t.royaltyDue, t.royaltyPaid + router.arrears());
        uint256 bases = uint256(m.bases - router.carriedBase());
        uint256 share = t.royaltyDue - m.beyond;
        assertGe(share * 10_000, bases * m.royaltyBps);
        assertLt(share * 10_000, bases * m.royaltyBps + 10_000 * (m.roundings + 1));
    }

    function invariant_REV_2_sameAsTheModel() public view {
        RevenueModel.Model memory m = _handler.model();
        IRevenueRouter.Totals memory t = router.totals();
        assertEq(t.royaltyDue, m.due, "due");
        assertEq(t.royaltyPaid, m.paid, "paid");
        assertEq(t.fees, m.fees, "fees");
        assertEq(t.merchant, m.merchant, "merchant");
        assertEq(t.received, m.received, "received");
        assertEq(router.carriedBase(), m.carry, "carry");
        assertEq(router.merchantCredit(), m.merchant - m.collected, "credit");
        (uint256 gross, uint256 refunds) = router.cumulativeSales(type(uint48).max);
        assertEq(gross, _handler.gross(), "gross");
        assertEq(refunds, _handler.refunds(), "refunds");
    }

    function invariant_REV_3_badSettlementsChangeNothing() public view {
        assertEq(_handler.accepted(), 0);
    }
}

contract RevenueInvariantsSixDecimals is RevenueInvariants {}

contract RevenueInvariantsEighteenDecimals is RevenueInvariants {
    function _deployAsset() internal override returns (address) {
        dollar = 1e18;
        return deployCode("MockUSD.sol:MockUSD", abi.encode(18));
    }
}

contract RevenueInvariantsNoBool is RevenueInvariants {
    function _deployAsset() internal override returns (address) {
        return deployCode("NoBoolUSD.sol:NoBoolUSD", abi.encode(6));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceTypes} from "../interfaces/IIssuanceTypes.sol";

/// @title Whether declared figures meet the protocol's limits.
library Eligibility {
    function verdict(IIssuanceTypes.Figures memory figures, IIssuanceTypes.Limits memory limits)
        internal
        pure
        returns (bool eligible, IIssuanceTypes.Verdict memory v)
    {
        v.netSales = figures.netSales >= limits.minNetSales;
        v.months = figures.months >= limits.minMonths;
        v.refundRatio = figures.refundBps <= limits.maxRefundBps;
        v.daysInventory = figures.daysInventory <= limits.maxDaysInventory;
        v.operatingMargin = figures.operatingMarginBps >= limits.minOperatingMarginBps;
        eligible = v.netSales && v.months && v.refundRatio && v.daysInventory && v.operatingMargin;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {ISettlementTypes} from "contracts/revenue/interfaces/ISettlementTypes.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The two attestors' desks: statements as their sources would show them, and their signatures.
abstract contract Statements is Test {
    bytes32 internal constant COMMERCE_SOURCE = keccak256("amazon:SELLER:UK");
    bytes32 internal constant BANK_SOURCE = keccak256("bank:GB00");

    uint256 internal constant COMMERCE_KEY = 0xC033;
    uint256 internal constant BANK_KEY = 0xBA4C;
    address internal immutable COMMERCE = vm.addr(COMMERCE_KEY);
    address internal immutable BANK = vm.addr(BANK_KEY);

    function _settlement(
        bytes32 id,
        uint64 start,
        uint64 end,
        uint256 gross,
        uint256 refunds,
        int256 deductions
    ) internal view returns (ISettlementTypes.Settlement memory s) {
        int256 payout = int256(gross) - int256(refunds) - deductions;
        s = ISettlementTypes.Settlement({
            id: id,
            commerceSource: COMMERCE_SOURCE,
            bankSource: BANK_SOURCE,
            periodStart: start,
            periodEnd: end,
            gross: gross,
            refunds: refunds,
            deductions: deductions,
            deposited: payout < 0 ? 0 : uint256(payout),
            rateNumerator: 1,
            rateDenominator: 1,
            rateSource: 0,
            evidence: keccak256(abi.encode("file", id)),
            deadline: block.timestamp + 7 days
        });
    }

    function _sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _signatures(IRevenueRouter target, ISettlementTypes.Settlement memory s)
        internal
        view
        returns (bytes memory commerce, bytes memory bank)
    {
        return (_sign(COMMERCE_KEY, target.commerceDigest(s)), _sign(BANK_KEY, target.bankDigest(s)));
    }

    function _signatures(IRevenueRouter target, ISettlementTypes.Adjustment memory a)
        internal
        view
        returns (bytes memory commerce, bytes memory bank)
    {
        bytes32 digest = target.adjustmentDigest(a);
        return (_sign(COMMERCE_KEY, digest), _sign(BANK_KEY, digest));
    }

    function _signatures(IStoreMetrics target, IStoreMetrics.Report memory r)
        internal
        view
        returns (bytes memory commerce, bytes memory bank)
    {
        return (_sign(COMMERCE_KEY, target.commerceDigest(r)), _sign(BANK_KEY, target.bankDigest(r)));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreAttestors} from "../revenue/interfaces/IStoreAttestors.sol";
import {IMerchantAccount} from "./interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "./interfaces/IMerchantPolicy.sol";
import {IStoreMetrics} from "./interfaces/IStoreMetrics.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title The last attested figures of a store.
/// @dev A minimal clone per store; see RevenueRouter for why plain EIP712 is right for clones.
contract StoreMetrics is IStoreMetrics, Initializable, EIP712 {
    bytes32 private constant COMMERCE_TYPEHASH = keccak256(
        "CommerceMetrics(uint64 periodStart,uint64 periodEnd,uint128 sales,uint128 refunds,uint128 inventoryValue,uint32 daysInventory,bytes32 evidence,uint256 deadline)"
    );
    bytes32 private constant BANK_TYPEHASH =
        keccak256("BankMetrics(uint64 periodStart,uint64 periodEnd,uint128 deposits,uint256 deadline)");
    uint64 private constant MAX_PERIOD = 62 days;
    uint256 private constant BPS = 10_000;

    /// @inheritdoc IStoreMetrics
    address public attestors;
    /// @inheritdoc IStoreMetrics
    uint256 public reportCount;
    Report private _latest;

    constructor() EIP712("Takings StoreMetrics", "1") {
        _disableInitializers();
    }

    /// @notice Names the store's attestors contract.
    function initialize(address storeAttestors) external initializer {
        attestors = storeAttestors;
    }

    /// @inheritdoc IStoreMetrics
    function report(Report calldata r, bytes calldata commerceSignature, bytes calldata bankSignature)
        external
    {
        if (r.periodStart >= r.periodEnd) revert EmptyPeriod(r.periodStart, r.periodEnd);
        if (r.periodEnd - r.periodStart > MAX_PERIOD) {
            revert PeriodTooLong(r.periodStart, r.periodEnd, MAX_PERIOD);
        }
        if (r.periodEnd > block.timestamp) revert PeriodInFuture(r.periodEnd, block.timestamp);
        if (r.periodStart < _latest.periodEnd) revert PeriodNotAfter(r.periodStart, _latest.periodEnd);
        if (block.timestamp > r.deadline) revert StatementExpired(r.deadline, block.timestamp);
        IStoreAttestors(attestors)
            .checkBoth(commerceDigest(r), commerceSignature, bankDigest(r), bankSignature);

        IMerchantAccount account = IMerchantAccount(IStoreAttestors(attestors).merchantAccount());
        IMerchantPolicy policy = IMerchantPolicy(account.policy());
        policy.observe();
        _latest = r;
        ++reportCount;
        policy.observe();
        emit MetricsReported(
            r.periodEnd,
            r.periodStart,
            r.sales,
            r.refunds,
            r.inventoryValue,
            r.daysInventory,
            r.deposits,
            r.evidence
        );
    }

    /// @inheritdoc IStoreMetrics
    function latest() external view returns (Report memory) {
        return _latest;
    }

    /// @inheritdoc IStoreMetrics
    function refundRatioBps() external view returns (uint256) {
        (uint256 sales, uint256 refunds) = (_latest.sales, _latest.refunds);
        if (sales == 0) return refunds == 0 ? 0 : BPS;
        return Math.ceilDiv(refunds * BPS, sales);
    }

    /// @inheritdoc IStoreMetrics
    function commerceDigest(Report calldata r) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    COMMERCE_TYPEHASH,
                    r.periodStart,
                    r.periodEnd,
                    r.sales,
                    r.refunds,
                    r.inventoryValue,
                    r.daysInventory,
                    r.evidence,
                    r.deadline
                )
            )
        );
    }

    /// @inheritdoc IStoreMetrics
    function bankDigest(Report calldata r) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(abi.encode(BANK_TYPEHASH, r.periodStart, r.periodEnd, r.deposits, r.deadline))
        );
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreAttestors} from "../revenue/interfaces/IStoreAttestors.sol";
import {Limits} from "../shared/Limits.sol";
import {Period} from "../shared/Period.sol";
import {IMerchantAccount} from "./interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "./interfaces/IMerchantPolicy.sol";
import {IStoreMetrics} from "./interfaces/IStoreMetrics.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title The last attested figures of a store.
/// @notice Holds one report; no money.
/// @notice Callers: anybody brings a report that both attestors signed.
/// @notice Never takes a report of one attestor, of the future, or of a time before the last one.
/// @dev A minimal clone a store; see RevenueRouter for why plain EIP712 is right for clones.
contract StoreMetrics is IStoreMetrics, Initializable, EIP712 {
    bytes32 private constant COMMERCE_TYPEHASH = keccak256(
        "CommerceMetrics(uint64 periodStart,uint64 periodEnd,uint128 sales,uint128 refunds,uint128 inventoryValue,uint32 daysInventory,bytes32 evidence,uint256 deadline)"
    );
    bytes32 private constant BANK_TYPEHASH =
        keccak256("BankMetrics(uint64 periodStart,uint64 periodEnd,uint128 deposits,uint256 deadline)");

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
        Period.check(r.periodStart, r.periodEnd, _latest.periodEnd);
        Period.checkDeadline(r.deadline);
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
        if (sales == 0) return refunds == 0 ? 0 : Limits.BPS;
        return Math.ceilDiv(refunds * Limits.BPS, sales);
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

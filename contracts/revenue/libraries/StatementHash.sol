// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISettlementTypes} from "../interfaces/ISettlementTypes.sol";

/// @title EIP-712 struct hashes of what a store's attestors sign about its settlements.
library StatementHash {
    bytes32 internal constant COMMERCE_TYPEHASH = keccak256(
        "CommerceStatement(bytes32 id,bytes32 commerceSource,uint64 periodStart,uint64 periodEnd,uint256 gross,uint256 refunds,int256 deductions,int256 netPayout,uint256 rateNumerator,uint256 rateDenominator,bytes32 rateSource,bytes32 evidence,uint256 deadline)"
    );
    bytes32 internal constant BANK_TYPEHASH = keccak256(
        "BankStatement(bytes32 id,bytes32 bankSource,uint256 deposited,uint256 rateNumerator,uint256 rateDenominator,bytes32 rateSource,uint256 deadline)"
    );
    bytes32 internal constant ADJUSTMENT_TYPEHASH = keccak256(
        "Adjustment(bytes32 id,bytes32 settlementId,uint256 baseReduction,bytes32 evidence,uint256 deadline)"
    );

    /// @notice gross − refunds − deductions. Reverts by checked arithmetic where the amounts exceed int256.
    function netPayout(ISettlementTypes.Settlement calldata s) internal pure returns (int256) {
        return int256(s.gross) - int256(s.refunds) - s.deductions;
    }

    function commerce(ISettlementTypes.Settlement calldata s) internal pure returns (bytes32) {
        // Two halves only because one call with fourteen words exceeds the stack; all are static, so it is the same.
        bytes memory head = abi.encode(
            COMMERCE_TYPEHASH, s.id, s.commerceSource, s.periodStart, s.periodEnd, s.gross, s.refunds
        );
        bytes memory tail = abi.encode(
            s.deductions,
            netPayout(s),
            s.rateNumerator,
            s.rateDenominator,
            s.rateSource,
            s.evidence,
            s.deadline
        );
        return keccak256(bytes.concat(head, tail));
    }

    function bank(ISettlementTypes.Settlement calldata s) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                BANK_TYPEHASH,
                s.id,
                s.bankSource,
                s.deposited,
                s.rateNumerator,
                s.rateDenominator,
                s.rateSource,
                s.deadline
            )
        );
    }

    function adjustment(ISettlementTypes.Adjustment calldata a) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(ADJUSTMENT_TYPEHASH, a.id, a.settlementId, a.baseReduction, a.evidence, a.deadline)
        );
    }
}

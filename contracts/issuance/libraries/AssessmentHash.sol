// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceTypes} from "../interfaces/IIssuanceTypes.sol";

/// @title EIP-712 struct hash of an underwriter's assessment.
library AssessmentHash {
    bytes32 internal constant TYPEHASH = keccak256(
        "Assessment(uint256 application,uint32 round,address merchant,bytes32 evidence,string grade,uint16 marginBps,uint16 royaltyBps,address asset,uint128 price,uint128 softCap,uint128 hardCap,uint256 supply,uint16 liquidityProceedsBps,uint128 withdrawalLimit,uint32 withdrawalWindow,bytes32 offer,bytes32 storeConfig,bytes32 saleTerms,uint64 expiry)"
    );

    function hash(IIssuanceTypes.Assessment calldata a) internal pure returns (bytes32) {
        // Two halves only because one call with twenty words exceeds the stack; all are static, so it is the same.
        bytes memory head = abi.encode(
            TYPEHASH,
            a.application,
            a.round,
            a.merchant,
            a.evidence,
            keccak256(bytes(a.grade)),
            a.marginBps,
            a.royaltyBps,
            a.asset,
            a.price
        );
        bytes memory tail = abi.encode(
            a.softCap,
            a.hardCap,
            a.supply,
            a.liquidityProceedsBps,
            a.withdrawalLimit,
            a.withdrawalWindow,
            a.offer,
            a.storeConfig,
            a.saleTerms,
            a.expiry
        );
        return keccak256(bytes.concat(head, tail));
    }
}

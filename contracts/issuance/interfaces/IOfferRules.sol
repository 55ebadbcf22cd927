// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceTypes} from "./IIssuanceTypes.sol";
import {IStoreFactory} from "./IStoreFactory.sol";

/// @title Whether the three parts of an offer (what is signed, the store's configuration, the sale's terms) say the same
/// and can be carried out. Stateless; the desk has no room for it.
interface IOfferRules {
    /// @notice Reverts, with errors of {IIssuanceDesk} and {IStoreFactory}, unless `assessment` is for this merchant and evidence, its typed
    /// terms and hashes are those of `config` and `saleTerms`, the allocations add up to the supply, name and
    /// symbol are of 1 … 31 bytes, and the sale could be sold and pooled. Errors: AssessmentMismatch,
    /// AllocationsDoNotSum, InvalidTerms, InvalidConfig, TextTooLong.
    /// @param sale where the application's sale will be
    function check(
        IIssuanceTypes.Assessment calldata assessment,
        IStoreFactory.StoreConfig calldata config,
        IIssuanceTypes.SaleTerms calldata saleTerms,
        address merchant,
        bytes32 evidence,
        address sale
    ) external pure;

    /// @notice The assessment's EIP-712 struct hash.
    function structHash(IIssuanceTypes.Assessment calldata assessment) external pure returns (bytes32);
}

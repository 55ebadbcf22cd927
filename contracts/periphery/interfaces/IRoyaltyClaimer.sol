// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Claims the royalties of many stores in one transaction. Holds nothing, stores nothing, is trusted by nobody:
/// anyone may claim for an account, and the tokens pay the account or its payee only.
interface IRoyaltyClaimer {
    /// @notice Nothing was claimed from `token`: it refused, ran out of its share of the gas, or is no royalty token.
    /// @param token the store's royalty token
    /// @param account whose royalties they are
    event ClaimSkipped(address indexed token, address indexed account);

    /// @notice Only this contract itself may call.
    /// @param caller who called
    error OnlySelf(address caller);

    /// @notice Calls {IRoyaltyToken-claimFor} on each token. A token that fails yields 0 and an event; each may use at
    /// most an equal share of the gas that is left, so that none can starve the others. Anyone may call.
    /// @return amounts What each token paid, smallest units of its own asset.
    function claimAll(address[] calldata tokens, address account) external returns (uint256[] memory amounts);

    /// @notice One token of {claimAll}, apart so that it can fail apart. Itself only.
    function claimOne(address token, address account) external returns (uint256 amount);
}

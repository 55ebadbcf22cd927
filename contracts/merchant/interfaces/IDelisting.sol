// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title How a store ends, or changes hands without its merchant.
/// @notice Both need a vote. Without the merchant's signature they also need a cause that the chain has seen for at least
/// {CAUSE_PERIOD}: royalties in arrears, or a policy breach under the terms' own most lenient thresholds. After a
/// delisting the merchant's money is a reserve: arrears first, then the holders (default) or the merchant (agreed); later
/// revenue goes entirely to holders; claims, unstaking, votes and refunds never end.
interface IDelisting {
    enum Exit {
        None,
        Agreed,
        Default
    }

    /// @notice The store ended.
    /// @param exit how it ended
    /// @param timestamp when, Unix seconds
    event Delisted(Exit exit, uint64 timestamp);
    /// @notice A defaulted store's reserve went to the holders' stream.
    /// @param amount the asset's smallest unit
    event ReserveForfeited(uint256 amount);
    /// @notice `setAside` of the old merchant's money waits for `recipient`.
    /// @param previousMerchant who had the seat before
    /// @param newMerchant who has, or will have, the merchant's seat
    /// @param recipient the old payout address
    /// @param setAside the asset's smallest unit
    event StoreTransferred(
        address indexed previousMerchant,
        address indexed newMerchant,
        address indexed recipient,
        uint256 setAside
    );
    /// @notice Money that a transfer of the store had set aside was paid.
    /// @param account for whom it was set aside
    /// @param to who got it
    /// @param amount the asset's smallest unit
    event SetAsideCollected(address indexed account, address indexed to, uint256 amount);
    /// @notice Every consent that the merchant signed so far became invalid.
    /// @param merchant the merchant
    /// @param nonce the merchant's new nonce
    event ConsentsRevoked(address indexed merchant, uint256 nonce);

    /// @notice Neither arrears nor a breach have lasted long enough; both since when (0: not now).
    /// @param arrearsSince Unix seconds; 0: none
    /// @param breachedSince Unix seconds; 0: none
    error NoCause(uint256 arrearsSince, uint256 breachedSince);
    /// @notice The store has ended already.
    /// @param exit how it ended
    error AlreadyDelisted(Exit exit);
    /// @notice The store was not delisted for default.
    error NotDefaulted();
    /// @notice The signature is not the merchant's for exactly this act, here, on this chain and with the present nonce.
    /// @param merchant the merchant
    error InvalidConsent(address merchant);
    /// @notice The merchant's consent is no longer valid.
    /// @param deadline last second at which it was valid, Unix seconds
    error ConsentExpired(uint256 deadline);
    /// @notice Only `account` itself may have its money sent elsewhere.
    /// @param account for whom it was set aside
    error OnlyOwnerRedirects(address account);

    /// @notice Ends the store for a cause. Timelock only. Errors: OnlyTimelock, AlreadyDelisted, NoCause.
    function delistForDefault() external;
    /// @notice Ends the store with the merchant's EIP-712 consent `Delist(uint256 nonce,uint256 deadline)` (ECDSA or
    /// ERC-1271). Timelock only. Errors: OnlyTimelock, AlreadyDelisted, ConsentExpired, InvalidConsent.
    /// @param deadline last second at which it is valid, Unix seconds
    function delistByAgreement(uint256 deadline, bytes calldata signature) external;
    /// @notice Gives the merchant's seat and payout address to `newMerchant`: for a cause (empty signature), or with the
    /// merchant's consent `TransferStore(address newMerchant,uint256 nonce,uint256 deadline)`. The balance after arrears
    /// is set aside for the old payout address, which collects it. Consents end with the seat. Timelock only. Errors: OnlyTimelock, AlreadyDelisted, NoCause,
    /// ConsentExpired, InvalidConsent, InvalidAddress, RoleConflict.
    /// @param deadline last second at which it is valid, Unix seconds
    function transferStore(address newMerchant, uint256 deadline, bytes calldata signature) external;
    /// @notice Pays what a transfer set aside for `account`: anyone may pay it to itself, only it elsewhere. Error:
    /// OnlyOwnerRedirects.
    function collectSetAside(address account, address to) external returns (uint256 amount);
    /// @notice Makes every consent that the merchant signed so far invalid. Merchant only.
    function revokeConsents() external;
    /// @notice Pays a defaulted store's arrears from its reserve and sends the rest, which is returned, to the holders'
    /// stream. Anyone may call; again whenever more arrives. Error: NotDefaulted.
    function forfeitReserve() external returns (uint256 amount);

    function exit() external view returns (Exit);
    function delistedAt() external view returns (uint64);
    /// @notice Whether a cause has lasted long enough now, and since when each has been seen (0: not now).
    function cause() external view returns (bool given, uint64 arrearsSince, uint64 breachedSince);
    /// @notice Waiting for `account` since a transfer of the store; not part of the merchant's balance.
    function setAside(address account) external view returns (uint256);
    function totalSetAside() external view returns (uint256);
    function consentNonce() external view returns (uint256);
    /// @notice What the merchant signs to consent, with the present nonce.
    /// @param deadline last second at which it is valid, Unix seconds
    function delistDigest(uint256 deadline) external view returns (bytes32);
    /// @notice What the merchant signs to consent to a transfer, with the present nonce.
    /// @param deadline last second at which it is valid, Unix seconds
    function transferDigest(address newMerchant, uint256 deadline) external view returns (bytes32);
    function CAUSE_PERIOD() external view returns (uint64);
}

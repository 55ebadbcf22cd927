// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title How a store ends, or changes hands without its merchant.
/// @notice Both need a vote. Without the merchant's signature they also need a cause that the chain has seen for at least
/// {CAUSE_PERIOD}: royalties in arrears, or a policy breach under the terms' own most lenient thresholds. After a
/// delisting the merchant's money is a reserve: arrears first, then the holders (default) or the merchant (agreed); later
/// revenue goes wholly to holders; claims, unstaking, votes and refunds go on for ever.
interface IDelisting {
    enum Exit {
        None,
        Agreed,
        Default
    }

    event Delisted(Exit exit, uint64 timestamp);
    /// @notice A defaulted store's reserve went to the holders' stream.
    event ReserveForfeited(uint256 amount);
    /// @notice `setAside` of the old merchant's money waits for `recipient`.
    event StoreTransferred(
        address indexed previousMerchant,
        address indexed newMerchant,
        address indexed recipient,
        uint256 setAside
    );
    event SetAsideCollected(address indexed account, address indexed to, uint256 amount);
    event ConsentsRevoked(address indexed merchant, uint256 nonce);

    /// @notice Neither arrears nor a breach have lasted long enough; both since when (0: not now).
    error NoCause(uint256 arrearsSince, uint256 breachedSince);
    error AlreadyDelisted(Exit exit);
    error NotDefaulted();
    error InvalidConsent(address merchant);
    error ConsentExpired(uint256 deadline);
    /// @notice Only `account` itself may have its money sent elsewhere.
    error OnlyOwnerRedirects(address account);

    /// @notice Ends the store for a cause. Timelock only. Errors: OnlyTimelock, AlreadyDelisted, NoCause.
    function delistForDefault() external;
    /// @notice Ends the store with the merchant's EIP-712 consent `Delist(uint256 nonce,uint256 deadline)` (ECDSA or
    /// ERC-1271). Timelock only. Errors: OnlyTimelock, AlreadyDelisted, ConsentExpired, InvalidConsent.
    function delistByAgreement(uint256 deadline, bytes calldata signature) external;
    /// @notice Gives the merchant's seat and payout address to `newMerchant`: for a cause (empty signature), or with the
    /// merchant's consent `TransferStore(address newMerchant,uint256 nonce,uint256 deadline)`. The balance after arrears
    /// is set aside for the old payout address, which collects it. Consents end with the seat. Timelock only. Errors: OnlyTimelock, AlreadyDelisted, NoCause,
    /// ConsentExpired, InvalidConsent, InvalidAddress, RoleConflict.
    function transferStore(address newMerchant, uint256 deadline, bytes calldata signature) external;
    /// @notice Pays what a transfer set aside for `account`: to itself by anyone, elsewhere by itself. Error:
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
    function delistDigest(uint256 deadline) external view returns (bytes32);
    function transferDigest(address newMerchant, uint256 deadline) external view returns (bytes32);
    function CAUSE_PERIOD() external view returns (uint64);
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "../../governance/interfaces/IStoreGovernor.sol";
import {IMerchantAccount} from "../../merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "../../merchant/interfaces/IMerchantPolicy.sol";

/// @title Issues a store: its token in full, the rest as minimal clones, in one transaction; keeps no role in it.
interface IStoreFactory {
    /// @notice The contracts of one store.
    struct Store {
        address token;
        address router;
        address merchantAccount;
        address policy;
        address metrics;
        address attestors;
        address governor;
        address timelock;
        address treasury;
        address reserve;
    }

    struct StoreConfig {
        string name;
        string symbol;
        address asset;
        address merchant;
        address merchantRecipient;
        address originator;
        /// Allocations of the fixed supply, smallest token unit; together the supply.
        uint256 reserved;
        address publicRecipient;
        uint256 publicAmount;
        uint16 royaltyBps;
        uint16 toleranceBps;
        uint24 streamDuration;
        bytes32 commerceSource;
        bytes32 bankSource;
        address commerceAttestor;
        address bankAttestor;
        address keeper;
        uint128 withdrawalLimit;
        uint32 withdrawalWindow;
        IMerchantAccount.Terms withdrawalTerms;
        IMerchantPolicy.Policy policy;
        IMerchantPolicy.Bounds policyBounds;
        IStoreGovernor.Settings governance;
        /// Seconds, within the timelock's bounds.
        uint256 timelockDelay;
        bytes32 salt;
    }

    event StoreIssued(uint256 indexed index, address indexed token, address indexed merchant, Store store);

    error OnlyIssuer(address caller);
    error UnsupportedAsset(address asset);
    error InvalidConfig(bytes32 field);

    /// @notice Issues a store. Issuer only. Addresses depend on the issuer's salt and cannot be taken by others.
    function issue(StoreConfig calldata config) external returns (Store memory store);
    /// @notice The addresses that {issue} would use for `config`.
    function predict(StoreConfig calldata config) external view returns (Store memory store);

    function storeCount() external view returns (uint256);
    function storeAt(uint256 index) external view returns (Store memory);
    /// @notice At most `limit` stores from `offset`, in order of issue.
    function stores(uint256 offset, uint256 limit) external view returns (Store[] memory);
    function storeOf(address token) external view returns (Store memory);
    function issuer() external view returns (address);
    function feeRecipient() external view returns (address);
    function feeBps() external view returns (uint16);
}

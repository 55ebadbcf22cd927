// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "../../governance/interfaces/IStoreGovernor.sol";
import {IMerchantAccount} from "../../merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "../../merchant/interfaces/IMerchantPolicy.sol";
import {IVestingTerms} from "../../vesting/interfaces/IVestingTerms.sol";

/// @title Issues a store: its token in full, the rest as minimal clones, in one transaction; keeps no role in it.
/// @notice Everything is created and initialized in that transaction, at addresses that depend on this factory, the
/// issuer and the salt, so nobody can take or initialize one of them first. Neither the factory nor the issuer holds a
/// token, a role or a right in an issued store.
interface IStoreFactory {
    /// @notice What clones are made of, and the deployer of the token.
    struct Implementations {
        address router;
        address merchantAccount;
        address policy;
        address metrics;
        address attestors;
        address governor;
        address timelock;
        address treasury;
        address vesting;
        address gauge;
        address tokenDeployer;
    }

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
        address vesting;
        address gauge;
    }

    struct StoreConfig {
        string name;
        string symbol;
        address asset;
        address merchant;
        address merchantRecipient;
        address originator;
        /// Allocations of the fixed supply, smallest token unit; together the supply. What is distributed, publicly and
        /// as liquidity, is with the distributor until then and neither earns nor votes there.
        uint256 reserved;
        address distributor;
        /// Smallest token units, with the distributor.
        uint256 distributed;
        IVestingTerms.VestingTerms vesting;
        /// Of net sales, bps.
        uint16 royaltyBps;
        /// Difference between signed payout and deposit, bps of the deposit.
        uint16 toleranceBps;
        /// Seconds.
        uint24 streamDuration;
        bytes32 commerceSource;
        bytes32 bankSource;
        address commerceAttestor;
        address bankAttestor;
        address keeper;
        /// Smallest units of the asset per window.
        uint128 withdrawalLimit;
        /// Seconds.
        uint32 withdrawalWindow;
        IMerchantAccount.Terms withdrawalTerms;
        IMerchantPolicy.Policy policy;
        IMerchantPolicy.Bounds policyBounds;
        IStoreGovernor.Settings governance;
        /// Seconds, within the timelock's bounds.
        uint256 timelockDelay;
        bytes32 salt;
    }

    /// @notice A store was issued.
    /// @param index the store's number, from 0
    /// @param token the store's royalty token
    /// @param merchant the merchant
    /// @param store the store's contracts
    event StoreIssued(uint256 indexed index, address indexed token, address indexed merchant, Store store);

    /// @notice Only the issuer, the desk, may issue stores.
    /// @param caller who called
    error OnlyIssuer(address caller);
    /// @notice The asset is no ERC-20 with decimals ≤ 18.
    /// @param asset the stablecoin
    error UnsupportedAsset(address asset);
    /// @notice `field` is missing, or is an account that cannot have this role and another that it has.
    /// @param field name of the field
    /// @param value the value that was given; 0 where it is missing or has no number
    error InvalidConfig(bytes32 field, uint256 value);
    /// @notice Name or symbol does not fit one storage slot.
    /// @param field name of the field
    /// @param length bytes that were given
    /// @param max bytes at most
    error TextTooLong(bytes32 field, uint256 length, uint256 max);
    /// @notice An implementation or another part of the factory itself has no code.
    /// @param part name of the part
    /// @param account the address that was given
    error NotAContract(bytes32 part, address account);
    /// @notice A clone was created elsewhere than predicted.
    /// @param expected predicted address
    /// @param found address of the clone
    error UnexpectedAddress(address expected, address found);

    /// @notice Issues a store. Issuer only. Addresses depend on the issuer's salt and cannot be taken by others. The
    /// reserved allocation goes to the PerformanceVesting vault, the rest to `distributor`; neither earns nor votes. The merchant, its payout address, the originator and the store's contracts never vote.
    /// Errors: OnlyIssuer, UnsupportedAsset, InvalidConfig, TextTooLong, and those of each part's own bounds.
    function issue(StoreConfig calldata config) external returns (Store memory store);
    /// @notice The addresses that {issue} would use for `config`.
    function predict(StoreConfig calldata config) external view returns (Store memory store);

    function storeCount() external view returns (uint256);
    /// @notice The store issued as number `index`.
    /// @param index from 0
    function storeAt(uint256 index) external view returns (Store memory);
    /// @notice At most `limit` stores from `offset`, in order of issue.
    /// @param offset how many to leave out
    /// @param limit at most so many
    function stores(uint256 offset, uint256 limit) external view returns (Store[] memory);
    function storeOf(address token) external view returns (Store memory);
    function issuer() external view returns (address);
    function feeRecipient() external view returns (address);
    function feeBps() external view returns (uint16);
    /// @notice Accredited attestors, asked when a store names one.
    function attestorRegistry() external view returns (address);
    function implementations() external view returns (Implementations memory);
}

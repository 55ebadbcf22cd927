// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "../governance/interfaces/IStoreGovernor.sol";
import {IStoreTimelock} from "../governance/interfaces/IStoreTimelock.sol";
import {SettingBounds} from "../governance/libraries/SettingBounds.sol";
import {ILiquidityGauge} from "../liquidity/interfaces/ILiquidityGauge.sol";
import {MerchantAccount} from "../merchant/MerchantAccount.sol";
import {MerchantPolicy} from "../merchant/MerchantPolicy.sol";
import {StoreMetrics} from "../merchant/StoreMetrics.sol";
import {IMerchantAccount} from "../merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "../merchant/interfaces/IMerchantPolicy.sol";
import {RevenueRouter} from "../revenue/RevenueRouter.sol";
import {StoreAttestors} from "../revenue/StoreAttestors.sol";
import {IRevenueRouter} from "../revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "../revenue/interfaces/IStoreAttestors.sol";
import {Limits} from "../shared/Limits.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {ITreasury} from "../treasury/interfaces/ITreasury.sol";
import {IPerformanceVesting} from "../vesting/interfaces/IPerformanceVesting.sol";
import {ImplementationSet} from "./ImplementationSet.sol";
import {ProtocolBounds} from "./ProtocolBounds.sol";
import {IStoreFactory} from "./interfaces/IStoreFactory.sol";
import {ITokenDeployer} from "./interfaces/ITokenDeployer.sol";
import {ShortText} from "./libraries/ShortText.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// @title Issues a store: its token in full, the rest as minimal clones, in one transaction.
/// @notice Holds the list of stores it issued; no money.
/// @notice Callers: the issuer (the desk) issues; anybody reads.
/// @notice Never keeps a role, a token or a right in a store, or changes one after its issue.
contract StoreFactory is ImplementationSet, ProtocolBounds {
    /// @dev All other addresses of a store follow from the salt.
    struct Record {
        address token;
        bytes32 salt;
    }

    /// @inheritdoc IStoreFactory
    address public immutable issuer;
    /// @inheritdoc IStoreFactory
    address public immutable feeRecipient;
    /// @inheritdoc IStoreFactory
    uint16 public immutable feeBps;
    /// @inheritdoc IStoreFactory
    address public immutable attestorRegistry;

    Record[] private _records;
    mapping(address token => uint256 indexPlusOne) private _positions;

    constructor(
        Implementations memory set,
        address attestorRegistry_,
        address issuer_,
        address feeRecipient_,
        uint16 feeBps_
    ) ImplementationSet(set) {
        _requireCode("attestorRegistry", attestorRegistry_);
        if (issuer_ == address(0)) revert InvalidConfig("issuer", 0);
        if (feeRecipient_ == address(0)) revert InvalidConfig("feeRecipient", 0);
        if (feeBps_ > Limits.MAX_FEE_BPS) revert InvalidConfig("feeBps", feeBps_);
        attestorRegistry = attestorRegistry_;
        issuer = issuer_;
        feeRecipient = feeRecipient_;
        feeBps = feeBps_;
    }

    /// @inheritdoc IStoreFactory
    function issue(StoreConfig calldata config) external returns (Store memory store) {
        if (msg.sender != issuer) revert OnlyIssuer(msg.sender);
        _checkConfig(config);
        bytes32 salt = _boundSalt(config.salt);
        store = _predictClones(salt);
        // A collision would otherwise burn all gas.
        if (store.governor.code.length != 0) revert InvalidConfig("salt", uint256(config.salt));
        store.token = ITokenDeployer(_TOKEN_DEPLOYER).deploy(salt, _tokenInit(config, store));
        uint256 index = _records.length;
        _records.push(Record({token: store.token, salt: salt}));
        _positions[store.token] = index + 1;
        emit StoreIssued(index, store.token, config.merchant, store);

        _clone(store, salt);
        _initMerchant(config, store);
        _initRevenue(config, store);
        _initGovernance(config, store);
        _initTokens(config, store);
    }

    /// @inheritdoc IStoreFactory
    function predict(StoreConfig calldata config) external view returns (Store memory store) {
        bytes32 salt = _boundSalt(config.salt);
        store = _predictClones(salt);
        store.token = ITokenDeployer(_TOKEN_DEPLOYER).predict(address(this), salt, _tokenInit(config, store));
    }

    /// @inheritdoc IStoreFactory
    function storeCount() external view returns (uint256) {
        return _records.length;
    }

    /// @inheritdoc IStoreFactory
    function storeAt(uint256 index) public view returns (Store memory store) {
        Record storage record = _records[index];
        store = _predictClones(record.salt);
        store.token = record.token;
    }

    /// @inheritdoc IStoreFactory
    function stores(uint256 offset, uint256 limit) external view returns (Store[] memory page) {
        uint256 count = _records.length;
        uint256 left = offset < count ? count - offset : 0;
        page = new Store[](limit < left ? limit : left);
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = storeAt(offset + i);
        }
    }

    /// @inheritdoc IStoreFactory
    function storeOf(address token) external view returns (Store memory store) {
        uint256 position = _positions[token];
        if (position != 0) store = storeAt(position - 1);
    }

    function _initMerchant(StoreConfig calldata config, Store memory store) private {
        MerchantAccount(store.merchantAccount)
            .initialize(
                IMerchantAccount.Init({
                asset: config.asset,
                token: store.token,
                router: store.router,
                policy: store.policy,
                timelock: store.timelock,
                governor: store.governor,
                merchant: config.merchant,
                recipient: config.merchantRecipient,
                limit: config.withdrawalLimit,
                window: config.withdrawalWindow,
                terms: config.withdrawalTerms
            })
            );
        StoreMetrics(store.metrics).initialize(store.attestors);
        MerchantPolicy(store.policy)
            .initialize(
                IMerchantPolicy.Init({
                metrics: store.metrics,
                timelock: store.timelock,
                policy: config.policy,
                bounds: config.policyBounds
            })
            );
    }

    /// @dev After the merchant's account: the attestors must not be the merchant it names.
    function _initRevenue(StoreConfig calldata config, Store memory store) private {
        StoreAttestors(store.attestors)
            .initialize(
                IStoreAttestors.Init({
                registry: attestorRegistry,
                timelock: store.timelock,
                merchantAccount: store.merchantAccount,
                commerce: config.commerceAttestor,
                bank: config.bankAttestor,
                keeper: config.keeper
            })
            );
        RevenueRouter(store.router)
            .initialize(
                IRevenueRouter.Init({
                asset: config.asset,
                token: store.token,
                merchantAccount: store.merchantAccount,
                attestors: store.attestors,
                feeRecipient: feeRecipient,
                royaltyBps: config.royaltyBps,
                feeBps: feeBps,
                toleranceBps: config.toleranceBps,
                commerceSource: config.commerceSource,
                bankSource: config.bankSource
            })
            );
    }

    function _initGovernance(StoreConfig calldata config, Store memory store) private {
        ITreasury(store.treasury).initialize(store.timelock, store.token);
        IStoreTimelock(store.timelock).initialize(config.timelockDelay, store.governor);
        IStoreGovernor(store.governor)
            .initialize(
                IStoreGovernor.Init({
                name: string.concat(config.name, " Governor"),
                settings: config.governance,
                controls: IStoreGovernor.Controls({
                token: store.token,
                merchantAccount: store.merchantAccount,
                policy: store.policy,
                attestors: store.attestors,
                treasury: store.treasury,
                timelock: store.timelock
            }),
                minQuorumFloor: SettingBounds.minQuorumFloor(config.distributed)
            })
            );
    }

    function _initTokens(StoreConfig calldata config, Store memory store) private {
        ILiquidityGauge(store.gauge).initialize(store.token, store.treasury);
        IPerformanceVesting(store.vesting)
            .initialize(
                IPerformanceVesting.Init({
                token: store.token, originator: config.originator, terms: config.vesting
            })
            );
    }

    function _tokenInit(StoreConfig calldata config, Store memory store)
        private
        pure
        returns (IRoyaltyToken.Init memory init)
    {
        init.name = config.name;
        init.symbol = config.symbol;
        init.asset = config.asset;
        init.router = store.router;
        init.timelock = store.timelock;
        init.merchantAccount = store.merchantAccount;
        init.pairRegistrar = store.gauge;
        init.streamDuration = config.streamDuration;
        init.allocations = new IRoyaltyToken.Allocation[](2);
        init.allocations[0] = IRoyaltyToken.Allocation(
            store.vesting, config.reserved, IRoyaltyToken.AccountFlags({nonEarning: true, nonVoting: true})
        );
        init.allocations[1] = IRoyaltyToken.Allocation(
            config.distributor,
            config.distributed,
            IRoyaltyToken.AccountFlags({nonEarning: true, nonVoting: true})
        );
        init.nonVoting = _nonVoting(config, store);
    }

    function _nonVoting(StoreConfig calldata config, Store memory store)
        private
        pure
        returns (address[] memory accounts)
    {
        bool separateRecipient = config.merchantRecipient != config.merchant;
        bool hasOriginator = config.originator != address(0);
        uint256 count = 7;
        if (separateRecipient) ++count;
        if (hasOriginator) ++count;
        accounts = new address[](count);
        accounts[0] = config.merchant;
        accounts[1] = store.merchantAccount;
        accounts[2] = store.router;
        accounts[3] = store.treasury;
        accounts[4] = store.timelock;
        accounts[5] = store.governor;
        accounts[6] = store.gauge;
        if (separateRecipient) accounts[--count] = config.merchantRecipient;
        if (hasOriginator) accounts[--count] = config.originator;
    }

    /// @dev What no part checks for itself.
    function _checkConfig(StoreConfig calldata config) private view {
        ShortText.check("name", config.name);
        ShortText.check("symbol", config.symbol);
        if (config.commerceSource == 0) revert InvalidConfig("commerceSource", 0);
        if (config.bankSource == 0) revert InvalidConfig("bankSource", 0);
        if (config.distributed == 0) revert InvalidConfig("distributed", 0);
        address distributor = config.distributor;
        if (
            distributor == address(0) || distributor == config.merchant
                || distributor == config.merchantRecipient || distributor == config.originator
        ) revert InvalidConfig("distributor", uint160(distributor));
        address guardian = config.governance.guardian;
        if (guardian != address(0) && (guardian == config.merchant || guardian == config.merchantRecipient)) {
            revert InvalidConfig("guardian", uint160(guardian));
        }
        _checkAsset(config.asset);
    }

    function _checkAsset(address asset) private view {
        if (asset.code.length == 0) revert UnsupportedAsset(asset);
        try IERC20Metadata(asset).decimals() returns (uint8 decimals) {
            if (decimals > Limits.MAX_ASSET_DECIMALS) revert UnsupportedAsset(asset);
        } catch {
            revert UnsupportedAsset(asset);
        }
    }

    /// @dev The same on every chain, and another issuer's never.
    function _boundSalt(bytes32 salt) private view returns (bytes32) {
        return keccak256(abi.encode(issuer, salt));
    }
}

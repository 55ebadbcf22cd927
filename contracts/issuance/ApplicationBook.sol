// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICredentialRegistry} from "../credentials/interfaces/ICredentialRegistry.sol";
import {IAttestorRegistry} from "../revenue/interfaces/IAttestorRegistry.sol";
import {DeskSettings} from "./DeskSettings.sol";
import {IIssuanceDesk} from "./interfaces/IIssuanceDesk.sol";
import {IStoreFactory} from "./interfaces/IStoreFactory.sol";
import {Eligibility} from "./libraries/Eligibility.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title What the desk knows of each application, and how others read it.
abstract contract ApplicationBook is DeskSettings {
    using Clones for address;

    /// @inheritdoc IIssuanceDesk
    uint64 public constant APPLICATION_PERIOD = 90 days;
    /// @inheritdoc IIssuanceDesk
    uint64 public constant INTEGRATION_PERIOD = 90 days;

    /// @inheritdoc IIssuanceDesk
    address public immutable factory;
    /// @inheritdoc IIssuanceDesk
    address public immutable credentialRegistry;
    /// @inheritdoc IIssuanceDesk
    address public immutable saleImplementation;

    /// @inheritdoc IIssuanceDesk
    uint256 public applicationCount;
    mapping(uint256 application => Application) internal _applications;
    mapping(uint256 application => Offer) internal _offers;
    mapping(uint256 application => Integration) internal _integrations;
    /// @inheritdoc IIssuanceDesk
    mapping(bytes32 source => uint256 application) public sourceOf;
    /// @inheritdoc IIssuanceDesk
    mapping(address token => uint256 application) public applicationByToken;

    constructor(address factory_, address credentialRegistry_, address saleImplementation_) {
        if (IStoreFactory(factory_).issuer() != address(this)) revert InvalidPart("factory", factory_);
        if (ICredentialRegistry(credentialRegistry_).desk() != address(this)) {
            revert InvalidPart("credentialRegistry", credentialRegistry_);
        }
        if (saleImplementation_.code.length == 0) {
            revert InvalidPart("saleImplementation", saleImplementation_);
        }
        factory = factory_;
        credentialRegistry = credentialRegistry_;
        saleImplementation = saleImplementation_;
    }

    /// @inheritdoc IIssuanceDesk
    function applications(uint256 from, uint256 limit) external view returns (Application[] memory page) {
        uint256 first = Math.max(from, 1);
        uint256 left = first > applicationCount ? 0 : applicationCount - first + 1;
        page = new Application[](Math.min(limit, left));
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = _applications[first + i];
        }
    }

    /// @inheritdoc IIssuanceDesk
    function applicationOf(uint256 application) external view returns (Application memory) {
        stateOf(application);
        return _applications[application];
    }

    /// @inheritdoc IIssuanceDesk
    function offerOf(uint256 application) external view returns (Offer memory) {
        stateOf(application);
        return _offers[application];
    }

    /// @inheritdoc IIssuanceDesk
    function integrationOf(uint256 application) external view returns (Integration memory) {
        stateOf(application);
        return _integrations[application];
    }

    /// @inheritdoc IIssuanceDesk
    function storeOf(uint256 application) external view returns (IStoreFactory.Store memory) {
        stateOf(application);
        return IStoreFactory(factory).storeOf(_integrations[application].token);
    }

    /// @inheritdoc IIssuanceDesk
    function controllerOf(address token) external view returns (address) {
        address timelock = IStoreFactory(factory).storeOf(token).timelock;
        return timelock == address(0) ? _applications[applicationByToken[token]].merchant : timelock;
    }

    /// @inheritdoc IIssuanceDesk
    function eligibilityOf(Figures calldata figures) external view returns (bool, Verdict memory) {
        return Eligibility.verdict(figures, limits());
    }

    /// @inheritdoc IIssuanceDesk
    function eligibility(uint256 application) public view returns (bool, Verdict memory) {
        stateOf(application);
        return _verdictOn(_applications[application]);
    }

    /// @inheritdoc IIssuanceDesk
    function stateOf(uint256 application) public view returns (State state) {
        state = _applications[application].state;
        if (state == State.None) revert UnknownApplication(application);
    }

    /// @inheritdoc IIssuanceDesk
    function checklist(uint256 application) public view returns (Checklist memory list) {
        stateOf(application);
        Integration memory parts = _integrations[application];
        if (parts.token == address(0)) return list;
        IAttestorRegistry registry = IAttestorRegistry(IStoreFactory(factory).attestorRegistry());
        list.credentials = ICredentialRegistry(credentialRegistry)
            .isCurrent(parts.token, _applications[application].platform);
        list.commerceAttestor = registry.isCommerce(parts.commerceAttestor);
        list.bankAttestor =
            registry.isBank(parts.bankAttestor) && parts.bankAttestor != parts.commerceAttestor;
        list.sources = parts.commerceSource != 0 && parts.bankSource != 0
            && sourceOf[parts.commerceSource] == application && sourceOf[parts.bankSource] == application;
        list.limit = parts.withdrawalLimit != 0;
    }

    /// @inheritdoc IIssuanceDesk
    function saleOf(uint256 application) public view returns (address) {
        return saleImplementation.predictDeterministicAddress(bytes32(application));
    }

    /// @inheritdoc IIssuanceDesk
    function expiresAt(uint256 application) public view returns (uint256 end) {
        State state = stateOf(application);
        if (state == State.Accepted) return _integrations[application].acceptedAt + INTEGRATION_PERIOD;
        if (state != State.Applied && state != State.Assessed) return 0;
        end = uint256(_applications[application].appliedAt) + APPLICATION_PERIOD;
        if (state == State.Assessed) end = Math.max(end, _offers[application].expiry);
    }

    /// @inheritdoc IIssuanceDesk
    function hashConfig(IStoreFactory.StoreConfig calldata config) public pure returns (bytes32) {
        return keccak256(abi.encode(config));
    }

    /// @inheritdoc IIssuanceDesk
    function hashSaleTerms(SaleTerms calldata saleTerms) public pure returns (bytes32) {
        return keccak256(abi.encode(saleTerms));
    }

    function _verdictOn(Application storage application) internal view returns (bool, Verdict memory) {
        return Eligibility.verdict(application.figures, application.limits);
    }

    function _requireState(uint256 application, State expected) internal view {
        State state = stateOf(application);
        if (state != expected) revert WrongState(application, state);
    }

    function _requireUnderwriter(address account) internal view {
        if (!isUnderwriter[account]) revert OnlyUnderwriter(account);
    }
}

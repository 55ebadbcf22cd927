// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "../merchant/interfaces/IDelisting.sol";
import {AccountSignature} from "../shared/AccountSignature.sol";
import {Limits as ProtocolLimits} from "../shared/Limits.sol";
import {ApplicationBook} from "./ApplicationBook.sol";
import {DeskSettings} from "./DeskSettings.sol";
import {OfferRules} from "./OfferRules.sol";
import {IIssuanceDesk} from "./interfaces/IIssuanceDesk.sol";
import {IPublicSale} from "./interfaces/IPublicSale.sol";
import {IStoreFactory} from "./interfaces/IStoreFactory.sol";
import {Eligibility} from "./libraries/Eligibility.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title From a merchant's application to a store that only its holders control.
/// @notice Holds applications, hashes of what was agreed, and the protocol's lists of underwriters and
/// stablecoins; no money.
/// @notice Callers: merchants apply, accept and open sales; underwriters' signed offers, activation and expiry
/// are for anybody to bring; the owner appoints underwriters and sets limits for what comes.
/// @notice Never keeps a right in an issued store, changes what was agreed, or issues a store without a
/// successful sale.
contract IssuanceDesk is ApplicationBook, EIP712 {
    using Clones for address;

    /// @notice A stablecoin that offers may name from the start.
    struct FirstStablecoin {
        address asset;
        uint8 decimals;
    }

    OfferRules private immutable _RULES;

    constructor(
        address admin,
        address factory_,
        address credentialRegistry_,
        address saleImplementation_,
        Limits memory firstLimits,
        FirstStablecoin[] memory stablecoins
    )
        ApplicationBook(factory_, credentialRegistry_, saleImplementation_)
        DeskSettings(admin, firstLimits)
        EIP712("Takings IssuanceDesk", "1")
    {
        _RULES = new OfferRules();
        for (uint256 i = 0; i < stablecoins.length; ++i) {
            _setStablecoin(stablecoins[i].asset, stablecoins[i].decimals, true);
        }
    }

    /// @inheritdoc IIssuanceDesk
    function submit(Figures calldata figures, bytes32 platform, bytes32 evidence, string calldata evidenceUri)
        external
        returns (uint256 application)
    {
        if (platform == 0) revert InvalidApplication("platform");
        if (evidence == 0) revert InvalidApplication("evidence");
        if (figures.refundBps > ProtocolLimits.BPS) revert InvalidApplication("refundBps");
        if (figures.operatingMarginBps > int256(ProtocolLimits.BPS)) {
            revert InvalidApplication("operatingMarginBps");
        }
        application = ++applicationCount;
        Limits memory current = limits();
        _applications[application] = Application({
            merchant: msg.sender,
            state: State.Applied,
            appliedAt: uint40(block.timestamp),
            round: 0,
            figures: figures,
            platform: platform,
            evidence: evidence,
            limits: current
        });
        (bool eligible,) = Eligibility.verdict(figures, current);
        emit Applied(application, msg.sender, platform, figures, evidence, evidenceUri, eligible);
    }

    /// @inheritdoc IIssuanceDesk
    function assess(
        Assessment calldata assessment,
        IStoreFactory.StoreConfig calldata config,
        SaleTerms calldata saleTerms,
        address underwriter,
        bytes calldata signature
    ) external {
        uint256 id = assessment.application;
        _checkAssessable(assessment, underwriter);
        Application storage application = _applications[id];
        _RULES.check(assessment, config, saleTerms, application.merchant, application.evidence, saleOf(id));
        _requireAccepted(config.asset, saleTerms.assetDecimals);
        bytes32 digest = assessmentDigest(assessment);
        _requireSigned(underwriter, digest, signature);

        application.state = State.Assessed;
        ++application.round;
        _offers[id] = Offer({
            digest: digest,
            underwriter: underwriter,
            expiry: assessment.expiry,
            storeConfig: assessment.storeConfig,
            saleTerms: assessment.saleTerms
        });
        emit Assessed(id, underwriter, digest, assessment, config, saleTerms);
    }

    /// @inheritdoc IIssuanceDesk
    function accept(uint256 application, bytes32 digest, IStoreFactory.StoreConfig calldata config) external {
        _requireMerchantIn(application, State.Assessed);
        Offer storage offer = _offers[application];
        if (digest != offer.digest) revert OfferMismatch(offer.digest, digest);
        if (block.timestamp > offer.expiry) revert AssessmentExpired(offer.expiry);
        _requireUnderwriter(offer.underwriter);
        _requireHash(offer.storeConfig, hashConfig(config));

        _bindSource(config.commerceSource, application);
        _bindSource(config.bankSource, application);
        address token = IStoreFactory(factory).predict(config).token;
        applicationByToken[token] = application;
        _integrations[application] = Integration({
            token: token,
            acceptedAt: uint64(block.timestamp),
            commerceAttestor: config.commerceAttestor,
            bankAttestor: config.bankAttestor,
            commerceSource: config.commerceSource,
            bankSource: config.bankSource,
            withdrawalLimit: config.withdrawalLimit
        });
        _applications[application].state = State.Accepted;
        emit Accepted(application, digest, token);
    }

    /// @inheritdoc IIssuanceDesk
    function openSale(
        uint256 application,
        IStoreFactory.StoreConfig calldata config,
        SaleTerms calldata saleTerms,
        uint40 opensAt
    ) external returns (address sale) {
        _requireMerchantIn(application, State.Accepted);
        uint256 end = expiresAt(application);
        if (block.timestamp > end) revert IntegrationExpired(end);
        _requireUnderwriter(_offers[application].underwriter);
        _requireHash(_offers[application].storeConfig, hashConfig(config));
        _requireHash(_offers[application].saleTerms, hashSaleTerms(saleTerms));
        if (opensAt < block.timestamp || opensAt > block.timestamp + ProtocolLimits.MAX_SALE_NOTICE) {
            revert OpeningOutOfBounds(
                opensAt, block.timestamp, block.timestamp + ProtocolLimits.MAX_SALE_NOTICE
            );
        }
        _requireAccepted(config.asset, saleTerms.assetDecimals);
        Checklist memory list = checklist(application);
        if (!(list.credentials && list.commerceAttestor && list.bankAttestor && list.sources && list.limit)) {
            revert ChecklistIncomplete(application, list);
        }

        _applications[application].state = State.OnSale;
        sale = saleImplementation.cloneDeterministic(bytes32(application));
        uint40 closesAt = opensAt + saleTerms.duration;
        emit SaleOpened(application, sale, opensAt, closesAt);
        IPublicSale(sale)
            .initialize(
                IPublicSale.Init({
                asset: config.asset,
                liquidityProceedsBps: saleTerms.liquidityProceedsBps,
                opensAt: opensAt,
                closesAt: closesAt,
                price: saleTerms.price,
                softCap: saleTerms.softCap,
                hardCap: saleTerms.hardCap,
                walletCap: saleTerms.walletCap,
                publicTokens: saleTerms.publicTokens,
                liquidityTokens: saleTerms.liquidityTokens
            })
            );
        _requireIssuable(config, IPublicSale(sale).finalizableUntil());
    }

    /// @inheritdoc IIssuanceDesk
    function activate(uint256 application, IStoreFactory.StoreConfig calldata config)
        external
        returns (IStoreFactory.Store memory store)
    {
        _requireState(application, State.OnSale);
        _requireHash(_offers[application].storeConfig, hashConfig(config));
        IPublicSale sale = IPublicSale(saleOf(application));
        IPublicSale.Status status = sale.status();
        if (status != IPublicSale.Status.Succeeded) revert IPublicSale.NotSucceeded(status);

        _applications[application].state = State.Active;
        store = IStoreFactory(factory).issue(config);
        emit Activated(application, store.token, store);
        sale.finalize(store);
    }

    /// @inheritdoc IIssuanceDesk
    function reject(uint256 application, string calldata reason) external {
        State state = stateOf(application);
        if (state != State.Applied && state != State.Assessed) revert WrongState(application, state);
        (bool eligible,) = eligibility(application);
        if (eligible) _requireUnderwriter(msg.sender);
        _applications[application].state = State.Rejected;
        emit Rejected(application, msg.sender, reason);
    }

    /// @inheritdoc IIssuanceDesk
    function withdraw(uint256 application) external {
        State state = stateOf(application);
        if (state != State.Applied && state != State.Assessed && state != State.Accepted) {
            revert WrongState(application, state);
        }
        _requireMerchantIn(application, state);
        _end(application, State.Withdrawn);
        emit Withdrawn(application);
    }

    /// @inheritdoc IIssuanceDesk
    function expire(uint256 application) external {
        uint256 end = expiresAt(application);
        if (end == 0) revert WrongState(application, stateOf(application));
        if (block.timestamp <= end) revert NotExpired(application, end);
        _end(application, State.Expired);
        emit Expired(application);
    }

    /// @inheritdoc IIssuanceDesk
    function free(uint256 application) external onlyOwner {
        State state = stateOf(application);
        if (state != State.Assessed && state != State.Accepted) revert WrongState(application, state);
        address underwriter = _offers[application].underwriter;
        if (isUnderwriter[underwriter]) revert StillUnderwriter(underwriter);
        _end(application, State.Expired);
        emit Expired(application);
    }

    /// @inheritdoc IIssuanceDesk
    function fail(uint256 application) external {
        _requireState(application, State.OnSale);
        address sale = saleOf(application);
        if (IPublicSale(sale).status() != IPublicSale.Status.Failed) revert SaleNotFailed(sale);
        _end(application, State.Failed);
        emit Failed(application);
    }

    /// @inheritdoc IIssuanceDesk
    function rehearse(IStoreFactory.StoreConfig calldata config) external {
        revert Rehearsed(IStoreFactory(factory).issue(config));
    }

    /// @inheritdoc IIssuanceDesk
    function assessmentDigest(Assessment calldata assessment) public view returns (bytes32) {
        return _hashTypedDataV4(_RULES.structHash(assessment));
    }

    function _bindSource(bytes32 source, uint256 application) private {
        uint256 holder = sourceOf[source];
        if (holder != 0) {
            address account = IStoreFactory(factory).storeOf(_integrations[holder].token).merchantAccount;
            bool delisted = account != address(0) && IDelisting(account).exit() != IDelisting.Exit.None;
            if (!delisted) revert SourceTaken(source, holder);
        }
        sourceOf[source] = application;
    }

    /// @dev Into a state in which no store comes of it.
    function _end(uint256 application, State state) private {
        Integration storage parts = _integrations[application];
        if (parts.token != address(0)) {
            sourceOf[parts.commerceSource] = 0;
            sourceOf[parts.bankSource] = 0;
        }
        _applications[application].state = state;
    }

    /// @dev Buyers' money must not wait for a store that cannot come.
    function _requireIssuable(IStoreFactory.StoreConfig calldata config, uint256 latest) private {
        if (config.governance.guardian != address(0) && config.governance.guardianTermEnd < latest) {
            revert InvalidTerms("guardianTermEnd");
        }
        try this.rehearse(config) {}
        catch (bytes memory reason) {
            // The rest is the error's argument.
            // forge-lint: disable-next-line(unsafe-typecast)
            if (bytes4(reason) == Rehearsed.selector) return;
            LowLevelCall.bubbleRevert(reason);
        }
    }

    function _checkAssessable(Assessment calldata assessment, address underwriter) private view {
        uint256 id = assessment.application;
        State state = stateOf(id);
        if (state != State.Applied && state != State.Assessed) revert WrongState(id, state);
        _requireUnderwriter(underwriter);
        Application storage application = _applications[id];
        (bool eligible, Verdict memory verdict) = _verdictOn(application);
        if (!eligible) revert Ineligible(id, verdict);
        uint256 latest = uint256(application.appliedAt) + APPLICATION_PERIOD;
        if (block.timestamp > latest) revert AssessmentExpired(latest);
        if (block.timestamp > assessment.expiry) revert AssessmentExpired(assessment.expiry);
        if (assessment.round != application.round) revert WrongRound(assessment.round, application.round);
        // Nobody vouches for its own store.
        if (underwriter == application.merchant) revert InvalidTerms("underwriter");
    }

    function _requireSigned(address signer, bytes32 digest, bytes calldata signature) private view {
        if (!AccountSignature.isValid(signer, digest, signature)) revert InvalidAssessment(signer);
    }

    function _requireMerchantIn(uint256 application, State expected) private view {
        _requireState(application, expected);
        if (msg.sender != _applications[application].merchant) revert OnlyMerchant(msg.sender);
    }

    function _requireHash(bytes32 expected, bytes32 found) private pure {
        if (found != expected) revert ConfigMismatch(expected, found);
    }
}

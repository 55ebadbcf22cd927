// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceTypes} from "./IIssuanceTypes.sol";
import {IStoreFactory} from "./IStoreFactory.sol";

/// @title From a merchant's application to a store that only its holders control.
/// @notice `Applied → Assessed → Accepted → OnSale → Active`, else `Rejected, Withdrawn, Expired, Failed`. Nothing of a
/// store exists before Active; the desk keeps hashes of the agreed configuration, and whoever moves an application on
/// brings it as call data (events {Assessed} carry it whole). The desk is the factory's issuer. Its owner (the protocol
/// admin, a timelock or Safe) appoints underwriters and sets eligibility and stablecoins for what comes; it and the desk
/// hold nothing in an issued store.
/// @notice Criteria of eligibility: net sales and months at least, refund ratio and days of inventory at most, operating
/// margin at least the limits that were in force when the application was made.
/// @notice A StoreConfig must name: the application's merchant; as `salt` bytes32(application id); as `distributor` the
/// application's sale ({saleOf}); as `distributed` the sum of the sale's public and liquidity tokens.
interface IIssuanceDesk is IIssuanceTypes {
    /// @notice A merchant applied; `eligible` is the verdict on its figures by the limits in force.
    /// @param application id of the application
    /// @param merchant the merchant
    /// @param platform the marketplace or bank, ASCII, left-aligned
    /// @param figures what the merchant declares
    /// @param evidence keccak256 of the evidence
    /// @param evidenceUri where the evidence is
    /// @param eligible whether all limits are met
    event Applied(
        uint256 indexed application,
        address indexed merchant,
        bytes32 indexed platform,
        Figures figures,
        bytes32 evidence,
        string evidenceUri,
        bool eligible
    );
    /// @notice An offer is in force; it replaces an earlier one of the same application.
    /// @param application id of the application
    /// @param underwriter the underwriter
    /// @param digest EIP-712 digest of the assessment
    /// @param assessment what the underwriter signed
    /// @param config the store's configuration that it is about
    /// @param saleTerms the sale's terms that it is about
    event Assessed(
        uint256 indexed application,
        address indexed underwriter,
        bytes32 indexed digest,
        Assessment assessment,
        IStoreFactory.StoreConfig config,
        SaleTerms saleTerms
    );
    /// @notice The merchant accepted the offer; the store's token will be at `token`.
    /// @param application id of the application
    /// @param digest EIP-712 digest of the assessment
    /// @param token where the royalty token will be
    event Accepted(uint256 indexed application, bytes32 indexed digest, address indexed token);
    /// @notice The application's sale was created.
    /// @param application id of the application
    /// @param sale the sale's address
    /// @param opensAt first second of buying, Unix seconds
    /// @param closesAt first second after buying, Unix seconds
    event SaleOpened(uint256 indexed application, address indexed sale, uint40 opensAt, uint40 closesAt);
    /// @notice The sale succeeded and its store was issued.
    /// @param application id of the application
    /// @param token the store's royalty token
    /// @param store the store's contracts
    event Activated(uint256 indexed application, address indexed token, IStoreFactory.Store store);
    /// @notice `by` is an underwriter, or anybody where the figures are ineligible.
    /// @param application id of the application
    /// @param by who did it
    /// @param reason free text
    event Rejected(uint256 indexed application, address indexed by, string reason);
    /// @notice The merchant took its application back.
    /// @param application id of the application
    event Withdrawn(uint256 indexed application);
    /// @notice The application ran out of time, or its offer's underwriter was dismissed.
    /// @param application id of the application
    event Expired(uint256 indexed application);
    /// @notice The application's sale failed.
    /// @param application id of the application
    event Failed(uint256 indexed application);
    /// @notice The admin appointed an underwriter, or dismissed it.
    /// @param underwriter the underwriter
    /// @param appointed false: dismissed
    event UnderwriterAppointed(address indexed underwriter, bool appointed);
    /// @notice Later applications must meet these limits.
    /// @param limits the limits
    event LimitsChanged(Limits limits);
    /// @notice Later offers and sales may name this stablecoin, or no longer.
    /// @param asset the stablecoin
    /// @param decimals its decimals
    /// @param accepted false: no longer
    event StablecoinChanged(address indexed asset, uint8 decimals, bool accepted);

    /// @notice There is no application with this id.
    /// @param application id of the application
    error UnknownApplication(uint256 application);
    /// @notice The application is not in a state for this.
    /// @param application id of the application
    /// @param state what it is in
    error WrongState(uint256 application, State state);
    /// @notice Only the application's merchant may call.
    /// @param caller who called
    error OnlyMerchant(address caller);
    /// @notice The account is not an underwriter, or no longer.
    /// @param caller who called
    error OnlyUnderwriter(address caller);
    /// @notice `field` of the application is missing or impossible.
    /// @param field name of the field
    error InvalidApplication(bytes32 field);
    /// @notice The application's figures miss at least one limit.
    /// @param application id of the application
    /// @param verdict per limit, whether it is met
    error Ineligible(uint256 application, Verdict verdict);
    /// @notice The signature is not the underwriter's for exactly this assessment, here and on this chain.
    /// @param underwriter the underwriter
    error InvalidAssessment(address underwriter);
    /// @notice `field` of the assessment is not what the application, the configuration or the sale's terms say.
    /// @param field name of the field
    error AssessmentMismatch(bytes32 field);
    /// @notice The assessment was signed for another round of offers.
    /// @param round the round that was signed
    /// @param expected the application's round
    error WrongRound(uint256 round, uint256 expected);
    /// @notice The offer, or the figures it rests on, are too old.
    /// @param expiry last second at which it was valid, Unix seconds
    error AssessmentExpired(uint256 expiry);
    /// @notice The accepted offer's time to open a sale is over.
    /// @param end last second at which a sale could be opened, Unix seconds
    error IntegrationExpired(uint256 end);
    /// @notice The offer's underwriter is still appointed, so the offer holds.
    /// @param underwriter who signed it
    error StillUnderwriter(address underwriter);
    /// @notice The call data is not what was agreed on.
    /// @param expected hash that was agreed on
    /// @param found hash of the call data
    error ConfigMismatch(bytes32 expected, bytes32 found);
    /// @notice The merchant names another offer than the one in force.
    /// @param expected digest of the offer in force
    /// @param found digest that the merchant names
    error OfferMismatch(bytes32 expected, bytes32 found);
    /// @notice Reserved and distributed tokens are not the sale's, or not the whole supply.
    /// @param reserved tokens for vesting, smallest token units
    /// @param distributed tokens for sale and pool, smallest token units
    /// @param supply the whole supply, smallest token units
    error AllocationsDoNotSum(uint256 reserved, uint256 distributed, uint256 supply);
    /// @notice `field` of StoreConfig or SaleTerms does not fit the rest, or this application.
    /// @param field name of the field
    error InvalidTerms(bytes32 field);
    /// @notice The stablecoin is not on the desk's list.
    /// @param asset the stablecoin
    error AssetNotAccepted(address asset);
    /// @notice The stablecoin has other decimals than was stated.
    /// @param asset the stablecoin
    /// @param stated decimals that were stated
    /// @param found decimals that it has
    error WrongDecimals(address asset, uint256 stated, uint256 found);
    /// @notice A source of revenue serves one store only, until that is delisted.
    /// @param source id of the source
    /// @param application the application that it is bound to
    error SourceTaken(bytes32 source, uint256 application);
    /// @notice At least one item of the checklist is not met.
    /// @param application id of the application
    /// @param checklist per item, whether it is met
    error ChecklistIncomplete(uint256 application, Checklist checklist);
    /// @notice The sale would open in the past, or too far ahead.
    /// @param opensAt the moment that was asked for, Unix seconds
    /// @param min earliest moment, Unix seconds
    /// @param max latest moment, Unix seconds
    error OpeningOutOfBounds(uint256 opensAt, uint256 min, uint256 max);
    /// @notice The application still has time.
    /// @param application id of the application
    /// @param expiresAt last second of its time, Unix seconds
    error NotExpired(uint256 application, uint256 expiresAt);
    /// @notice The application's sale has not failed.
    /// @param sale the sale's address
    error SaleNotFailed(address sale);
    /// @notice Not an error: {rehearse} went well, and everything it did is undone. `store` is what would be issued.
    /// @param store the contracts that would be issued
    error Rehearsed(IStoreFactory.Store store);
    /// @notice The factory's issuer is not this desk, or a part has no code.
    /// @param part name of the part
    /// @param account the address that was given
    error InvalidPart(bytes32 part, address account);

    // --- merchant ---

    /// @notice Applies. Anyone may; the caller becomes the merchant. Ineligible figures are recorded, too, but cannot be
    /// assessed. Errors: InvalidApplication.
    /// @param evidence keccak256 of the evidence that `evidenceUri` leads to
    /// @return application its id, from 1
    function submit(Figures calldata figures, bytes32 platform, bytes32 evidence, string calldata evidenceUri)
        external
        returns (uint256 application);

    /// @notice Accepts the offer in force, whose digest the merchant names; binds both sources and fixes the token's
    /// address. Merchant only, in its own transaction. Errors: WrongState, OnlyMerchant, OfferMismatch,
    /// AssessmentExpired, OnlyUnderwriter (the signer is no longer one), ConfigMismatch, SourceTaken.
    /// @param application its id, from 1
    function accept(uint256 application, bytes32 digest, IStoreFactory.StoreConfig calldata config) external;

    /// @notice Opens the public sale from `opensAt` (now … 30 days ahead), once the checklist is complete and the agreed
    /// store could be issued (it is rehearsed, which costs as much as issuing), until {expiresAt}. Merchant only. Errors:
    /// WrongState, OnlyMerchant, IntegrationExpired, OnlyUnderwriter (the signer is no longer one), ConfigMismatch, ChecklistIncomplete,
    /// OpeningOutOfBounds, AssetNotAccepted, WrongDecimals, InvalidTerms (a guardian's term that would end before the
    /// store can be issued), and those of the store's parts.
    /// @param application its id, from 1
    /// @param opensAt first second of buying, Unix seconds
    function openSale(
        uint256 application,
        IStoreFactory.StoreConfig calldata config,
        SaleTerms calldata saleTerms,
        uint40 opensAt
    ) external returns (address sale);

    /// @notice Takes the application back, until its sale opens. Merchant only. Errors: WrongState, OnlyMerchant.
    /// @param application its id, from 1
    function withdraw(uint256 application) external;

    // --- underwriter ---

    /// @notice Records an underwriter's signed offer; replaces one that is in force and not accepted. Anyone may bring it;
    /// ECDSA first, then ERC-1271. Errors: WrongState, OnlyUnderwriter, Ineligible, AssessmentExpired (also: the
    /// application's figures are older than {APPLICATION_PERIOD}), WrongRound, AssessmentMismatch, AllocationsDoNotSum,
    /// InvalidTerms, {IStoreFactory-TextTooLong}, AssetNotAccepted, WrongDecimals, InvalidAssessment.
    function assess(
        Assessment calldata assessment,
        IStoreFactory.StoreConfig calldata config,
        SaleTerms calldata saleTerms,
        address underwriter,
        bytes calldata signature
    ) external;

    /// @notice Turns an application down that is not accepted yet. An underwriter; anyone where it is ineligible.
    /// Errors: WrongState, OnlyUnderwriter.
    /// @param application its id, from 1
    function reject(uint256 application, string calldata reason) external;

    // --- anyone ---

    /// @notice Issues the store of a successful sale, opens its pool and hands over the proceeds, all in this
    /// transaction. Anyone may call. Errors: WrongState, ConfigMismatch, those of {IPublicSale-finalize} and of the parts.
    /// @param application its id, from 1
    function activate(uint256 application, IStoreFactory.StoreConfig calldata config)
        external
        returns (IStoreFactory.Store memory store);
    /// @notice Notes that the sale failed (refunds do not wait for this) and frees the sources. Errors: WrongState,
    /// SaleNotFailed.
    /// @param application its id, from 1
    function fail(uint256 application) external;
    /// @notice Ends an application that has expired ({expiresAt}) and frees its sources. Errors: WrongState,
    /// NotExpired.
    /// @param application its id, from 1
    function expire(uint256 application) external;
    /// @notice Issues the store and undoes it: always reverts, with {Rehearsed} where the store could be issued now, else
    /// with the reason. For eth_call; whatever configuration is brought.
    function rehearse(IStoreFactory.StoreConfig calldata config) external;

    // --- protocol admin ---

    /// @notice Owner only.
    function appoint(address underwriter, bool appointed) external;
    /// @notice For later applications. Owner only. Error: InvalidApplication (a limit that nobody could meet).
    function setLimits(Limits calldata newLimits) external;
    /// @notice Ends an application before its sale whose offer was signed by an underwriter that is dismissed, and frees its
    /// sources: no sale can open on such an offer. Owner only. Errors: WrongState, StillUnderwriter.
    /// @param application its id, from 1
    function free(uint256 application) external;
    /// @notice Accepts (or no longer) a stablecoin for later offers and sales. Owner only. Error: WrongDecimals.
    /// @param decimals the asset's, as it reports them
    function setStablecoin(address asset, uint8 decimals, bool accepted) external;

    // --- views ---

    /// @notice Errors of all views by id: UnknownApplication.
    /// @param application its id, from 1
    function applicationOf(uint256 application) external view returns (Application memory);
    /// @notice At most `limit` applications from id `from` on.
    /// @param from first id
    /// @param limit at most so many
    function applications(uint256 from, uint256 limit) external view returns (Application[] memory);
    function applicationCount() external view returns (uint256);
    /// @notice Where the application is in its life.
    /// @param application its id, from 1
    function stateOf(uint256 application) external view returns (State);
    /// @notice The verdict on the application's figures, by the limits that were in force when it was made.
    /// @param application its id, from 1
    function eligibility(uint256 application) external view returns (bool eligible, Verdict memory verdict);
    /// @notice The verdict that an application with these figures would get now.
    function eligibilityOf(Figures calldata figures)
        external
        view
        returns (bool eligible, Verdict memory verdict);
    /// @notice The offer in force; zeros before the first.
    /// @param application its id, from 1
    function offerOf(uint256 application) external view returns (Offer memory);
    /// @notice What acceptance fixed; zeros before.
    /// @param application its id, from 1
    function integrationOf(uint256 application) external view returns (Integration memory);
    /// @notice Per item, whether it is met now.
    /// @param application its id, from 1
    function checklist(uint256 application) external view returns (Checklist memory);
    /// @notice Where the application's sale is, or will be.
    /// @param application its id, from 1
    function saleOf(uint256 application) external view returns (address);
    /// @notice The store of an Active application, else zeros.
    /// @param application its id, from 1
    function storeOf(uint256 application) external view returns (IStoreFactory.Store memory);
    /// @notice The application that a source id is bound to; 0: none.
    function sourceOf(bytes32 source) external view returns (uint256 application);
    /// @notice The application whose token is, or will be, `token`; 0: none.
    function applicationByToken(address token) external view returns (uint256 application);
    /// @notice Who decides on the credentials of the store of `token`: its timelock once it is issued, its merchant from
    /// acceptance until then; zero if unknown.
    function controllerOf(address token) external view returns (address);
    /// @notice After when {expire} is possible: {APPLICATION_PERIOD} after the application, or an offer's expiry if
    /// that is later, or {INTEGRATION_PERIOD} after acceptance; 0 in other states.
    /// @param application its id, from 1
    function expiresAt(uint256 application) external view returns (uint256);
    function assessmentDigest(Assessment calldata assessment) external view returns (bytes32);
    function hashConfig(IStoreFactory.StoreConfig calldata config) external pure returns (bytes32);
    function hashSaleTerms(SaleTerms calldata saleTerms) external pure returns (bytes32);
    function limits() external view returns (Limits memory);
    function isUnderwriter(address account) external view returns (bool);
    function stablecoin(address asset) external view returns (bool accepted, uint8 decimals);
    function factory() external view returns (address);
    function credentialRegistry() external view returns (address);
    function saleImplementation() external view returns (address);
    function APPLICATION_PERIOD() external view returns (uint64);
    function INTEGRATION_PERIOD() external view returns (uint64);
}

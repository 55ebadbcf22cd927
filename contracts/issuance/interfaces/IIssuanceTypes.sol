// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What merchants, underwriters and buyers agree on before a store exists.
/// @notice Dollars are whole units of a stablecoin where an application speaks, and the asset's smallest unit where terms
/// do. One token is 10^18 smallest token units.
interface IIssuanceTypes {
    /// @notice A store's later delisting is read from its MerchantAccount ({IDelisting-exit}).
    enum State {
        None,
        Applied,
        Assessed,
        Accepted,
        OnSale,
        Active,
        Rejected,
        Withdrawn,
        Expired,
        Failed
    }

    /// @notice What the merchant declares; the evidence backs it and the underwriter checks it.
    struct Figures {
        /// Net sales of the trailing 12 months, whole dollars.
        uint64 netSales;
        /// Inventory at cost, whole dollars.
        uint64 inventoryValue;
        /// Operating result ÷ net sales of those months, bps; negative: a loss.
        int32 operatingMarginBps;
        /// Net sales against the 12 months before, bps; 0 without such a history.
        int32 growthBps;
        /// Whole months of sales history.
        uint16 months;
        /// Refunds ÷ gross sales, bps, ≤ 10,000.
        uint16 refundBps;
        /// Days of inventory outstanding.
        uint16 daysInventory;
    }

    /// @notice What an application must meet; those in force when it was made count for it.
    struct Limits {
        /// Whole dollars of 12 months.
        uint64 minNetSales;
        /// Bps of net sales.
        int32 minOperatingMarginBps;
        /// Whole months of sales history.
        uint16 minMonths;
        /// Bps of gross sales.
        uint16 maxRefundBps;
        /// Days.
        uint16 maxDaysInventory;
    }

    /// @notice Per criterion: whether it is met.
    struct Verdict {
        bool netSales;
        bool months;
        bool refundRatio;
        bool daysInventory;
        bool operatingMargin;
    }

    struct Application {
        address merchant;
        State state;
        /// Unix seconds.
        uint40 appliedAt;
        /// Offers made so far; an assessment names the number before it.
        uint32 round;
        Figures figures;
        /// ASCII, left-aligned ("amazon"); names the credentials that the checklist asks for, too.
        bytes32 platform;
        /// keccak256 of the evidence.
        bytes32 evidence;
        Limits limits;
    }

    /// @notice The public sale's terms. Dollars are the asset's smallest units.
    struct SaleTerms {
        /// Smallest units of the asset per whole token.
        uint128 price;
        /// Dollars; at or above it the sale succeeds when its window ends.
        uint128 softCap;
        /// Dollars; reaching it ends the sale.
        uint128 hardCap;
        /// Dollars that one account may pay in.
        uint128 walletCap;
        /// For buyers; worth at least the hard cap at the price.
        uint128 publicTokens;
        /// For the pool; worth at least the hard cap's part for the pool.
        uint128 liquidityTokens;
        /// Part of the proceeds that goes into the pool, bps, 1 … 10,000.
        uint16 liquidityProceedsBps;
        /// Decimals of the asset, as the underwriter read them.
        uint8 assetDecimals;
        /// Seconds that buying lasts, 1 … 90 days.
        uint32 duration;
    }

    /// @notice What the underwriter signs (EIP-712, in this order). The first terms are typed so that a wallet shows
    /// them; the desk checks that they are those of the two hashed structs.
    struct Assessment {
        /// Its id, from 1.
        uint256 application;
        /// {Application-round} when it was signed; each serves once.
        uint32 round;
        address merchant;
        bytes32 evidence;
        string grade;
        /// Safety margin that the underwriter took off, bps.
        uint16 marginBps;
        /// Of net sales, bps.
        uint16 royaltyBps;
        address asset;
        /// Smallest units of the asset per whole token.
        uint128 price;
        /// Smallest units of the asset.
        uint128 softCap;
        /// Smallest units of the asset.
        uint128 hardCap;
        /// Whole supply, smallest token unit.
        uint256 supply;
        /// Of the proceeds, into the pool, bps.
        uint16 liquidityProceedsBps;
        /// Smallest units of the asset per window.
        uint128 withdrawalLimit;
        /// Seconds.
        uint32 withdrawalWindow;
        /// keccak256 of the offer document.
        bytes32 offer;
        /// keccak256(abi.encode(StoreConfig)).
        bytes32 storeConfig;
        /// keccak256(abi.encode(SaleTerms)).
        bytes32 saleTerms;
        /// Last moment at which the merchant may accept, Unix seconds.
        uint64 expiry;
    }

    /// @notice The offer in force for an application.
    struct Offer {
        /// The assessment's EIP-712 digest: what the merchant accepts.
        bytes32 digest;
        address underwriter;
        /// Last moment at which the merchant may accept, Unix seconds.
        uint64 expiry;
        bytes32 storeConfig;
        bytes32 saleTerms;
    }

    /// @notice What acceptance fixes, all zero before.
    struct Integration {
        /// Where the royalty token will be.
        address token;
        /// Unix seconds.
        uint64 acceptedAt;
        address commerceAttestor;
        address bankAttestor;
        bytes32 commerceSource;
        bytes32 bankSource;
        /// Smallest units of the asset per window.
        uint128 withdrawalLimit;
    }

    /// @notice Per item: whether it is met on-chain now. No sale opens before all are.
    struct Checklist {
        /// Credentials for the application's platform are registered, current and not expired.
        bool credentials;
        /// Named, accredited now, and not the other one.
        bool commerceAttestor;
        bool bankAttestor;
        /// Both source ids are bound to this application and to no other.
        bool sources;
        /// The merchant's withdrawal limit is set.
        bool limit;
    }
}

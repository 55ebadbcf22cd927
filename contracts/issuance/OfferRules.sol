// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits} from "../shared/Limits.sol";
import {IIssuanceDesk} from "./interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "./interfaces/IIssuanceTypes.sol";
import {IOfferRules} from "./interfaces/IOfferRules.sol";
import {IStoreFactory} from "./interfaces/IStoreFactory.sol";
import {AssessmentHash} from "./libraries/AssessmentHash.sol";
import {ShortText} from "./libraries/ShortText.sol";

/// @title Whether the three parts of an offer say the same and can be carried out.
/// @notice Holds nothing.
/// @notice Callers: the desk; anybody may ask.
/// @notice Never changes: it is code without storage, apart from the desk because the desk has no room for it.
contract OfferRules is IOfferRules {
    /// @inheritdoc IOfferRules
    function check(
        IIssuanceTypes.Assessment calldata assessment,
        IStoreFactory.StoreConfig calldata config,
        IIssuanceTypes.SaleTerms calldata saleTerms,
        address merchant,
        bytes32 evidence,
        address sale
    ) external pure {
        _match("merchant", uint160(assessment.merchant), uint160(merchant));
        _match("evidence", uint256(assessment.evidence), uint256(evidence));
        _checkTyped(assessment, config, saleTerms);
        _match("storeConfig", uint256(assessment.storeConfig), uint256(keccak256(abi.encode(config))));
        _match("saleTerms", uint256(assessment.saleTerms), uint256(keccak256(abi.encode(saleTerms))));
        if (config.merchant != merchant) revert IIssuanceDesk.InvalidTerms("merchant");
        if (config.salt != bytes32(assessment.application)) revert IIssuanceDesk.InvalidTerms("salt");
        if (config.distributor != sale) revert IIssuanceDesk.InvalidTerms("distributor");
        if (config.commerceSource == config.bankSource) revert IIssuanceDesk.InvalidTerms("bankSource");
        ShortText.check("name", config.name);
        ShortText.check("symbol", config.symbol);
        _checkAllocations(config, saleTerms, assessment.supply);
        _checkSale(saleTerms);
    }

    /// @inheritdoc IOfferRules
    function structHash(IIssuanceTypes.Assessment calldata assessment) external pure returns (bytes32) {
        return AssessmentHash.hash(assessment);
    }

    function _checkTyped(
        IIssuanceTypes.Assessment calldata a,
        IStoreFactory.StoreConfig calldata config,
        IIssuanceTypes.SaleTerms calldata sale
    ) private pure {
        _match("royaltyBps", a.royaltyBps, config.royaltyBps);
        _match("asset", uint160(a.asset), uint160(config.asset));
        _match("withdrawalLimit", a.withdrawalLimit, config.withdrawalLimit);
        _match("withdrawalWindow", a.withdrawalWindow, config.withdrawalWindow);
        _match("price", a.price, sale.price);
        _match("softCap", a.softCap, sale.softCap);
        _match("hardCap", a.hardCap, sale.hardCap);
        _match("liquidityProceedsBps", a.liquidityProceedsBps, sale.liquidityProceedsBps);
    }

    function _checkAllocations(
        IStoreFactory.StoreConfig calldata config,
        IIssuanceTypes.SaleTerms calldata sale,
        uint256 supply
    ) private pure {
        uint256 distributed = uint256(sale.publicTokens) + sale.liquidityTokens;
        bool sums = supply >= distributed && config.distributed == distributed
            && config.reserved == supply - distributed;
        if (!sums) revert IIssuanceDesk.AllocationsDoNotSum(config.reserved, config.distributed, supply);
    }

    function _checkSale(IIssuanceTypes.SaleTerms calldata sale) private pure {
        if (sale.price == 0) revert IIssuanceDesk.InvalidTerms("price");
        if (sale.duration < Limits.MIN_SALE_DURATION || sale.duration > Limits.MAX_SALE_DURATION) {
            revert IIssuanceDesk.InvalidTerms("duration");
        }
        if (sale.liquidityProceedsBps == 0 || sale.liquidityProceedsBps > Limits.BPS) {
            revert IIssuanceDesk.InvalidTerms("liquidityProceedsBps");
        }
        if (sale.walletCap == 0) revert IIssuanceDesk.InvalidTerms("walletCap");
        if (sale.hardCap < sale.softCap) revert IIssuanceDesk.InvalidTerms("hardCap");
        if (sale.assetDecimals > Limits.MAX_ASSET_DECIMALS) {
            revert IIssuanceDesk.InvalidTerms("assetDecimals");
        }
        // At least a dollar and a token go into the pool, or the pair might refuse to open.
        uint256 leastPooled = _pooled(sale, sale.softCap);
        if (leastPooled < 10 ** sale.assetDecimals || _worth(sale, leastPooled) < Limits.TOKEN) {
            revert IIssuanceDesk.InvalidTerms("softCap");
        }
        if (_worth(sale, sale.hardCap) > sale.publicTokens) {
            revert IIssuanceDesk.InvalidTerms("publicTokens");
        }
        if (_worth(sale, _pooled(sale, sale.hardCap)) > sale.liquidityTokens) {
            revert IIssuanceDesk.InvalidTerms("liquidityTokens");
        }
    }

    function _pooled(IIssuanceTypes.SaleTerms calldata sale, uint256 dollars) private pure returns (uint256) {
        return dollars * sale.liquidityProceedsBps / Limits.BPS;
    }

    function _worth(IIssuanceTypes.SaleTerms calldata sale, uint256 dollars) private pure returns (uint256) {
        return dollars * Limits.TOKEN / sale.price;
    }

    function _match(bytes32 field, uint256 signed, uint256 found) private pure {
        if (signed != found) revert IIssuanceDesk.AssessmentMismatch(field);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits} from "../shared/Limits.sol";
import {IRevenueRouter} from "./interfaces/IRevenueRouter.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title A store's revenue configuration and books: the split rule, carry, arrears and credits.
/// @notice What follows from other figures is derived, not stored: royalties due = paid + arrears, merchant =
/// received − royalties paid, credits = earned − collected. Every amount ends at 2^96 − 1.
/// @dev Each amount shares a slot with an address that its callers read anyway.
abstract contract RevenueLedger is IRevenueRouter, Initializable {
    using SafeCast for uint256;

    struct Split {
        uint256 due;
        uint256 paid;
        uint256 fee;
        uint256 merchant;
        uint256 arrears;
    }

    /// @inheritdoc IRevenueRouter
    address public asset;
    uint96 private _carry;
    /// @inheritdoc IRevenueRouter
    address public token;
    uint96 private _arrears;
    /// @inheritdoc IRevenueRouter
    address public attestors;
    uint96 private _fees;
    uint96 private _received;
    uint96 private _royaltyPaid;
    /// @inheritdoc IRevenueRouter
    uint16 public royaltyBps;
    /// @inheritdoc IRevenueRouter
    uint16 public feeBps;
    /// @inheritdoc IRevenueRouter
    uint16 public toleranceBps;
    /// @inheritdoc IRevenueRouter
    bool public woundDown;
    /// @inheritdoc IRevenueRouter
    address public merchantAccount;
    uint96 private _merchantCollected;
    /// @inheritdoc IRevenueRouter
    address public feeRecipient;
    uint96 private _feesCollected;
    /// @inheritdoc IRevenueRouter
    bytes32 public commerceSource;
    /// @inheritdoc IRevenueRouter
    bytes32 public bankSource;
    /// @inheritdoc IRevenueRouter
    uint64 public arrearsSince;

    /// @inheritdoc IRevenueRouter
    function carriedBase() external view returns (int256) {
        return -int256(uint256(_carry));
    }

    /// @inheritdoc IRevenueRouter
    function totals() external view returns (Totals memory) {
        return Totals({
            received: _received,
            royaltyDue: uint256(_royaltyPaid) + _arrears,
            royaltyPaid: _royaltyPaid,
            fees: _fees,
            merchant: _received - _royaltyPaid
        });
    }

    /// @inheritdoc IRevenueRouter
    function arrears() public view returns (uint256) {
        return _arrears;
    }

    /// @inheritdoc IRevenueRouter
    function merchantCredit() public view returns (uint256) {
        return _received - _royaltyPaid - _merchantCollected;
    }

    /// @inheritdoc IRevenueRouter
    function feeCredit() public view returns (uint256) {
        return _fees - _feesCollected;
    }

    function _configure(Init calldata init) internal onlyInitializing {
        _requireAddress("asset", init.asset);
        _requireAddress("token", init.token);
        _requireAddress("merchantAccount", init.merchantAccount);
        _requireAddress("attestors", init.attestors);
        _requireAddress("feeRecipient", init.feeRecipient);
        _requireWithin("royaltyBps", init.royaltyBps, 1, Limits.MAX_ROYALTY_BPS);
        _requireWithin("feeBps", init.feeBps, 0, Limits.MAX_FEE_BPS);
        _requireWithin("toleranceBps", init.toleranceBps, 0, Limits.MAX_TOLERANCE_BPS);

        asset = init.asset;
        token = init.token;
        merchantAccount = init.merchantAccount;
        attestors = init.attestors;
        feeRecipient = init.feeRecipient;
        royaltyBps = init.royaltyBps;
        feeBps = init.feeBps;
        toleranceBps = init.toleranceBps;
        commerceSource = init.commerceSource;
        bankSource = init.bankSource;
    }

    /// @dev Splits `amount`, received against `newBase`: the royalty due rounds up, the fee down.
    function _bookSplit(int256 newBase, uint256 amount) internal returns (Split memory split) {
        uint256 arrearsBefore = _arrears;
        bool allDue = woundDown;
        // All of it is due: what arrears leave of it is a royalty of its own.
        split.due = allDue ? Math.saturatingSub(amount, arrearsBefore) : _bookBase(newBase);
        uint256 owed = split.due + arrearsBefore;
        split.paid = Math.min(owed, amount);
        if (!allDue) split.fee = split.paid * feeBps / Limits.BPS;
        split.merchant = amount - split.paid;
        split.arrears = owed - split.paid;

        _setArrears(arrearsBefore, split.arrears);
        (_received, _royaltyPaid) = ((_received + amount).toUint96(), (_royaltyPaid + split.paid).toUint96());
        _fees = (_fees + split.fee).toUint96();
    }

    /// @dev Pays arrears with `fromCredit` of the merchant's credit and `surrendered` from its account.
    function _bookArrears(uint256 fromCredit, uint256 surrendered)
        internal
        returns (uint256 fee, uint256 arrearsLeft)
    {
        uint256 amount = fromCredit + surrendered;
        if (!woundDown) fee = amount * feeBps / Limits.BPS;
        uint256 arrearsBefore = _arrears;
        arrearsLeft = arrearsBefore - amount;

        _setArrears(arrearsBefore, arrearsLeft);
        (_received, _royaltyPaid) = ((_received + surrendered).toUint96(), (_royaltyPaid + amount).toUint96());
        _fees = (_fees + fee).toUint96();
    }

    function _lowerBase(uint256 reduction) internal {
        _carry = (_carry + reduction).toUint96();
    }

    function _takeMerchantCredit() internal returns (uint256 amount) {
        amount = merchantCredit();
        _merchantCollected = (_merchantCollected + amount).toUint96();
    }

    function _takeFeeCredit() internal returns (uint256 amount) {
        amount = feeCredit();
        _feesCollected = _fees;
    }

    /// @dev Returns the royalty due on `newBase` less what earlier bases carried over, and carries the rest.
    function _bookBase(int256 newBase) private returns (uint256 due) {
        int256 base = newBase - int256(uint256(_carry));
        // Negative here.
        // forge-lint: disable-next-line(unsafe-typecast)
        _carry = base < 0 ? uint256(-base).toUint96() : 0;
        // Positive here.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (base > 0) due = Math.mulDiv(uint256(base), royaltyBps, Limits.BPS, Math.Rounding.Ceil);
    }

    /// @dev The clock of arrears is written only where they begin and where they end.
    function _setArrears(uint256 before, uint256 after_) private {
        _arrears = after_.toUint96();
        if ((before == 0) != (after_ == 0)) arrearsSince = before == 0 ? uint64(block.timestamp) : 0;
    }

    function _requireAddress(bytes32 field, address account) private pure {
        if (account == address(0)) revert InvalidConfig(field, 0);
    }

    function _requireWithin(bytes32 field, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert InvalidConfig(field, value);
    }
}

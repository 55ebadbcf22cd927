// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Limits as ProtocolLimits} from "../shared/Limits.sol";
import {IIssuanceDesk} from "./interfaces/IIssuanceDesk.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// @title What the protocol's admin decides, for later applications and offers only.
abstract contract DeskSettings is IIssuanceDesk, Ownable2Step {
    struct Stablecoin {
        bool accepted;
        uint8 decimals;
    }

    Limits private _limits;
    /// @inheritdoc IIssuanceDesk
    mapping(address account => bool) public isUnderwriter;
    /// @inheritdoc IIssuanceDesk
    mapping(address asset => Stablecoin) public stablecoin;

    constructor(address admin, Limits memory firstLimits) Ownable(admin) {
        _setLimits(firstLimits);
    }

    /// @inheritdoc IIssuanceDesk
    function appoint(address underwriter, bool appointed) external onlyOwner {
        isUnderwriter[underwriter] = appointed;
        emit UnderwriterAppointed(underwriter, appointed);
    }

    /// @inheritdoc IIssuanceDesk
    function setLimits(Limits calldata newLimits) external onlyOwner {
        _setLimits(newLimits);
    }

    /// @inheritdoc IIssuanceDesk
    function setStablecoin(address asset, uint8 decimals, bool accepted) external onlyOwner {
        _setStablecoin(asset, decimals, accepted);
    }

    /// @inheritdoc IIssuanceDesk
    function limits() public view returns (Limits memory) {
        return _limits;
    }

    function _setLimits(Limits memory newLimits) private {
        if (newLimits.minOperatingMarginBps > int256(ProtocolLimits.BPS)) {
            revert InvalidApplication("minOperatingMarginBps");
        }
        _limits = newLimits;
        emit LimitsChanged(newLimits);
    }

    function _setStablecoin(address asset, uint8 decimals, bool accepted) internal {
        if (accepted) _requireDecimals(asset, decimals);
        stablecoin[asset] = Stablecoin(accepted, decimals);
        emit StablecoinChanged(asset, decimals, accepted);
    }

    function _requireAccepted(address asset, uint8 stated) internal view {
        if (!stablecoin[asset].accepted) revert AssetNotAccepted(asset);
        _requireDecimals(asset, stated);
    }

    /// @dev Read anew each time: a stablecoin behind a proxy can change.
    function _requireDecimals(address asset, uint8 stated) private view {
        uint8 found = IERC20Metadata(asset).decimals();
        if (found != stated) revert WrongDecimals(asset, stated, found);
    }
}

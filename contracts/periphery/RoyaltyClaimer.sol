// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {IRoyaltyClaimer} from "./interfaces/IRoyaltyClaimer.sol";

/// @title Claims the royalties of many stores in one transaction.
/// @notice Holds nothing.
/// @notice Callers: anybody, for any account.
/// @notice Never receives money: the tokens pay the account or its payee.
contract RoyaltyClaimer is IRoyaltyClaimer {
    /// @inheritdoc IRoyaltyClaimer
    function claimAll(address[] calldata tokens, address account)
        external
        returns (uint256[] memory amounts)
    {
        uint256 count = tokens.length;
        amounts = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 share = gasleft() / (count - i);
            try this.claimOne{gas: share}(tokens[i], account) returns (uint256 amount) {
                amounts[i] = amount;
            } catch {
                emit ClaimSkipped(tokens[i], account);
            }
        }
    }

    /// @inheritdoc IRoyaltyClaimer
    function claimOne(address token, address account) external returns (uint256 amount) {
        if (msg.sender != address(this)) revert OnlySelf(msg.sender);
        return IRoyaltyToken(token).claimFor(account);
    }
}

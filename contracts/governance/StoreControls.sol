// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICredentialRegistry} from "../credentials/interfaces/ICredentialRegistry.sol";
import {ILiquidityGauge} from "../liquidity/interfaces/ILiquidityGauge.sol";
import {IDelisting} from "../merchant/interfaces/IDelisting.sol";
import {IMerchantAccount} from "../merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "../merchant/interfaces/IMerchantPolicy.sol";
import {IStoreAttestors} from "../revenue/interfaces/IStoreAttestors.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {ITreasury} from "../treasury/interfaces/ITreasury.sol";
import {IStoreControls} from "./interfaces/IStoreControls.sol";
import {IStoreGovernor} from "./interfaces/IStoreGovernor.sol";
import {SettingBounds} from "./libraries/SettingBounds.sol";
import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {
    GovernorPreventLateQuorumUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorPreventLateQuorumUpgradeable.sol";
import {
    GovernorSettingsUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorSettingsUpgradeable.sol";
import {
    GovernorVotesQuorumFractionUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorVotesQuorumFractionUpgradeable.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title The whole list of what a store's votes may call, and the bounds of what they may set their governor to.
/// @notice Holds nothing: list and bounds are code, shared by the governors of all stores.
/// @notice Callers: a governor asks about its own store.
/// @notice Never changes: no vote and no admin can lengthen the list or widen a bound.
contract StoreControls is IStoreControls {
    /// @inheritdoc IStoreControls
    address public immutable credentialRegistry;

    constructor(address credentialRegistry_) {
        credentialRegistry = credentialRegistry_;
    }

    /// @inheritdoc IStoreControls
    function includes(address target, bytes4 selector) external view returns (bool) {
        return _includes(IStoreGovernor(msg.sender).controls(), target, selector);
    }

    /// @inheritdoc IStoreControls
    function check(address[] calldata targets, uint256[] calldata values, bytes[] calldata calldatas)
        external
        view
        returns (bytes32[] memory codeHashes, bool namesGuardian)
    {
        IStoreGovernor.Controls memory controls = IStoreGovernor(msg.sender).controls();
        uint256 count = targets.length;
        if (count > SettingBounds.MAX_ACTIONS) {
            revert IStoreGovernor.TooManyActions(count, SettingBounds.MAX_ACTIONS);
        }
        codeHashes = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            address target = targets[i];
            bytes4 selector = bytes4(calldatas[i]);
            if (values[i] != 0) revert IStoreGovernor.ActionWithValue(i, values[i]);
            namesGuardian = target == msg.sender && selector == IStoreGovernor.setGuardian.selector;
            // Alone, or any action could be put out of the guardian's reach by naming a guardian next to it.
            bool crowded = namesGuardian && count != 1;
            if (crowded || calldatas[i].length < 4 || !_includes(controls, target, selector)) {
                revert IStoreGovernor.ActionNotAllowed(i, target, selector);
            }
            codeHashes[i] = target.codehash;
        }
    }

    /// @inheritdoc IStoreControls
    function checkSettings() external view {
        SettingBounds.check(
            "votingDelay",
            IGovernor(msg.sender).votingDelay(),
            SettingBounds.MIN_VOTING_DELAY,
            SettingBounds.MAX_VOTING_DELAY
        );
        uint256 period = IGovernor(msg.sender).votingPeriod();
        SettingBounds.check(
            "votingPeriod", period, SettingBounds.MIN_VOTING_PERIOD, SettingBounds.MAX_VOTING_PERIOD
        );
        SettingBounds.check(
            "lateVoteExtension",
            GovernorPreventLateQuorumUpgradeable(payable(msg.sender)).lateQuorumVoteExtension(),
            SettingBounds.MIN_LATE_EXTENSION,
            Math.min(SettingBounds.MAX_LATE_EXTENSION, period)
        );
        SettingBounds.check(
            "quorumNumerator",
            GovernorVotesQuorumFractionUpgradeable(payable(msg.sender)).quorumNumerator(),
            SettingBounds.MIN_QUORUM_PERCENT,
            SettingBounds.MAX_QUORUM_PERCENT
        );
    }

    function _includes(IStoreGovernor.Controls memory controls, address target, bytes4 selector)
        private
        view
        returns (bool)
    {
        if (target == credentialRegistry) return _isCredentialControl(selector);
        if (target == controls.merchantAccount) {
            return selector == IMerchantAccount.setLimit.selector
                || selector == IDelisting.delistForDefault.selector
                || selector == IDelisting.delistByAgreement.selector
                || selector == IDelisting.transferStore.selector;
        }
        if (target == controls.policy) return selector == IMerchantPolicy.setPolicy.selector;
        if (target == controls.token) return selector == IRoyaltyToken.setStreamDuration.selector;
        if (target == controls.treasury) return selector == ITreasury.pay.selector;
        if (target == controls.timelock) {
            return selector == TimelockControllerUpgradeable.updateDelay.selector;
        }
        if (target == controls.attestors) {
            return selector == IStoreAttestors.setAttestor.selector
                || selector == IStoreAttestors.setKeeper.selector;
        }
        if (target == msg.sender) return _isGovernorSetting(selector);
        // The gauge is whom the token lets register pairs.
        return selector == ILiquidityGauge.registerPair.selector && target != address(0)
            && target == IRoyaltyToken(controls.token).pairRegistrar();
    }

    /// @dev Which store they are for is an argument: the registry lets a timelock act for its own only.
    function _isCredentialControl(bytes4 selector) private pure returns (bool) {
        return selector == ICredentialRegistry.grant.selector
            || selector == ICredentialRegistry.rotate.selector
            || selector == ICredentialRegistry.revoke.selector;
    }

    function _isGovernorSetting(bytes4 selector) private pure returns (bool) {
        return selector == GovernorSettingsUpgradeable.setVotingDelay.selector
            || selector == GovernorSettingsUpgradeable.setVotingPeriod.selector
            || selector == GovernorSettingsUpgradeable.setProposalThreshold.selector
            || selector == GovernorVotesQuorumFractionUpgradeable.updateQuorumNumerator.selector
            || selector == IStoreGovernor.setQuorumFloor.selector
            || selector == GovernorPreventLateQuorumUpgradeable.setLateQuorumVoteExtension.selector
            || selector == IStoreGovernor.setGuardian.selector;
    }
}

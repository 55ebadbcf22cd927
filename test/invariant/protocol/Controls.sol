// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {VestActs} from "./VestActs.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";

/// @notice What proposals are made of: every control of a store with figures from inside and outside its bounds, and calls
/// that are no controls.
abstract contract Controls is VestActs {
    enum Control {
        Limit,
        Policy,
        StreamDuration,
        GovernorSetting,
        Delay,
        TreasuryPayment,
        Pair,
        Guardian,
        Keeper,
        AgreedEnd,
        DefaultEnd,
        Transfer
    }

    function _control(uint256 shop, Control control, uint256 seed)
        internal
        view
        returns (address target, bytes memory data)
    {
        if (control == Control.Limit) {
            return (_shops[shop].parts.merchantAccount, _limitCall(shop, seed));
        }
        if (control == Control.Policy) return (_shops[shop].parts.policy, _policyCall(seed));
        if (control == Control.StreamDuration) {
            uint24 duration = uint24(bound(seed, 12 hours, 31 days));
            return (_shops[shop].parts.token, abi.encodeCall(IRoyaltyToken.setStreamDuration, (duration)));
        }
        if (control == Control.GovernorSetting) return (_shops[shop].parts.governor, _settingCall(seed));
        if (control == Control.Delay) {
            uint256 delay = bound(seed, 1 hours, 10 days);
            return (_shops[shop].parts.timelock, abi.encodeWithSignature("updateDelay(uint256)", delay));
        }
        if (control == Control.TreasuryPayment) {
            return (_shops[shop].parts.treasury, _paymentCall(shop, seed));
        }
        if (control == Control.Pair) {
            address pair = address(_shops[shop].pairs[seed % 8 == 0 ? 0 : 1]);
            return (_shops[shop].parts.gauge, abi.encodeCall(ILiquidityGauge.registerPair, (pair)));
        }
        if (control == Control.Guardian) {
            uint48 until = uint48(block.timestamp + bound(seed, 1 days, 400 days));
            return
                (_shops[shop].parts.governor, abi.encodeCall(IStoreGovernor.setGuardian, (GUARDIAN, until)));
        }
        if (control == Control.Keeper) {
            return (_shops[shop].parts.attestors, abi.encodeCall(IStoreAttestors.setKeeper, (_holder(seed))));
        }
        return (_shops[shop].parts.merchantAccount, _endCall(shop, control, seed));
    }

    /// @dev Calls that no vote may carry out, of this store or against another.
    function _forbidden(uint256 shop, uint256 seed) internal view returns (address, bytes memory) {
        Shop storage s = _shops[shop];
        uint256 kind = seed % 8;
        if (kind == 0) return (s.parts.token, abi.encodeWithSignature("burn(uint256)", 1));
        if (kind == 1) return (s.parts.token, abi.encodeWithSignature("push(uint256)", 1));
        if (kind == 2) return (s.parts.router, abi.encodeWithSignature("windDown()"));
        if (kind == 3) {
            bytes32 role = keccak256("PROPOSER_ROLE");
            return
                (s.parts.timelock, abi.encodeWithSignature("grantRole(bytes32,address)", role, _holder(seed)));
        }
        if (kind == 4) {
            return
                (
                    s.parts.governor,
                    abi.encodeWithSignature("relay(address,uint256,bytes)", s.parts.token, 0, "")
                );
        }
        if (kind == 5) {
            return (address(s.usd), abi.encodeWithSignature("transfer(address,uint256)", GUARDIAN, 1));
        }
        if (kind == 6) return (s.parts.vesting, abi.encodeWithSignature("burnLocked()"));
        // Another store's control.
        uint256 other = (shop + 1) % _shops.length;
        return (_shops[other].parts.merchantAccount, _limitCall(other, seed));
    }

    function _limitCall(uint256 shop, uint256 seed) private view returns (bytes memory) {
        uint256 dollar = _shops[shop].dollar;
        uint32 window = uint32(bound(seed, 12 hours, 31 days));
        uint128 limit = uint128(bound(seed >> 32, 500 * dollar, 20_000 * dollar));
        return abi.encodeCall(IMerchantAccount.setLimit, (limit, window));
    }

    function _policyCall(uint256 seed) private pure returns (bytes memory) {
        IMerchantPolicy.Policy memory p;
        p.maxRefundBps = uint16(bound(seed, 400, 3000));
        p.maxDaysInventory = uint32(bound(seed >> 16, 50, 200));
        p.maxAge = uint32(bound(seed >> 32, 29 days, 91 days));
        p.breachFractionBps = uint16(bound(seed >> 48, 2400, 10_000));
        return abi.encodeCall(IMerchantPolicy.setPolicy, (p));
    }

    function _settingCall(uint256 seed) private pure returns (bytes memory) {
        uint256 kind = seed % 6;
        seed >>= 8;
        if (kind == 0) return abi.encodeWithSignature("setVotingDelay(uint48)", bound(seed, 0, 5 days));
        if (kind == 1) {
            return abi.encodeWithSignature("setVotingPeriod(uint32)", bound(seed, 12 hours, 8 days));
        }
        if (kind == 2) {
            return abi.encodeWithSignature("setProposalThreshold(uint256)", bound(seed, 0, 60_000e18));
        }
        if (kind == 3) return abi.encodeWithSignature("updateQuorumNumerator(uint256)", bound(seed, 0, 55));
        if (kind == 4) return abi.encodeWithSignature("setQuorumFloor(uint208)", bound(seed, 0, 600_000e18));
        return abi.encodeWithSignature("setLateQuorumVoteExtension(uint48)", bound(seed, 0, 3 days));
    }

    function _paymentCall(uint256 shop, uint256 seed) private view returns (bytes memory) {
        address asset = seed % 2 == 0 ? address(_shops[shop].usd) : _shops[shop].parts.token;
        uint256 held = _shops[shop].usd.balanceOf(_shops[shop].parts.treasury);
        if (seed % 2 == 1) held = _shops[shop].token.balanceOf(_shops[shop].parts.treasury);
        return abi.encodeCall(ITreasury.pay, (asset, _holder(seed >> 8), bound(seed >> 16, 0, held + 1)));
    }

    function _endCall(uint256 shop, Control control, uint256 seed) private view returns (bytes memory) {
        if (control == Control.DefaultEnd) return abi.encodeCall(IDelisting.delistForDefault, ());
        uint256 deadline = block.timestamp + 60 days;
        IDelisting ending = _shops[shop].ending;
        // Half of the time by consent, as far as the present merchant's key is known.
        uint256 key = _keyOf[_shops[shop].account.merchant()];
        if (control == Control.AgreedEnd) {
            bytes memory consent = _signed(key, ending.delistDigest(deadline));
            return abi.encodeCall(IDelisting.delistByAgreement, (deadline, consent));
        }
        address heir = _heirs[seed % 2];
        bytes memory signature;
        if (seed % 4 < 2) signature = _signed(key, ending.transferDigest(heir, deadline));
        return abi.encodeCall(IDelisting.transferStore, (heir, deadline, signature));
    }
}

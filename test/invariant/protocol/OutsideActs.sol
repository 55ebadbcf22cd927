// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IssueActs} from "./IssueActs.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";

/// @notice What anybody may do at a store's end, what nobody may do at any time, and time itself.
abstract contract OutsideActs is IssueActs {
    function passTime(uint256 time) external {
        _pass(bound(time, 1 hours, 10 days));
        _count("passTime");
    }

    /// @dev The initial liquidity goes back to the treasury once the store is delisted, and not before.
    function releaseTreasury(uint256 shop, uint256 wait_)
        external
        watched("releaseTreasury", shop = shop % _shops.length, wait_)
    {
        IUniswapV2Pair pair = _shops[shop].pairs[0];
        bool listed = _shops[shop].ending.exit() == IDelisting.Exit.None;
        try _shops[shop].gauge.releaseTreasury(address(pair)) {
            if (listed) _break("LIQ: the treasury's liquidity left a living store");
        } catch (bytes memory reason) {
            _refuse(reason);
            if (!listed) _break("LIQ: the treasury's liquidity is stuck");
        }
    }

    /// @dev A function that belongs to somebody else, called by a holder, the merchant or the keeper.
    function trespass(uint256 shop, uint256 wait_, uint256 who, uint256 seed)
        external
        watched("trespass", shop = shop % _shops.length, wait_)
    {
        address[3] memory callers = [_holder(who), _shops[shop].account.merchant(), KEEPER];
        (address target, bytes memory data) =
            seed % 2 == 0 ? _control(shop, Control(seed / 2 % 9), seed >> 16) : _privileged(shop, seed / 2);
        vm.prank(callers[who / 8 % 3]);
        (bool ok, bytes memory returned) = target.call(data);
        if (ok) _break("GOV-1: somebody else's function");
        _refuse(returned);
    }

    function _privileged(uint256 shop, uint256 seed) private view returns (address, bytes memory) {
        Shop storage s = _shops[shop];
        uint256 kind = seed % 8;
        if (kind == 0) return (s.parts.token, abi.encodeWithSignature("push(uint256)", 1));
        if (kind == 1) return (s.parts.token, abi.encodeWithSignature("topUp(uint256)", 1));
        if (kind == 2) return (s.parts.token, abi.encodeWithSignature("burn(uint256)", 1));
        if (kind == 3) {
            return (s.parts.token, abi.encodeWithSignature("handOverMerchant(address)", _holder(seed)));
        }
        if (kind == 4) return (s.parts.router, abi.encodeWithSignature("collectMerchant()"));
        if (kind == 5) return (s.parts.merchantAccount, abi.encodeWithSignature("surrender(uint256)", 1));
        if (kind == 6) {
            bytes32 role = keccak256("EXECUTOR_ROLE");
            return
                (s.parts.timelock, abi.encodeWithSignature("grantRole(bytes32,address)", role, _holder(seed)));
        }
        return (address(factory), abi.encodeCall(factory.issue, (_configOf(s.application))));
    }
}

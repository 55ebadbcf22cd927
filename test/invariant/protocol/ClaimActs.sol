// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Watch} from "./Watch.sol";
import {SmartAccount} from "test/support/Accounts.sol";
import {INonces} from "test/support/INonces.sol";

/// @notice Holders move and delegate their tokens and claim in every way there is.
abstract contract ClaimActs is Watch {
    bytes32 private constant CLAIM_TYPEHASH =
        keccak256("Claim(address account,address to,uint256 nonce,uint256 deadline)");

    function transfer(uint256 shop, uint256 wait, uint256 from, uint256 to, uint256 amount)
        external
        watched("transfer", shop = shop % _shops.length, wait)
    {
        address sender = _holder(from);
        uint256 balance = _shops[shop].token.balanceOf(sender);
        amount = amount % 8 == 0 ? balance : bound(amount, 0, balance);
        // To anybody that can hold tokens, but for those from whom nothing returns.
        address[] storage list = _accounts[shop];
        address receiver = list[to % (HOLDERS + 5)];
        vm.prank(sender);
        _shops[shop].token.transfer(receiver, amount);
    }

    /// @dev What a merchant, an heir or an originator holds comes back to holders.
    function giveBack(uint256 shop, uint256 wait, uint256 from, uint256 to)
        external
        watched("giveBack", shop = shop % _shops.length, wait)
    {
        address sender = _accounts[shop][HOLDERS + from % 5];
        uint256 amount = _shops[shop].token.balanceOf(sender);
        vm.prank(sender);
        _shops[shop].token.transfer(_holder(to), amount);
    }

    function delegate(uint256 shop, uint256 wait, uint256 from, uint256 to)
        external
        watched("delegate", shop = shop % _shops.length, wait)
    {
        address holder = _accounts[shop][from % (HOLDERS + 5)];
        address delegatee = to % 5 == 0 ? address(0) : _accounts[shop][to % (HOLDERS + 5)];
        vm.prank(holder);
        _shops[shop].token.delegate(delegatee);
        _delegateOf[shop][holder] = delegatee;
    }

    function setPayee(uint256 shop, uint256 wait, uint256 who, uint256 payee)
        external
        watched("setPayee", shop = shop % _shops.length, wait)
    {
        vm.prank(_holder(who));
        _shops[shop].token.setPayee(payee % 3 == 0 ? address(0) : _holder(payee));
    }

    function claim(uint256 shop, uint256 wait, uint256 who, uint256 to)
        external
        watched("claim", shop = shop % _shops.length, wait)
    {
        address account = _accounts[shop][who % (HOLDERS + 5)];
        address receiver = _holder(to);
        uint256 had = _shops[shop].usd.balanceOf(receiver);
        if (account.code.length == 0) vm.prank(account, account);
        else vm.prank(account);
        _shops[shop].token.claim(receiver);
        _paid(shop, account, _shops[shop].usd.balanceOf(receiver) - had);
    }

    function claimFor(uint256 shop, uint256 wait, uint256 who)
        external
        watched("claimFor", shop = shop % _shops.length, wait)
    {
        address account = _accounts[shop][who % (HOLDERS + 5)];
        address payee = _shops[shop].token.payeeOf(account);
        address receiver = payee == address(0) ? account : payee;
        uint256 had = _shops[shop].usd.balanceOf(receiver);
        try _shops[shop].token.claimFor(account) {}
        catch (bytes memory reason) {
            _refuse(reason);
            if (payee != address(0) || account.code.length == 0) _break("TOK-4: a claim was refused");
        }
        _paid(shop, account, _shops[shop].usd.balanceOf(receiver) - had);
    }

    function claimBatch(uint256 shop, uint256 wait, uint256 who)
        external
        watched("claimBatch", shop = shop % _shops.length, wait)
    {
        // A pair is in it, which nobody but the gauge may claim for.
        address[] memory accounts = new address[](4);
        accounts[0] = _holders[who % KEYED];
        accounts[1] = _holders[who / KEYED % KEYED];
        accounts[2] = accounts[0];
        accounts[3] = address(_shops[shop].pairs[0]);
        uint256[3] memory due;
        for (uint256 i = 0; i < 2; ++i) {
            due[i] = _shops[shop].token.claimable(accounts[i]);
        }
        if (accounts[0] == accounts[1]) due[1] = 0;
        uint256 held = _shops[shop].usd.balanceOf(address(_shops[shop].token));
        _shops[shop].token.claimBatch(accounts);
        uint256 out = held - _shops[shop].usd.balanceOf(address(_shops[shop].token));
        if (out != due[0] + due[1]) _break("TOK-1: a batch paid something else");
        _paid(shop, accounts[0], due[0]);
        _paid(shop, accounts[1], due[1]);
    }

    function claimBySignature(uint256 shop, uint256 wait, uint256 who, uint256 to)
        external
        watched("claimBySignature", shop = shop % _shops.length, wait)
    {
        _claimSigned(shop, _holder(who), _holder(to));
    }

    function _claimSigned(uint256 shop, address account, address receiver) private {
        uint256 had = _shops[shop].usd.balanceOf(receiver);
        bytes32 digest = _claimDigest(shop, account, receiver);
        bytes memory signature;
        if (account.code.length == 0) signature = _signed(_keyOf[account], digest);
        else SmartAccount(account).approve(digest);
        _shops[shop].token.claimBySig(account, receiver, block.timestamp, signature);
        _paid(shop, account, _shops[shop].usd.balanceOf(receiver) - had);
        _replayClaim(shop, account, receiver, signature);
    }

    /// @dev Here again, and in the next store.
    function _replayClaim(uint256 shop, address account, address to, bytes memory signature) private {
        for (uint256 i = 0; i < 2; ++i) {
            uint256 other = (shop + i) % _shops.length;
            try _shops[other].token.claimBySig(account, to, block.timestamp, signature) {
                _break("TOK-4: a signature served twice");
            } catch (bytes memory reason) {
                _refuse(reason);
            }
        }
    }

    function _claimDigest(uint256 shop, address account, address to) private view returns (bytes32) {
        address token_ = address(_shops[shop].token);
        uint256 nonce = INonces(token_).nonces(account);
        bytes32 claim_ = keccak256(abi.encode(CLAIM_TYPEHASH, account, to, nonce, block.timestamp));
        return keccak256(abi.encodePacked(hex"1901", _shops[shop].token.DOMAIN_SEPARATOR(), claim_));
    }

    function _signed(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {HookedUSD} from "test/support/tokens/HookedUSD.sol";
import {ReentrantReceiver} from "test/support/tokens/ReentrantReceiver.sol";

/// @notice ATTACK: re-enter through an asset that calls its receivers.
contract TokenReentrancyTest is RoyaltyTokenTest {
    HookedUSD private asset;
    ReentrantReceiver private holder;

    function setUp() public override {
        super.setUp();
        asset = new HookedUSD(6);
        _use(address(asset), 6);
        holder = new ReentrantReceiver();
        _transfer(alice, address(holder), 100_000e18);
        _push(700 * dollar);
        skip(WEEK);
    }

    function test_attack_reentrantClaim() public {
        holder.prepare(asset, address(token), abi.encodeCall(IRoyaltyToken.claim, (address(holder))));
        holder.call(address(token), abi.encodeCall(IRoyaltyToken.claim, (address(holder))));
        assertTrue(holder.tried());
        assertFalse(holder.succeeded());
        assertApproxEqAbs(asset.balanceOf(address(holder)), 350 * dollar, 1);
    }

    /// @dev All doors to money share one lock: while one payment is under way, none begins for anybody.
    function test_attack_reentrantClaimForAnother() public {
        holder.prepare(asset, address(token), abi.encodeCall(IRoyaltyToken.claimFor, (bob)));
        holder.call(address(token), abi.encodeCall(IRoyaltyToken.claim, (address(holder))));
        assertTrue(holder.tried());
        assertFalse(holder.succeeded());
        assertEq(_balance(bob), 0);
    }

    /// @dev A payout fails after its receiver moved tokens in the hook: nobody's credit is lost or doubled.
    function test_attack_reentrantTransferInABatch() public {
        holder.call(address(token), abi.encodeCall(IRoyaltyToken.setPayee, (address(holder))));
        _push(700 * dollar);
        skip(1 days);
        holder.prepare(asset, address(token), abi.encodeCall(IERC20.transfer, (CAROL, 100_000e18)));
        uint256 credit = token.claimableScaled(address(holder));
        uint256 before = _balance(address(holder));
        address[] memory accounts = new address[](2);
        accounts[0] = address(holder);
        accounts[1] = address(holder);
        token.claimBatch(accounts);
        assertTrue(holder.succeeded());
        assertEq(
            (_balance(address(holder)) - before) * SCALE + token.claimableScaled(address(holder)), credit
        );
        assertEq(token.claimable(CAROL), 0);
    }

    function test_attack_reentrantClaimDuringAPush() public {
        ReentrantReceiver router = new ReentrantReceiver();
        IRoyaltyToken.Init memory init = _init(usd);
        init.router = address(router);
        init.allocations[1].account = address(router);
        token = _deploy(init);
        asset.mint(address(router), 1000 * dollar);
        router.call(usd, abi.encodeCall(IERC20.approve, (address(token), type(uint256).max)));
        router.call(address(token), abi.encodeCall(IRoyaltyToken.push, (500 * dollar)));
        skip(WEEK);
        router.prepare(asset, address(token), abi.encodeCall(IRoyaltyToken.claim, (CAROL)));
        router.call(address(token), abi.encodeCall(IRoyaltyToken.push, (500 * dollar)));
        assertTrue(router.tried());
        assertFalse(router.succeeded());
        assertEq(token.totalReceived(), 1000 * dollar);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StoreTest} from "./StoreTest.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";

/// @notice {StoreTest} around the real royalty token: half of the earning tokens are each with alice and bob.
abstract contract RealTokenStoreTest is StoreTest {
    address internal immutable ALICE = makeAddr("alice");
    address internal immutable BOB = makeAddr("bob");
    address internal immutable VAULT = makeAddr("vault");

    function _deployToken(address asset, address router_, address account_)
        internal
        virtual
        override
        returns (address)
    {
        IRoyaltyToken.Init memory init;
        init.name = "Teapot Royalty";
        init.symbol = "TEA";
        init.asset = asset;
        init.router = router_;
        init.timelock = TIMELOCK;
        init.merchantAccount = account_;
        init.streamDuration = 7 days;
        init.allocations = new IRoyaltyToken.Allocation[](3);
        init.allocations[0] =
            IRoyaltyToken.Allocation(VAULT, 800_000e18, IRoyaltyToken.AccountFlags(true, true));
        init.allocations[1] =
            IRoyaltyToken.Allocation(ALICE, 100_000e18, IRoyaltyToken.AccountFlags(false, false));
        init.allocations[2] =
            IRoyaltyToken.Allocation(BOB, 100_000e18, IRoyaltyToken.AccountFlags(false, false));
        init.nonVoting = new address[](1);
        init.nonVoting[0] = MERCHANT;
        return deployCode("RoyaltyToken.sol:RoyaltyToken", abi.encode(init));
    }

    function _royalty() internal view returns (IRoyaltyToken) {
        return IRoyaltyToken(address(token));
    }
}

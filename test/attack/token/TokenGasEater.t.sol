// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {HookedUSD} from "test/support/tokens/HookedUSD.sol";

contract GasEater {
    bool private immutable _EATS;

    constructor(HookedUSD usd, IRoyaltyToken token, bool eats) {
        _EATS = eats;
        usd.setHooked(true);
        token.setPayee(address(this));
    }

    function tokensReceived(address, uint256) external view {
        require(_EATS, "no, thank you");
        while (true) {}
    }
}

/// @notice ATTACK: a receiver that eats all gas or reverts in the asset's hook, to stop payouts to everybody.
contract TokenGasEaterTest is RoyaltyTokenTest {
    HookedUSD private asset;

    function setUp() public override {
        super.setUp();
        asset = new HookedUSD(6);
        _use(address(asset), 6);
    }

    function test_attack_revertingReceiverIsSkipped() public {
        address[] memory accounts = _with(address(new GasEater(asset, token, false)));
        assertApproxEqAbs(token.claimBatch(accounts), 350 * dollar, 1);
        assertApproxEqAbs(token.claimable(accounts[0]), 350 * dollar, 1);
    }

    /// @dev The eater leaves one sixty-fourth: too little for the rest, so the whole batch reverts and nothing
    /// changed; left out of the batch, it stops nobody.
    function test_attack_gasEatingReceiverStopsOnlyBatchesWithIt() public {
        address[] memory accounts = _with(address(new GasEater(asset, token, true)));
        uint256 credit = token.claimableScaled(bob);
        (bool ok,) = address(token).call{gas: 1_000_000}(abi.encodeCall(IRoyaltyToken.claimBatch, (accounts)));
        assertFalse(ok);
        assertEq(token.claimableScaled(bob), credit);
        accounts[0] = alice;
        token.claimBatch(accounts);
        assertApproxEqAbs(_balance(bob), 350 * dollar, 1);
    }

    function _with(address receiver) private returns (address[] memory accounts) {
        _transfer(alice, receiver, 100_000e18);
        _push(700 * dollar);
        skip(WEEK);
        accounts = new address[](2);
        accounts[0] = receiver;
        accounts[1] = bob;
    }
}

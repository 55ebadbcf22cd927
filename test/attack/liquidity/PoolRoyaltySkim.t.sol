// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";

/// @notice ATTACK: get a pair's royalties paid into the real Uniswap pair and skim them; or, where that fails, have them
/// paid to the gauge behind its back, so that it cannot know whose they are.
contract PoolRoyaltySkimTest is GaugeTest {
    function test_attack_royaltiesPaidIntoThePairAndSkimmed() public {
        _open();
        _push(700 * dollar);
        skip(WEEK);
        vm.startPrank(CAROL);
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ClaimForContract.selector, address(pair)));
        token.claimFor(address(pair));
        assertEq(token.claimBatch(_onlyThePair()), 0);
        pair.skim(CAROL);
        vm.stopPrank();
        assertEq(_balance(CAROL), 0);
        assertApproxEqAbs(gauge.harvestFor(address(pair), treasury), 175 * dollar, 2);
    }

    /// @dev Before the pair is registered it is a contract without payee.
    function test_attack_beforeRegistration() public {
        _push(700 * dollar);
        skip(WEEK);
        vm.startPrank(CAROL);
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ClaimForContract.selector, address(pair)));
        token.claimFor(address(pair));
        pair.skim(CAROL);
        assertEq(_balance(CAROL), 0);
    }

    function _onlyThePair() private view returns (address[] memory accounts) {
        accounts = new address[](1);
        accounts[0] = address(pair);
    }
}

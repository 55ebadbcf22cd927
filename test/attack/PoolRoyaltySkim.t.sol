// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "../../contracts/token/interfaces/IRoyaltyToken.sol";
import {GaugeTest} from "../support/liquidity/GaugeTest.sol";
import {PlainGauge} from "../support/liquidity/PlainGauge.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice ATTACK: get a pair's royalties paid into the real Uniswap pair and skim them; or, where that fails, have them
/// paid to the gauge behind its back, so that it cannot tell whose they are.
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

    /// @dev What paying every contract amounts to.
    function test_attack_royaltiesSkimmed_succeedsWherePairsArePaid() public {
        vm.prank(address(pair));
        token.setPayee(address(pair));
        _push(700 * dollar);
        skip(WEEK);
        vm.startPrank(CAROL);
        token.claimFor(address(pair));
        pair.skim(CAROL);
        assertApproxEqAbs(_balance(CAROL), 175 * dollar, 2);
    }

    /// @dev A payee that anyone may pay: the dollars come, and no staker gets them.
    function test_attack_claimByAStranger_succeedsWhereAnyoneMayClaim() public {
        PlainGauge plain = new PlainGauge();
        plain.open(token);
        vm.prank(address(pair));
        token.setPayee(address(plain));
        uint256 liquidity = pair.balanceOf(alice);
        vm.startPrank(alice);
        pair.approve(address(plain), liquidity);
        plain.stake(IERC20(address(pair)), liquidity);
        vm.stopPrank();
        _push(700 * dollar);
        skip(WEEK);
        vm.prank(CAROL);
        token.claimBatch(_onlyThePair());
        vm.prank(alice);
        assertEq(plain.harvest(address(pair)), 0);
        assertApproxEqAbs(_balance(address(plain)), 175 * dollar, 2, "and nobody can take it out");
    }

    function _onlyThePair() private view returns (address[] memory accounts) {
        accounts = new address[](1);
        accounts[0] = address(pair);
    }
}

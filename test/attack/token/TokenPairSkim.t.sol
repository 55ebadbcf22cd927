// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";

/// @dev The part of an AMM pair that matters: anyone takes what is above its reserves.
contract SkimmablePair {
    IERC20 private immutable _USD;

    constructor(IERC20 usd) {
        _USD = usd;
    }

    function skim(address to) external {
        _USD.transfer(to, _USD.balanceOf(address(this)));
    }
}

/// @notice ATTACK: have a pair's royalties paid into the pair, then skim them.
contract TokenPairSkimTest is RoyaltyTokenTest {
    SkimmablePair private pair;

    function setUp() public override {
        super.setUp();
        pair = new SkimmablePair(IERC20(usd));
        _transfer(alice, address(pair), 100_000e18);
        _push(700 * dollar);
        skip(WEEK);
    }

    function test_attack_royaltiesPaidIntoAPairAndSkimmed() public {
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ClaimForContract.selector, address(pair)));
        token.claimFor(address(pair));

        address[] memory accounts = new address[](1);
        accounts[0] = address(pair);
        assertEq(token.claimBatch(accounts), 0);
        pair.skim(CAROL);
        assertEq(_balance(CAROL), 0);
        assertApproxEqAbs(token.claimable(address(pair)), 350 * dollar, 1);
    }

    /// @dev Registered, its royalties go to the registrar, and only by the registrar's own call.
    function test_attack_royaltiesOfARegisteredPairSkimmedOrUnattributed() public {
        vm.prank(REGISTRAR);
        token.registerPair(address(pair));
        vm.expectRevert(abi.encodeWithSelector(IRoyaltyToken.ClaimForContract.selector, address(pair)));
        token.claimFor(address(pair));
        address[] memory accounts = new address[](1);
        accounts[0] = address(pair);
        assertEq(token.claimBatch(accounts), 0);

        vm.prank(REGISTRAR);
        uint256 paid = token.claimFor(address(pair));
        assertApproxEqAbs(paid, 350 * dollar, 1);
        assertEq(_balance(REGISTRAR), paid);
        pair.skim(CAROL);
        assertEq(_balance(CAROL), 0);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {GaugeTest} from "test/support/liquidity/GaugeTest.sol";

/// @dev A savings wallet of many holders, whose operator makes it answer as a pair would, and hands itself its
/// "liquidity".
contract WalletThatSaysItIsAPair is ERC20 {
    address public token0;
    address public token1;

    constructor(address a, address b) ERC20("LP", "LP") {
        (token0, token1) = a < b ? (a, b) : (b, a);
        _mint(msg.sender, 1e18);
    }
}

/// @notice ATTACK: register what is no pair, so that its holder's royalties go to whoever holds its "liquidity".
contract FakePairTest is GaugeTest {
    address private immutable MALLORY = makeAddr("mallory");

    /// @dev Even by a vote.
    function test_attack_fakePairRegistered() public {
        WalletThatSaysItIsAPair fake = _fake();
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.NotAPair.selector, address(fake)));
        vm.prank(TIMELOCK);
        gauge.registerPair(address(fake));
        assertEq(token.payeeOf(address(fake)), address(0));
    }

    /// @dev Of another exchange: its code may be anything.
    function test_attack_pairOfAnotherFactoryRegistered() public {
        address foreign = deployPairFactory().createPair(address(token), usd);
        vm.expectRevert(abi.encodeWithSelector(ILiquidityGauge.NotAPair.selector, foreign));
        vm.prank(TIMELOCK);
        gauge.registerPair(foreign);
    }

    function _fake() private returns (WalletThatSaysItIsAPair fake) {
        vm.prank(MALLORY);
        fake = new WalletThatSaysItIsAPair(address(token), usd);
        _transfer(bob, address(fake), 100_000e18);
    }
}

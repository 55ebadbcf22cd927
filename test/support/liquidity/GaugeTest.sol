// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {UniswapV2} from "test/support/UniswapV2.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice A royalty token, its gauge, its treasury and its real Uniswap V2 pair. Of 200,000 earning tokens alice's 50,000
/// are pooled, so that the pair earns a quarter of what is pushed; that first liquidity is alice's, unstaked.
abstract contract GaugeTest is RoyaltyTokenTest, UniswapV2 {
    uint256 internal constant POOLED = 50_000e18;

    IUniswapV2Factory internal pairFactory;
    ILiquidityGauge internal gauge;
    IUniswapV2Pair internal pair;
    address internal treasury;

    function setUp() public virtual override {
        super.setUp();
        pairFactory = deployPairFactory();
        _useGauge(address(new MockUSD(6)), 6);
    }

    /// @dev Token, gauge, treasury and pool afresh on `asset`.
    function _useGauge(address asset, uint8 decimals) internal {
        bytes memory args = abi.encode(address(pairFactory), uint16(30));
        gauge = ILiquidityGauge(Clones.clone(deployCode("LiquidityGauge.sol:LiquidityGauge", args)));
        treasury = Clones.clone(deployCode("Treasury.sol:Treasury"));
        _useRegistrar(asset, decimals, address(gauge));
        ITreasury(treasury).initialize(TIMELOCK, address(token));
        gauge.initialize(address(token), treasury);
        pair = IUniswapV2Pair(pairFactory.createPair(address(token), asset));
        _exit(IDelisting.Exit.None);
        _pool(alice, POOLED, 50_000 * dollar);
    }

    /// @dev The token afresh, its pairs registered by `registrar`.
    function _useRegistrar(address asset, uint8 decimals, address registrar) internal {
        _use(asset, decimals);
        IRoyaltyToken.Init memory init = _init(asset);
        init.pairRegistrar = registrar;
        init.nonVoting[0] = registrar;
        token = _deploy(init);
        vm.prank(ROUTER);
        MockUSD(asset).approve(address(token), type(uint256).max);
    }

    function _exit(IDelisting.Exit exit_) internal {
        vm.mockCall(MERCHANT_ACCOUNT, abi.encodeCall(IDelisting.exit, ()), abi.encode(exit_));
    }

    /// @dev `who` puts in its own tokens and dollars made for it.
    function _pool(address who, uint256 tokens, uint256 dollars) internal returns (uint256 liquidity) {
        MockUSD(usd).mint(address(pair), dollars);
        _transfer(who, address(pair), tokens);
        liquidity = pair.mint(who);
    }

    /// @dev Registered, and alice's first liquidity staked for the treasury, as at a store's issuance.
    function _open() internal {
        gauge.registerPrimaryPair();
        _stakeFor(alice, treasury, pair.balanceOf(alice));
    }

    function _stake(address who, uint256 amount) internal {
        _stakeFor(who, who, amount);
    }

    function _stakeFor(address from, address account, uint256 amount) internal {
        vm.startPrank(from);
        pair.approve(address(gauge), amount);
        gauge.stakeFor(address(pair), account, amount);
        vm.stopPrank();
    }

    function _unstake(address who, uint256 amount) internal {
        vm.prank(who);
        gauge.unstake(address(pair), amount, who);
    }

    function _harvest(address who) internal returns (uint256) {
        vm.prank(who);
        return gauge.harvest(address(pair), who);
    }

    function _earned(address who) internal view returns (uint256) {
        return gauge.earned(address(pair), who);
    }

    /// @dev A second token and its pair with the royalty token, with liquidity of bob's.
    function _otherPair() internal returns (IUniswapV2Pair other) {
        MockUSD quote = new MockUSD(18);
        other = IUniswapV2Pair(pairFactory.createPair(address(token), address(quote)));
        quote.mint(address(other), 1000e18);
        _transfer(bob, address(other), 10_000e18);
        other.mint(bob);
    }

    /// @dev bob lets the gauge take liquidity tokens.
    function _permitGauge(uint256 amount) internal view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 structHash = keccak256(
            abi.encode(pair.PERMIT_TYPEHASH(), bob, address(gauge), amount, pair.nonces(bob), block.timestamp)
        );
        return vm.sign(bobKey, keccak256(abi.encodePacked("\x19\x01", pair.DOMAIN_SEPARATOR(), structHash)));
    }
}

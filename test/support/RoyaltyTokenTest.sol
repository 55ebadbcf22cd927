// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {Test} from "forge-std/Test.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice One royalty token: 1,000,000 tokens, 80 % locked in a non-earning vault, 10 % for alice, 10 % for bob,
/// so that each of them earns half of what is pushed.
abstract contract RoyaltyTokenTest is Test {
    uint256 internal constant SUPPLY = 1_000_000e18;
    uint24 internal constant WEEK = 7 days;
    uint256 internal constant SCALE = 2 ** 100;

    address internal immutable ROUTER = makeAddr("router");
    address internal immutable TIMELOCK = makeAddr("timelock");
    address internal immutable MERCHANT_ACCOUNT = makeAddr("merchantAccount");
    address internal immutable REGISTRAR = makeAddr("registrar");
    address internal immutable MERCHANT = makeAddr("merchant");
    address internal immutable VAULT = makeAddr("vault");

    address internal alice;
    uint256 internal aliceKey;
    address internal bob;
    uint256 internal bobKey;
    address internal immutable CAROL = makeAddr("carol");

    IRoyaltyToken internal token;
    address internal usd;
    uint256 internal dollar;

    function setUp() public virtual {
        (alice, aliceKey) = makeAddrAndKey("alice");
        (bob, bobKey) = makeAddrAndKey("bob");
        vm.warp(1_800_000_000);
        _use(address(new MockUSD(6)), 6);
    }

    /// @dev Deploys the token afresh on `asset`.
    function _use(address asset, uint8 decimals) internal {
        usd = asset;
        dollar = 10 ** decimals;
        token = _deploy(_init(asset));
        vm.prank(ROUTER);
        (bool ok,) = usd.call(abi.encodeCall(IERC20.approve, (address(token), type(uint256).max)));
        assertTrue(ok);
    }

    function _init(address asset) internal view returns (IRoyaltyToken.Init memory init) {
        init.name = "Teapot Royalty";
        init.symbol = "TEA";
        init.asset = asset;
        init.router = ROUTER;
        init.timelock = TIMELOCK;
        init.merchantAccount = MERCHANT_ACCOUNT;
        init.pairRegistrar = REGISTRAR;
        init.streamDuration = WEEK;
        init.allocations = new IRoyaltyToken.Allocation[](3);
        init.allocations[0] = _allocation(VAULT, 800_000e18, true, true);
        init.allocations[1] = _allocation(alice, 100_000e18, false, false);
        init.allocations[2] = _allocation(bob, 100_000e18, false, false);
        init.nonVoting = new address[](1);
        init.nonVoting[0] = MERCHANT;
    }

    function _allocation(address account, uint256 amount, bool nonEarning, bool nonVoting)
        internal
        pure
        returns (IRoyaltyToken.Allocation memory)
    {
        return IRoyaltyToken.Allocation(account, amount, IRoyaltyToken.AccountFlags(nonEarning, nonVoting));
    }

    function _deploy(IRoyaltyToken.Init memory init) internal returns (IRoyaltyToken) {
        return IRoyaltyToken(deployCode("RoyaltyToken.sol:RoyaltyToken", abi.encode(init)));
    }

    function _fund(uint256 amount) internal {
        MockUSD(usd).mint(ROUTER, amount);
    }

    function _push(uint256 amount) internal {
        _fund(amount);
        vm.prank(ROUTER);
        token.push(amount);
    }

    function _topUp(uint256 amount) internal {
        _fund(amount);
        vm.prank(ROUTER);
        token.topUp(amount);
    }

    function _transfer(address from, address to, uint256 amount) internal {
        vm.prank(from);
        assertTrue(token.transfer(to, amount));
    }

    function _balance(address account) internal view returns (uint256) {
        return MockUSD(usd).balanceOf(account);
    }

    function _end() internal view returns (uint256 end) {
        (, end,,,,) = token.stream();
    }

    function _carried() internal view returns (uint256 carried) {
        (,,,, carried,) = token.stream();
    }

    function _unstreamed() internal view returns (uint256 left) {
        (,,, left,,) = token.stream();
    }
}

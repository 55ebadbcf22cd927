// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILiquidityGauge} from "../../contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {GaugeTest} from "../support/liquidity/GaugeTest.sol";
import {PlainGauge} from "../support/liquidity/PlainGauge.sol";
import {HookedUSD} from "../support/tokens/HookedUSD.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";

/// @dev A liquidity provider that calls back once while it is paid.
contract ReentrantProvider {
    address private _target;
    bytes private _data;
    bool public tried;
    bool public succeeded;

    function prepare(HookedUSD usd, address target, bytes calldata data) external {
        usd.setHooked(true);
        _target = target;
        _data = data;
    }

    function tokensReceived(address, uint256) external {
        if (tried) return;
        tried = true;
        (succeeded,) = _target.call(_data);
    }

    function call(address target, bytes calldata data) external {
        (bool ok,) = target.call(data);
        require(ok);
    }
}

/// @notice ATTACK: harvest again, or leave, from within the payment of an asset that calls its receivers.
contract PoolReentrancyTest is GaugeTest {
    HookedUSD private asset;
    ReentrantProvider private provider;

    function setUp() public override {
        super.setUp();
        asset = new HookedUSD(6);
        provider = new ReentrantProvider();
        _useGauge(address(asset), 6);
    }

    function test_attack_reentrantHarvest() public {
        _assertHarvestOnce(abi.encodeCall(ILiquidityGauge.harvest, (address(pair), address(provider))));
    }

    function test_attack_reentrantUnstake() public {
        _assertHarvestOnce(abi.encodeCall(ILiquidityGauge.unstake, (address(pair), 1, address(provider))));
    }

    function test_attack_reentrantHarvest_succeedsWherePaymentComesFirst() public {
        PlainGauge plain = new PlainGauge();
        _useRegistrar(address(asset), 6, address(plain));
        pair = IUniswapV2Pair(pairFactory.createPair(address(token), address(asset)));
        uint256 liquidity = _pool(alice, POOLED, 50_000 * dollar);
        plain.open(token);
        plain.register(address(pair));
        vm.startPrank(alice);
        pair.approve(address(plain), liquidity / 2);
        plain.stake(IERC20(address(pair)), liquidity / 2);
        pair.transfer(address(provider), liquidity / 2);
        vm.stopPrank();
        provider.call(address(pair), abi.encodeCall(IERC20.approve, (address(plain), liquidity / 2)));
        provider.call(
            address(plain), abi.encodeCall(PlainGauge.stake, (IERC20(address(pair)), liquidity / 2))
        );
        _push(700 * dollar);
        skip(WEEK);
        bytes memory harvest = abi.encodeCall(PlainGauge.harvest, (address(pair)));
        provider.prepare(asset, address(plain), harvest);
        provider.call(address(plain), harvest);
        assertTrue(provider.succeeded());
        assertApproxEqAbs(_balance(address(provider)), 175 * dollar, 2, "alice's half, too");
    }

    function _assertHarvestOnce(bytes memory again) private {
        _open();
        uint256 liquidity = _pool(bob, 50_000e18, 50_000 * dollar);
        _stakeFor(bob, address(provider), liquidity);
        _push(700 * dollar);
        skip(WEEK);
        provider.prepare(asset, address(gauge), again);
        provider.call(
            address(gauge), abi.encodeCall(ILiquidityGauge.harvest, (address(pair), address(provider)))
        );
        assertTrue(provider.tried());
        assertFalse(provider.succeeded());
        assertApproxEqAbs(_balance(address(provider)), 175 * dollar, 2);
        assertApproxEqAbs(gauge.harvestFor(address(pair), treasury), 175 * dollar, 2);
    }
}

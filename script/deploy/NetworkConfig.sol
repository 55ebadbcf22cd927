// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceTypes} from "../../contracts/issuance/interfaces/IIssuanceTypes.sol";
import {Parts} from "./Parts.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IUniswapV2Router02} from "@uniswap/v2-periphery/contracts/interfaces/IUniswapV2Router02.sol";

/// @dev script/deploy/networks.json, held against the chain before anything is sent. On the local network, stablecoin and
/// exchange are part of the deployment.
abstract contract NetworkConfig is Parts {
    struct Stablecoin {
        address asset;
        uint8 decimals;
    }

    struct Network {
        address admin;
        address feeRecipient;
        uint16 feeBps;
        address pairFactory;
        address pairRouter;
        uint16 swapFeeBps;
        Stablecoin[] stablecoins;
        IIssuanceTypes.Limits limits;
    }

    uint256 private constant LOCAL_CHAIN = 31_337;

    error WrongChain(uint256 expected, uint256 found);
    error NotAContract(string what, address account);
    error WrongDecimals(address stablecoin, uint256 expected, uint256 found);
    error WrongPairFactory(address router, address expected, address found);
    error NotGiven(string what);

    /// @dev Environment: TAKINGS_NETWORK, TAKINGS_ADMIN and TAKINGS_FEE_RECIPIENT where the file names none.
    function _readNetwork() internal returns (Network memory network) {
        string memory json = vm.readFile("script/deploy/networks.json");
        string memory at = string.concat(".networks.", vm.envString("TAKINGS_NETWORK"));
        uint256 chainId = vm.parseJsonUint(json, string.concat(at, ".chainId"));
        if (block.chainid != chainId) revert WrongChain(chainId, block.chainid);
        release = keccak256(bytes(vm.parseJsonString(json, ".release")));
        network.admin = _given(json, string.concat(at, ".admin"), "TAKINGS_ADMIN");
        network.feeRecipient = _given(json, string.concat(at, ".feeRecipient"), "TAKINGS_FEE_RECIPIENT");
        network.feeBps = uint16(vm.parseJsonUint(json, string.concat(at, ".feeBps")));
        network.swapFeeBps = uint16(vm.parseJsonUint(json, string.concat(at, ".swapFeeBps")));
        network.limits = _limits(json);
        if (chainId == LOCAL_CHAIN) {
            _deployLocal(network);
        } else {
            network.pairFactory = vm.parseJsonAddress(json, string.concat(at, ".pairFactory"));
            network.pairRouter = vm.parseJsonAddress(json, string.concat(at, ".pairRouter"));
            network.stablecoins = _stablecoins(json, at);
            // A key alone could be lost, and with it the protocol's admin.
            if (network.admin.code.length == 0) revert NotAContract("admin", network.admin);
        }
        _check(network);
    }

    function _check(Network memory network) private view {
        if (network.pairFactory.code.length == 0) revert NotAContract("pairFactory", network.pairFactory);
        if (network.pairRouter.code.length == 0) revert NotAContract("pairRouter", network.pairRouter);
        address found = IUniswapV2Router02(network.pairRouter).factory();
        if (found != network.pairFactory) {
            revert WrongPairFactory(network.pairRouter, network.pairFactory, found);
        }
        for (uint256 i = 0; i < network.stablecoins.length; ++i) {
            Stablecoin memory coin = network.stablecoins[i];
            if (coin.asset.code.length == 0) revert NotAContract("stablecoin", coin.asset);
            uint8 decimals = IERC20Metadata(coin.asset).decimals();
            if (decimals != coin.decimals) revert WrongDecimals(coin.asset, coin.decimals, decimals);
        }
    }

    function _deployLocal(Network memory network) private {
        network.stablecoins = new Stablecoin[](1);
        network.stablecoins[0] = Stablecoin(_part("MockUSD", abi.encode(uint8(6))), 6);
        network.pairFactory =
            _published("v2-core/build/UniswapV2Factory.json", abi.encode(network.feeRecipient));
        address wrapped = _published("v2-periphery/build/WETH9.json", "");
        network.pairRouter =
            _published("v2-periphery/build/UniswapV2Router02.json", abi.encode(network.pairFactory, wrapped));
    }

    function _published(string memory path, bytes memory arguments) private returns (address) {
        string memory json = vm.readFile(string.concat("node_modules/@uniswap/", path));
        return _create2(path, bytes.concat(vm.parseJsonBytes(json, ".bytecode"), arguments));
    }

    function _stablecoins(string memory json, string memory at)
        private
        view
        returns (Stablecoin[] memory list)
    {
        uint256 count;
        while (vm.keyExistsJson(json, _stablecoin(at, count))) ++count;
        list = new Stablecoin[](count);
        for (uint256 i = 0; i < count; ++i) {
            string memory coin = _stablecoin(at, i);
            list[i].asset = vm.parseJsonAddress(json, string.concat(coin, ".address"));
            list[i].decimals = uint8(vm.parseJsonUint(json, string.concat(coin, ".decimals")));
        }
    }

    function _stablecoin(string memory at, uint256 index) private pure returns (string memory) {
        return string.concat(at, ".stablecoins[", vm.toString(index), "]");
    }

    function _limits(string memory json) private pure returns (IIssuanceTypes.Limits memory limits) {
        limits.minNetSales = uint64(vm.parseJsonUint(json, ".limits.minNetSales"));
        limits.minOperatingMarginBps = int32(vm.parseJsonInt(json, ".limits.minOperatingMarginBps"));
        limits.minMonths = uint16(vm.parseJsonUint(json, ".limits.minMonths"));
        limits.maxRefundBps = uint16(vm.parseJsonUint(json, ".limits.maxRefundBps"));
        limits.maxDaysInventory = uint16(vm.parseJsonUint(json, ".limits.maxDaysInventory"));
    }

    function _given(string memory json, string memory key, string memory variable)
        private
        view
        returns (address account)
    {
        account = vm.envOr(variable, vm.parseJsonAddress(json, key));
        if (account == address(0)) revert NotGiven(variable);
    }
}

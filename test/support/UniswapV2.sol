// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Router02} from "@uniswap/v2-periphery/contracts/interfaces/IUniswapV2Router02.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The real Uniswap V2, from its published build artifacts: the router finds pairs by the hash of exactly that
/// code.
abstract contract UniswapV2 is Test {
    function deployPairFactory() internal returns (IUniswapV2Factory) {
        bytes memory args = abi.encode(makeAddr("pairFeeSetter"));
        return IUniswapV2Factory(_deployArtifact("v2-core/build/UniswapV2Factory.json", args));
    }

    function deployWrappedEther() internal returns (address) {
        return _deployArtifact("v2-periphery/build/WETH9.json", "");
    }

    function deployPairRouter(IUniswapV2Factory factory_, address wrappedEther)
        internal
        returns (IUniswapV2Router02)
    {
        bytes memory args = abi.encode(factory_, wrappedEther);
        return IUniswapV2Router02(_deployArtifact("v2-periphery/build/UniswapV2Router02.json", args));
    }

    function _deployArtifact(string memory path, bytes memory args) private returns (address deployed) {
        string memory json = vm.readFile(string.concat("node_modules/@uniswap/", path));
        bytes memory code = bytes.concat(vm.parseJsonBytes(json, ".bytecode"), args);
        assembly ("memory-safe") {
            deployed := create(0, add(code, 0x20), mload(code))
        }
        require(deployed != address(0), path);
    }
}

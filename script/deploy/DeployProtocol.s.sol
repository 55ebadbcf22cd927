// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreFactory} from "../../contracts/issuance/interfaces/IStoreFactory.sol";
import {Script} from "forge-std/Script.sol";

/// @notice Deploys what stores are issued from: attestor registry, implementations, factory, periphery. The deployer keeps
/// no right in any of it. Writes contracts/deployments/<chain id>.json.
/// @dev From artifacts, so that the script does not draw other contracts into the governor's compiler settings.
/// Environment: TAKINGS_ADMIN (owner of the registry), TAKINGS_ISSUER, TAKINGS_FEE_RECIPIENT, TAKINGS_FEE_BPS (default 10),
/// TAKINGS_PAIR_FACTORY (Uniswap V2, or PancakeSwap V2), TAKINGS_SWAP_FEE_BPS (what it keeps of a swap; default 30).
/// forge script script/deploy/DeployProtocol.s.sol --rpc-url … --broadcast
contract DeployProtocol is Script {
    struct Protocol {
        address registry;
        address controls;
        address factory;
        address claimer;
        address oneSidedLiquidity;
        IStoreFactory.Implementations implementations;
    }

    function run() external returns (Protocol memory protocol) {
        address admin = vm.envAddress("TAKINGS_ADMIN");
        address issuer = vm.envAddress("TAKINGS_ISSUER");
        address feeRecipient = vm.envAddress("TAKINGS_FEE_RECIPIENT");
        uint16 feeBps = uint16(vm.envOr("TAKINGS_FEE_BPS", uint256(10)));

        vm.startBroadcast();
        protocol.registry = vm.deployCode("AttestorRegistry.sol:AttestorRegistry", abi.encode(admin));
        protocol.controls = vm.deployCode("StoreControls.sol:StoreControls");
        protocol.implementations = _deployImplementations(protocol.controls);
        protocol.factory = vm.deployCode(
            "StoreFactory.sol:StoreFactory",
            abi.encode(protocol.implementations, protocol.registry, issuer, feeRecipient, feeBps)
        );
        protocol.claimer = vm.deployCode("RoyaltyClaimer.sol:RoyaltyClaimer");
        protocol.oneSidedLiquidity = vm.deployCode("OneSidedLiquidity.sol:OneSidedLiquidity", _exchange());
        vm.stopBroadcast();
        _write(protocol);
    }

    function _deployImplementations(address controls)
        private
        returns (IStoreFactory.Implementations memory set)
    {
        set.router = vm.deployCode("RevenueRouter.sol:RevenueRouter");
        set.merchantAccount = vm.deployCode("MerchantAccount.sol:MerchantAccount");
        set.policy = vm.deployCode("MerchantPolicy.sol:MerchantPolicy");
        set.metrics = vm.deployCode("StoreMetrics.sol:StoreMetrics");
        set.attestors = vm.deployCode("StoreAttestors.sol:StoreAttestors");
        set.governor = vm.deployCode("StoreGovernor.sol:StoreGovernor", abi.encode(controls));
        set.timelock = vm.deployCode("StoreTimelock.sol:StoreTimelock");
        set.treasury = vm.deployCode("Treasury.sol:Treasury");
        set.vesting = vm.deployCode("PerformanceVesting.sol:PerformanceVesting");
        set.gauge = vm.deployCode("LiquidityGauge.sol:LiquidityGauge", _exchange());
        set.tokenDeployer = vm.deployCode("TokenDeployer.sol:TokenDeployer");
    }

    /// @dev The exchange whose pairs count, and what it keeps of a swap.
    function _exchange() private view returns (bytes memory) {
        uint256 feeBps = vm.envOr("TAKINGS_SWAP_FEE_BPS", uint256(30));
        return abi.encode(vm.envAddress("TAKINGS_PAIR_FACTORY"), uint16(feeBps));
    }

    function _write(Protocol memory protocol) private {
        IStoreFactory.Implementations memory set = protocol.implementations;
        string memory parts = "implementations";
        vm.serializeAddress(parts, "router", set.router);
        vm.serializeAddress(parts, "merchantAccount", set.merchantAccount);
        vm.serializeAddress(parts, "policy", set.policy);
        vm.serializeAddress(parts, "metrics", set.metrics);
        vm.serializeAddress(parts, "attestors", set.attestors);
        vm.serializeAddress(parts, "governor", set.governor);
        vm.serializeAddress(parts, "timelock", set.timelock);
        vm.serializeAddress(parts, "treasury", set.treasury);
        vm.serializeAddress(parts, "vesting", set.vesting);
        vm.serializeAddress(parts, "gauge", set.gauge);
        string memory partsJson = vm.serializeAddress(parts, "tokenDeployer", set.tokenDeployer);

        string memory root = "protocol";
        vm.serializeUint(root, "chainId", block.chainid);
        vm.serializeUint(root, "block", block.number);
        vm.serializeAddress(root, "attestorRegistry", protocol.registry);
        vm.serializeAddress(root, "storeControls", protocol.controls);
        vm.serializeAddress(root, "storeFactory", protocol.factory);
        vm.serializeAddress(root, "royaltyClaimer", protocol.claimer);
        vm.serializeAddress(root, "oneSidedLiquidity", protocol.oneSidedLiquidity);
        string memory json = vm.serializeString(root, "implementations", partsJson);
        vm.writeJson(json, string.concat("contracts/deployments/", vm.toString(block.chainid), ".json"));
    }
}

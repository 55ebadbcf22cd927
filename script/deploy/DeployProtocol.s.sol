// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DeskDeployer} from "../../contracts/issuance/DeskDeployer.sol";
import {IIssuanceDesk} from "../../contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IStoreFactory} from "../../contracts/issuance/interfaces/IStoreFactory.sol";
import {NetworkConfig} from "./NetworkConfig.sol";
import {VmSafe} from "forge-std/Vm.sol";

/// @notice Deploys what stores are issued from, for a network of networks.json, or the rest of it. The deployer keeps no
/// right in any of it. With --broadcast it writes TAKINGS_OUT (default contracts/deployments/<chain id>.json).
/// `npm run deploy -- --help` runs it.
contract DeployProtocol is NetworkConfig {
    struct Protocol {
        address deskDeployer;
        address desk;
        address attestorRegistry;
        address credentialRegistry;
        address controls;
        address sale;
        address factory;
        address claimer;
        address oneSidedLiquidity;
        IStoreFactory.Implementations implementations;
    }

    /// @notice The code has changed since this desk was deployed: networks.json needs another release name.
    error DeskOfAnotherRelease(address desk, address factory);

    function run() external returns (Protocol memory protocol, uint256 transactions) {
        vm.startBroadcast();
        (, address deployer,) = vm.readCallers();
        Network memory network = _readNetwork();
        protocol = _deploy(network, deployer);
        vm.stopBroadcast();
        if (vm.isContext(VmSafe.ForgeContext.ScriptBroadcast)) _write(network, protocol, deployer);
        return (protocol, sent);
    }

    function _deploy(Network memory network, address deployer) private returns (Protocol memory protocol) {
        protocol.deskDeployer = _part("DeskDeployer", abi.encode(deployer));
        protocol.desk = DeskDeployer(protocol.deskDeployer).desk();
        protocol.attestorRegistry = _part("AttestorRegistry", abi.encode(network.admin));
        protocol.credentialRegistry = _part("CredentialRegistry", abi.encode(protocol.desk));
        protocol.controls = _part("StoreControls", abi.encode(protocol.credentialRegistry));
        protocol.sale = _part("PublicSale");
        protocol.claimer = _part("RoyaltyClaimer");
        protocol.oneSidedLiquidity =
            _part("OneSidedLiquidity", abi.encode(network.pairFactory, network.swapFeeBps));
        protocol.implementations = _deployImplementations(network, protocol.controls);
        protocol.factory = _part(
            "StoreFactory",
            abi.encode(
                protocol.implementations,
                protocol.attestorRegistry,
                protocol.desk,
                network.feeRecipient,
                network.feeBps
            )
        );
        _deployDesk(network, protocol);
    }

    /// @dev Last: it checks that factory and registry are its own.
    function _deployDesk(Network memory network, Protocol memory protocol) private {
        bytes memory arguments = abi.encode(
            network.admin,
            protocol.factory,
            protocol.credentialRegistry,
            protocol.sale,
            network.limits,
            network.stablecoins
        );
        _note("IssuanceDesk", protocol.desk, arguments);
        if (protocol.desk.code.length != 0) {
            address found = IIssuanceDesk(protocol.desk).factory();
            if (found != protocol.factory) revert DeskOfAnotherRelease(protocol.desk, found);
            return;
        }
        ++sent;
        DeskDeployer(protocol.deskDeployer).deploy(bytes.concat(_codeOf("IssuanceDesk"), arguments));
    }

    function _deployImplementations(Network memory network, address controls)
        private
        returns (IStoreFactory.Implementations memory set)
    {
        set.router = _part("RevenueRouter");
        set.merchantAccount = _part("MerchantAccount");
        set.policy = _part("MerchantPolicy");
        set.metrics = _part("StoreMetrics");
        set.attestors = _part("StoreAttestors");
        set.governor = _part("StoreGovernor", abi.encode(controls));
        set.timelock = _part("StoreTimelock");
        set.treasury = _part("Treasury");
        set.vesting = _part("PerformanceVesting");
        set.gauge = _part("LiquidityGauge", abi.encode(network.pairFactory, network.swapFeeBps));
        set.tokenDeployer = _part("TokenDeployer");
    }

    function _write(Network memory network, Protocol memory protocol, address deployer) private {
        string memory path = vm.envOr(
            "TAKINGS_OUT", string.concat("contracts/deployments/", vm.toString(block.chainid), ".json")
        );
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
        vm.serializeUint(root, "block", _firstBlock(path));
        vm.serializeAddress(root, "deployer", deployer);
        vm.serializeAddress(root, "admin", network.admin);
        vm.serializeAddress(root, "feeRecipient", network.feeRecipient);
        vm.serializeAddress(root, "pairFactory", network.pairFactory);
        vm.serializeAddress(root, "pairRouter", network.pairRouter);
        vm.serializeUint(root, "swapFeeBps", network.swapFeeBps);
        address[] memory stablecoins = new address[](network.stablecoins.length);
        for (uint256 i = 0; i < stablecoins.length; ++i) {
            stablecoins[i] = network.stablecoins[i].asset;
        }
        vm.serializeAddress(root, "stablecoins", stablecoins);
        vm.serializeAddress(root, "deskDeployer", protocol.deskDeployer);
        vm.serializeAddress(root, "issuanceDesk", protocol.desk);
        vm.serializeAddress(root, "saleImplementation", protocol.sale);
        vm.serializeAddress(root, "credentialRegistry", protocol.credentialRegistry);
        vm.serializeAddress(root, "attestorRegistry", protocol.attestorRegistry);
        vm.serializeAddress(root, "storeControls", protocol.controls);
        vm.serializeAddress(root, "storeFactory", protocol.factory);
        vm.serializeAddress(root, "royaltyClaimer", protocol.claimer);
        vm.serializeAddress(root, "oneSidedLiquidity", protocol.oneSidedLiquidity);
        vm.serializeString(root, "verification", verification);
        string memory json = vm.serializeString(root, "implementations", partsJson);
        vm.writeJson(json, path);
    }

    /// @dev A later run that goes on must not hide what the first one deployed.
    function _firstBlock(string memory path) private view returns (uint256) {
        if (!vm.exists(path)) return block.number;
        return vm.parseJsonUint(vm.readFile(path), ".block");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Script} from "forge-std/Script.sol";

/// @dev Deploys by CREATE2 through the deterministic deployer, and only what is not there: an address follows from the
/// code and its arguments, so a deployment that broke off goes on where it stopped.
abstract contract Parts is Script {
    address internal constant DETERMINISTIC_DEPLOYER = 0x4e59b44847b379578588920cA78FbF26c0B4956C;
    /// @dev A release that changes code needs a name of its own: its desk cannot lie where another one is.
    bytes32 internal release;
    string private constant VERIFICATION = "verification";

    uint256 internal sent;
    string internal verification;

    error DeterministicDeployerMissing(uint256 chainId);
    error DeploymentFailed(string name);

    /// @dev From artifacts, so that the script does not draw other contracts into the governor's compiler settings.
    function _part(string memory name) internal returns (address) {
        return _part(name, "");
    }

    function _part(string memory name, bytes memory arguments) internal returns (address where) {
        where = _create2(name, bytes.concat(_codeOf(name), arguments));
        _note(name, where, arguments);
    }

    function _codeOf(string memory name) internal view returns (bytes memory) {
        return vm.getCode(string.concat(name, ".sol:", name));
    }

    function _create2(string memory name, bytes memory creationCode) internal returns (address where) {
        if (DETERMINISTIC_DEPLOYER.code.length == 0) revert DeterministicDeployerMissing(block.chainid);
        where = vm.computeCreate2Address(release, keccak256(creationCode), DETERMINISTIC_DEPLOYER);
        if (where.code.length != 0) return where;
        ++sent;
        (bool ok,) = DETERMINISTIC_DEPLOYER.call(bytes.concat(release, creationCode));
        if (!ok || where.code.length == 0) revert DeploymentFailed(name);
    }

    /// @dev What an explorer needs in addition to the compiler's input.
    function _note(string memory name, address where, bytes memory arguments) internal {
        vm.serializeAddress(name, "address", where);
        string memory entry = vm.serializeBytes(name, "constructorArguments", arguments);
        verification = vm.serializeString(VERIFICATION, name, entry);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {ITokenDeployer} from "contracts/issuance/interfaces/ITokenDeployer.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";

/// @notice Mallory sees an issue in the mempool and takes one of the addresses first.
contract FrontRunDeploymentAttackTest is StoreFixture {
    address private immutable MALLORY = makeAddr("mallory");

    function test_predictedAddressesCannotBeTaken() public {
        IStoreFactory.StoreConfig memory config = _config("contested");
        IStoreFactory.Store memory predicted = factory.predict(config);

        vm.startPrank(MALLORY);
        vm.expectRevert(abi.encodeWithSelector(IStoreFactory.OnlyIssuer.selector, MALLORY));
        factory.issue(config);
        IStoreFactory other = IStoreFactory(
            deployCode(
                "StoreFactory.sol:StoreFactory",
                abi.encode(factory.implementations(), address(registry), MALLORY, MALLORY, uint16(0))
            )
        );
        IStoreFactory.Store memory hers = other.issue(config);
        vm.stopPrank();
        assertTrue(hers.token != predicted.token && hers.governor != predicted.governor);

        assertEq(abi.encode(_issue(config)), abi.encode(predicted), "issued where it was predicted");
    }

    function test_theTokenDeployerBindsAnAddressToItsCaller() public {
        ITokenDeployer deployer = ITokenDeployer(factory.implementations().tokenDeployer);
        IRoyaltyToken.Init memory init;
        init.asset = address(usd);
        assertNotEq(
            deployer.predict(address(factory), bytes32(0), init), deployer.predict(MALLORY, bytes32(0), init)
        );
    }

    function test_aSaltServesOnce() public {
        _issue(_config("contested"));
        IStoreFactory.StoreConfig memory config = _config("contested");
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreFactory.InvalidConfig.selector, bytes32("salt"), uint256(config.salt)
            )
        );
        vm.prank(ISSUER);
        factory.issue(config);
    }
}

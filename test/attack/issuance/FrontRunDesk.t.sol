// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {Creation} from "test/support/Creation.sol";
import {IDeskDeployer} from "test/support/issuance/IDeskDeployer.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @dev Mallory's desk: issues whatever she wants.
contract FalseDesk {
    function issue(IStoreFactory factory, IStoreFactory.StoreConfig calldata config)
        external
        returns (IStoreFactory.Store memory)
    {
        return factory.issue(config);
    }
}

/// @notice Somebody else takes an address that was announced: the desk's, an application's sale's or its store's.
contract FrontRunDeskAttackTest is Creation, IssuanceFixture {
    address private immutable MALLORY = makeAddr("mallory");

    function test_theDesksAddressIsItsDeployersAlone() public {
        IDeskDeployer fresh = _newDeskDeployer();
        vm.prank(MALLORY);
        vm.expectRevert(abi.encodeWithSelector(IDeskDeployer.OnlyDeployer.selector, MALLORY));
        fresh.deploy(type(FalseDesk).creationCode);
        vm.prank(DEPLOYER);
        assertEq(fresh.deploy(type(FalseDesk).creationCode), fresh.desk());
        vm.prank(DEPLOYER);
        vm.expectRevert();
        fresh.deploy(type(FalseDesk).creationCode);
    }

    function test_noOtherDeskTakesTheFactoryOrTheRegistry() public {
        bytes memory arguments = abi.encode(
            MALLORY,
            address(factory),
            address(credentials),
            desk.saleImplementation(),
            _limits(),
            _stablecoins()
        );
        bytes memory code = bytes.concat(vm.getCode("IssuanceDesk.sol:IssuanceDesk"), arguments);
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.InvalidPart.selector, bytes32("factory"), address(factory))
        );
        this.create(code);
    }

    function test_saleAndStoreComeWhereTheyWereAnnounced() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.prank(MALLORY);
        vm.expectRevert(abi.encodeWithSelector(IStoreFactory.OnlyIssuer.selector, MALLORY));
        factory.issue(config);
        assertEq(address(sale), config.distributor);
        _sellOut(sale);
        address announced = desk.integrationOf(id).token;
        vm.prank(MALLORY);
        assertEq(desk.activate(id, config).token, announced, "even if she is first to activate");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Create3} from "@openzeppelin/contracts/utils/Create3.sol";
import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {Creation} from "test/support/Creation.sol";
import {IDeskDeployer} from "test/support/issuance/IDeskDeployer.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @dev Deploys for anybody at the one address that the factory takes orders from.
contract OpenDeskDeployer {
    function deploy(bytes calldata creationCode) external returns (address) {
        return Create3.deploy(0, 0, creationCode);
    }

    function desk() external view returns (address) {
        return Create3.computeAddress(0);
    }
}

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

    function test_succeedsAgainstADeployerForAnybody() public {
        OpenDeskDeployer open = new OpenDeskDeployer();
        IStoreFactory herFactory = IStoreFactory(
            deployCode(
                "StoreFactory.sol:StoreFactory",
                abi.encode(
                    factory.implementations(), address(registry), open.desk(), FEE_RECIPIENT, uint16(10)
                )
            )
        );
        IStoreFactory.StoreConfig memory config = _config("hers");
        config.distributor = MALLORY;
        vm.startPrank(MALLORY);
        FalseDesk desk_ = FalseDesk(open.deploy(type(FalseDesk).creationCode));
        _open(desk_.issue(herFactory, config));
        assertEq(token.balanceOf(MALLORY), PUBLIC, "without an application, an assessment or a sale");
    }
}

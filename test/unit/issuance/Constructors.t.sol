// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {Creation} from "test/support/Creation.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice What factory and desk refuse to be made of, and an assessment that comes too late for its state.
contract ConstructorsTest is Creation, IssuanceFixture {
    function test_factoryWithoutIssuer() public {
        _expectFactoryRefused(address(0), FEE_RECIPIENT, 10, "issuer");
    }

    function test_factoryWithoutFeeRecipient() public {
        _expectFactoryRefused(address(desk), address(0), 10, "feeRecipient");
    }

    function test_factoryFeeAtMostOnePercent() public {
        _expectFactoryRefused(address(desk), FEE_RECIPIENT, 101, "feeBps");
        this.create(_factoryCode(address(desk), FEE_RECIPIENT, 100));
    }

    function test_factoryOfNothing() public {
        IStoreFactory.Implementations memory set = factory.implementations();
        set.gauge = makeAddr("nothing");
        bytes memory code = bytes.concat(
            vm.getCode("StoreFactory.sol:StoreFactory"),
            abi.encode(set, address(registry), address(desk), FEE_RECIPIENT, 10)
        );
        vm.expectRevert(
            abi.encodeWithSelector(IStoreFactory.NotAContract.selector, bytes32("gauge"), set.gauge)
        );
        this.create(code);
    }

    function test_deskWithoutItsOwnRegistry() public {
        bytes memory code = _deskCode(desk.saleImplementation());
        vm.mockCall(address(factory), abi.encodeCall(IStoreFactory.issuer, ()), abi.encode(_nextAddress()));
        vm.expectRevert(
            abi.encodeWithSelector(
                IIssuanceDesk.InvalidPart.selector, bytes32("credentialRegistry"), address(credentials)
            )
        );
        this.create(code);
    }

    function test_deskWithoutASale() public {
        bytes memory itself = abi.encode(_nextAddress());
        vm.mockCall(address(factory), abi.encodeCall(IStoreFactory.issuer, ()), itself);
        vm.mockCall(address(credentials), abi.encodeWithSignature("desk()"), itself);
        address nothing = makeAddr("nothing");
        bytes memory code = _deskCode(nothing);
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.InvalidPart.selector, bytes32("saleImplementation"), nothing)
        );
        this.create(code);
    }

    function test_noAssessmentAfterTheAcceptance() public {
        uint256 id = _toAccepted();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        IIssuanceTypes.Assessment memory a = _assessment(id, config, _saleTerms());
        bytes memory signature = _sign(UNDERWRITER_KEY, a);
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.WrongState.selector, id, IIssuanceTypes.State.Accepted)
        );
        desk.assess(a, config, _saleTerms(), UNDERWRITER, signature);
    }

    function _expectFactoryRefused(address issuer, address feeRecipient, uint16 feeBps, bytes32 field)
        private
    {
        bytes memory code = _factoryCode(issuer, feeRecipient, feeBps);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreFactory.InvalidConfig.selector, field, field == "feeBps" ? feeBps : 0
            )
        );
        this.create(code);
    }

    function _factoryCode(address issuer, address feeRecipient, uint16 feeBps)
        private
        view
        returns (bytes memory)
    {
        return bytes.concat(
            vm.getCode("StoreFactory.sol:StoreFactory"),
            abi.encode(factory.implementations(), address(registry), issuer, feeRecipient, feeBps)
        );
    }

    function _deskCode(address sale) private view returns (bytes memory) {
        return bytes.concat(
            vm.getCode("IssuanceDesk.sol:IssuanceDesk"),
            abi.encode(ADMIN, address(factory), address(credentials), sale, _limits(), _stablecoins())
        );
    }

    /// @dev Where the next contract that this test creates comes to lie.
    function _nextAddress() private view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice An assessment used again: for another application, desk or chain, after a newer one, or altered; and an
/// acceptance that is not the merchant's.
contract AssessmentReplayAttackTest is IssuanceFixture {
    uint256 private id;
    IIssuanceTypes.Assessment private assessment;
    bytes private signature;

    function setUp() public override {
        super.setUp();
        id = _apply();
        assessment = _assessment(id, _agreed(id), _saleTerms());
        signature = _sign(UNDERWRITER_KEY, assessment);
    }

    function test_onAnotherChain() public {
        vm.chainId(56);
        _expectInvalidSignature(assessment);
    }

    function test_atAnotherDesk() public {
        IIssuanceDesk first = desk;
        vm.startPrank(DEPLOYER);
        _deployProtocol();
        vm.stopPrank();
        vm.prank(ADMIN);
        desk.appoint(UNDERWRITER, true);
        assertNotEq(address(desk), address(first));
        assertEq(_apply(), id, "the same application at the other desk");
        IStoreFactory.StoreConfig memory config = _agreed(id);
        IIssuanceTypes.Assessment memory a = assessment;
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.AssessmentMismatch.selector, bytes32("storeConfig"))
        );
        desk.assess(a, config, _saleTerms(), UNDERWRITER, signature);
        a.storeConfig = desk.hashConfig(config);
        _expectInvalidSignature(a);
    }

    function test_forAnotherApplicationOfTheSameMerchant() public {
        uint256 second = _apply();
        IIssuanceTypes.Assessment memory a = assessment;
        a.application = second;
        IStoreFactory.StoreConfig memory config = _agreed(second);
        a.storeConfig = desk.hashConfig(config);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.InvalidAssessment.selector, UNDERWRITER));
        desk.assess(a, config, _saleTerms(), UNDERWRITER, signature);
    }

    function test_afterItWasBrought() public {
        IStoreFactory.StoreConfig memory config = _agreed(id);
        desk.assess(assessment, config, _saleTerms(), UNDERWRITER, signature);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.WrongRound.selector, 0, 1));
        desk.assess(assessment, config, _saleTerms(), UNDERWRITER, signature);
    }

    function test_anyAlteredFieldBreaksTheSignature() public {
        IIssuanceTypes.Assessment memory a = assessment;
        a.grade = "AAA";
        _expectInvalidSignature(a);
        a = assessment;
        a.marginBps = 0;
        _expectInvalidSignature(a);
        a = assessment;
        a.offer = 0;
        _expectInvalidSignature(a);
        a = assessment;
        a.expiry += 1;
        _expectInvalidSignature(a);
    }

    function test_someoneElsesAcceptance() public {
        IStoreFactory.StoreConfig memory config = _agreed(id);
        desk.assess(assessment, config, _saleTerms(), UNDERWRITER, signature);
        bytes32 digest = desk.offerOf(id).digest;
        address[4] memory others = [UNDERWRITER, ADMIN, alice, PAYOUT];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.OnlyMerchant.selector, others[i]));
            vm.prank(others[i]);
            desk.accept(id, digest, config);
        }
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Assessed));
    }

    function _expectInvalidSignature(IIssuanceTypes.Assessment memory a) private {
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.InvalidAssessment.selector, UNDERWRITER));
        desk.assess(a, config, _saleTerms(), UNDERWRITER, signature);
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Applied), "nothing moved");
    }
}

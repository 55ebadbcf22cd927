// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @dev A desk whose underwriters sign neither for a chain nor for a desk, and whose acceptance is anybody's.
contract CarelessDesk {
    address public immutable underwriter;
    mapping(uint256 application => bytes32) public offer;
    mapping(uint256 application => bool) public accepted;

    constructor(address underwriter_) {
        underwriter = underwriter_;
    }

    function assess(IIssuanceTypes.Assessment calldata a, bytes calldata signature) external {
        require(ECDSA.recover(digest(a), signature) == underwriter, "signature");
        offer[a.application] = keccak256(abi.encode(a));
    }

    function accept(uint256 application) external {
        require(offer[application] != 0, "no offer");
        accepted[application] = true;
    }

    function digest(IIssuanceTypes.Assessment calldata a) public pure returns (bytes32) {
        return keccak256(abi.encode(a.storeConfig, a.saleTerms, a.price));
    }
}

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

    function test_succeedsAgainstACarelessDesk() public {
        CarelessDesk one = new CarelessDesk(UNDERWRITER);
        CarelessDesk two = new CarelessDesk(UNDERWRITER);
        IIssuanceTypes.Assessment memory a = assessment;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(UNDERWRITER_KEY, one.digest(a));
        bytes memory signed = abi.encodePacked(r, s, v);
        one.assess(a, signed);
        a.grade = "AAA";
        a.application = 2;
        vm.chainId(56);
        two.assess(a, signed);
        vm.prank(alice);
        two.accept(2);
        assertTrue(two.accepted(2));
    }

    function _expectInvalidSignature(IIssuanceTypes.Assessment memory a) private {
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.InvalidAssessment.selector, UNDERWRITER));
        desk.assess(a, config, _saleTerms(), UNDERWRITER, signature);
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Applied), "nothing moved");
    }
}

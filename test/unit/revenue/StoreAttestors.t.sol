// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IAttestorRegistry} from "contracts/revenue/interfaces/IAttestorRegistry.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {IClone} from "test/support/revenue/IClone.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

contract SigningContract is IERC1271 {
    bytes32 public immutable digest;

    constructor(bytes32 digest_) {
        digest = digest_;
    }

    function isValidSignature(bytes32 hash, bytes memory) external view returns (bytes4) {
        return hash == digest ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

/// @notice Naming, succession and signatures of a store's attestors.
contract StoreAttestorsTest is StoreTest {
    IStoreAttestors.Role private constant C = IStoreAttestors.Role.Commerce;
    IStoreAttestors.Role private constant B = IStoreAttestors.Role.Bank;
    bytes32 private constant DIGEST = keccak256("digest");

    uint256 private constant NEW_KEY = 0xBEEF;
    address private immutable NEW = vm.addr(NEW_KEY);

    function setUp() public override {
        super.setUp();
        vm.prank(ADMIN);
        registry.accredit(NEW, true, false);
    }

    function test_onlyTheTimelockNames() public {
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.OnlyTimelock.selector, address(this)));
        attestors.setAttestor(C, NEW);
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.OnlyTimelock.selector, address(this)));
        attestors.setKeeper(NEW);
    }

    function test_successionAfterFourteenDays() public {
        _set(C, NEW);
        (address next, uint64 effectiveAt) = attestors.scheduled(C);
        assertEq(next, NEW);
        assertEq(effectiveAt, block.timestamp + 14 days);
        skip(14 days - 1);
        assertEq(attestors.attestorOf(C), COMMERCE);
        skip(1);
        assertEq(attestors.attestorOf(C), NEW);
        (next, effectiveAt) = attestors.scheduled(C);
        assertEq(next, address(0));
        attestors.check(C, DIGEST, _sign(NEW_KEY, DIGEST));
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.InvalidAttestation.selector, C, NEW));
        attestors.check(C, DIGEST, _sign(COMMERCE_KEY, DIGEST));
    }

    function test_aLaterScheduleReplacesAnEarlierOne() public {
        _set(C, NEW);
        skip(10 days);
        _set(C, COMMERCE);
        skip(14 days);
        assertEq(attestors.attestorOf(C), COMMERCE);
    }

    function test_aDueSuccessorIsKeptBesideTheNextSchedule() public {
        _set(C, NEW);
        skip(14 days);
        _set(C, COMMERCE);
        assertEq(attestors.attestorOf(C), NEW);
        skip(14 days);
        assertEq(attestors.attestorOf(C), COMMERCE);
    }

    function test_onlyAccreditedOnesAreNamed() public {
        address stranger = makeAddr("stranger");
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.NotAccredited.selector, C, stranger));
        _set(C, stranger);
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.NotAccredited.selector, B, NEW));
        _set(B, NEW);
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.NotAccredited.selector, C, address(0)));
        _set(C, address(0));
    }

    function test_lostAccreditationChangesNothingForTheStore() public {
        _set(C, NEW);
        vm.startPrank(ADMIN);
        registry.accredit(NEW, false, false);
        registry.accredit(COMMERCE, false, false);
        vm.stopPrank();
        assertEq(attestors.attestorOf(C), COMMERCE);
        attestors.check(C, DIGEST, _sign(COMMERCE_KEY, DIGEST));
        skip(14 days);
        assertEq(attestors.attestorOf(C), NEW);
    }

    function test_whoWasEverAccreditedCanStillBeNamed() public {
        vm.prank(ADMIN);
        registry.accredit(NEW, false, false);
        assertFalse(registry.isCommerce(NEW));
        assertTrue(registry.wasCommerce(NEW));
        assertFalse(registry.wasBank(NEW));
        _set(C, NEW);
        skip(14 days);
        assertEq(attestors.attestorOf(C), NEW);
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.NotAccredited.selector, B, NEW));
        _set(B, NEW);
    }

    function test_aStoreIsIssuedWithPresentlyAccreditedOnesOnly() public {
        vm.prank(ADMIN);
        registry.accredit(NEW, false, false);
        IStoreAttestors.Init memory init = _attestorsInit(_store());
        init.commerce = NEW;
        IClone clone = IClone(Clones.clone(deployCode("StoreAttestors.sol:StoreAttestors")));
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.NotAccredited.selector, C, NEW));
        clone.initialize(init);
    }

    function test_keeper() public {
        vm.prank(TIMELOCK);
        attestors.setKeeper(address(0));
        assertEq(attestors.keeper(), address(0));
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.RoleConflict.selector, BANK));
        vm.prank(TIMELOCK);
        attestors.setKeeper(BANK);
    }

    function test_contractsAttestByErc1271() public {
        address signing = address(new SigningContract(DIGEST));
        vm.prank(ADMIN);
        registry.accredit(signing, true, false);
        _set(C, signing);
        skip(14 days);
        attestors.check(C, DIGEST, "");
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.InvalidAttestation.selector, C, signing));
        attestors.check(C, keccak256("other"), "");
    }

    function test_anAccountWithCodeStillSignsWithItsKey() public {
        vm.etch(COMMERCE, abi.encodePacked(hex"ef0100", address(token)));
        attestors.check(C, DIGEST, _sign(COMMERCE_KEY, DIGEST));
    }

    function test_checkBothNamesTheRoleThatFails() public {
        bytes memory good = _sign(COMMERCE_KEY, DIGEST);
        attestors.checkBoth(DIGEST, good, DIGEST, _sign(BANK_KEY, DIGEST));
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.InvalidAttestation.selector, B, BANK));
        attestors.checkBoth(DIGEST, good, DIGEST, good);
        vm.expectRevert(abi.encodeWithSelector(IStoreAttestors.InvalidAttestation.selector, C, COMMERCE));
        attestors.checkBoth(DIGEST, "", DIGEST, good);
    }

    function test_registry() public {
        vm.prank(ADMIN);
        vm.expectRevert(abi.encodeWithSelector(IAttestorRegistry.OneRoleOnly.selector, NEW));
        registry.accredit(NEW, true, true);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        registry.accredit(NEW, false, true);
    }

    function _set(IStoreAttestors.Role role, address attestor) private {
        vm.prank(TIMELOCK);
        attestors.setAttestor(role, attestor);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {SmartAccount} from "test/support/Accounts.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice What an underwriter may sign and a merchant accept; all else has a named error and changes nothing.
contract DeskOffersTest is IssuanceFixture {
    uint256 private id;
    IStoreFactory.StoreConfig private config;
    IIssuanceTypes.SaleTerms private sale;

    function setUp() public override {
        super.setUp();
        id = _apply();
        config = _agreed(id);
        sale = _saleTerms();
    }

    function test_anOfferIsRecordedByItsHashes() public {
        IIssuanceTypes.Assessment memory a = _assessment(id, config, sale);
        bytes32 digest = desk.assessmentDigest(a);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Assessed(id, UNDERWRITER, digest, a, config, sale);
        desk.assess(a, config, sale, UNDERWRITER, _sign(UNDERWRITER_KEY, a));
        IIssuanceTypes.Offer memory offer = desk.offerOf(id);
        assertEq(abi.encode(offer), abi.encode(digest, UNDERWRITER, a.expiry, a.storeConfig, a.saleTerms));
        assertEq(desk.applicationOf(id).round, 1);
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Assessed));
    }

    function test_aSmartAccountUnderwrites() public {
        SmartAccount underwriter = new SmartAccount();
        vm.prank(ADMIN);
        desk.appoint(address(underwriter), true);
        IIssuanceTypes.Assessment memory a = _assessment(id, config, sale);
        _expect(IIssuanceDesk.InvalidAssessment.selector, uint160(address(underwriter)));
        desk.assess(a, config, sale, address(underwriter), "");
        underwriter.approve(desk.assessmentDigest(a));
        desk.assess(a, config, sale, address(underwriter), "");
        assertEq(desk.offerOf(id).underwriter, address(underwriter));
    }

    function test_theDigestIsTheStandardOne() public view {
        IIssuanceTypes.Assessment memory a = _assessment(id, config, sale);
        bytes memory head = abi.encode(
            keccak256(
                "Assessment(uint256 application,uint32 round,address merchant,bytes32 evidence,string grade,uint16 marginBps,uint16 royaltyBps,address asset,uint128 price,uint128 softCap,uint128 hardCap,uint256 supply,uint16 liquidityProceedsBps,uint128 withdrawalLimit,uint32 withdrawalWindow,bytes32 offer,bytes32 storeConfig,bytes32 saleTerms,uint64 expiry)"
            ),
            a.application,
            a.round,
            a.merchant,
            a.evidence,
            keccak256(bytes(a.grade)),
            a.marginBps,
            a.royaltyBps,
            a.asset
        );
        bytes memory middle = abi.encode(a.price, a.softCap, a.hardCap, a.supply, a.liquidityProceedsBps);
        bytes memory tail =
            abi.encode(a.withdrawalLimit, a.withdrawalWindow, a.offer, a.storeConfig, a.saleTerms, a.expiry);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Takings IssuanceDesk"),
                keccak256("1"),
                block.chainid,
                address(desk)
            )
        );
        bytes32 structHash = keccak256(bytes.concat(head, middle, tail));
        assertEq(desk.assessmentDigest(a), keccak256(abi.encodePacked("\x19\x01", domain, structHash)));
    }

    function test_aNewOfferReplacesTheOld() public {
        IIssuanceTypes.Assessment memory first = _assessment(id, config, sale);
        bytes memory signature = _sign(UNDERWRITER_KEY, first);
        desk.assess(first, config, sale, UNDERWRITER, signature);
        bytes32 old = desk.offerOf(id).digest;
        sale.price = 0.6e6;
        _assess(id, config, sale);
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.OfferMismatch.selector, desk.offerOf(id).digest, old)
        );
        vm.prank(MERCHANT);
        desk.accept(id, old, config);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.WrongRound.selector, 0, 2));
        desk.assess(first, config, _saleTerms(), UNDERWRITER, signature);
    }

    function test_refusesAnAssessmentThatSaysOtherThanTheParts() public {
        IIssuanceTypes.Assessment memory a = _assessment(id, config, sale);
        a.merchant = alice;
        _expectMismatch(a, "merchant");
        a = _assessment(id, config, sale);
        a.evidence = 0;
        _expectMismatch(a, "evidence");
        a = _assessment(id, config, sale);
        a.royaltyBps += 1;
        _expectMismatch(a, "royaltyBps");
        a = _assessment(id, config, sale);
        a.asset = alice;
        _expectMismatch(a, "asset");
        a = _assessment(id, config, sale);
        a.price += 1;
        _expectMismatch(a, "price");
        a = _assessment(id, config, sale);
        a.softCap += 1;
        _expectMismatch(a, "softCap");
        a = _assessment(id, config, sale);
        a.hardCap += 1;
        _expectMismatch(a, "hardCap");
        a = _assessment(id, config, sale);
        a.liquidityProceedsBps += 1;
        _expectMismatch(a, "liquidityProceedsBps");
        a = _assessment(id, config, sale);
        a.withdrawalLimit += 1;
        _expectMismatch(a, "withdrawalLimit");
        a = _assessment(id, config, sale);
        a.withdrawalWindow += 1;
        _expectMismatch(a, "withdrawalWindow");
        a = _assessment(id, config, sale);
        a.storeConfig = 0;
        _expectMismatch(a, "storeConfig");
        a = _assessment(id, config, sale);
        a.saleTerms = 0;
        _expectMismatch(a, "saleTerms");
    }

    function test_refusesAllocationsThatDoNotSum() public {
        config.reserved -= 1;
        IIssuanceTypes.Assessment memory a = _assessment(id, config, sale);
        a.supply = SUPPLY;
        _expectUnsummed(a);
        config.reserved = type(uint256).max;
        config.distributed = sale.publicTokens + sale.liquidityTokens;
        a.storeConfig = desk.hashConfig(config);
        _expectUnsummed(a);
        config = _agreed(id);
        config.distributed += 1;
        config.reserved -= 1;
        a = _assessment(id, config, sale);
        _expectUnsummed(a);
        a = _assessment(id, _agreed(id), sale);
        config = _agreed(id);
        a.supply = 1;
        _expectUnsummed(a);
    }

    function test_anOfferMayReserveNothing() public {
        config.reserved = 0;
        IIssuanceTypes.Assessment memory a = _assessment(id, config, sale);
        assertEq(a.supply, config.distributed);
        desk.assess(a, config, sale, UNDERWRITER, _sign(UNDERWRITER_KEY, a));
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Assessed));
    }

    function test_refusesConfigsOfAnotherApplication() public {
        config.merchant = alice;
        _expectTerms("merchant");
        config = _agreed(id);
        config.salt = bytes32(id + 1);
        _expectTerms("salt");
        config = _agreed(id);
        config.distributor = desk.saleOf(id + 1);
        _expectTerms("distributor");
        config = _agreed(id);
        config.bankSource = config.commerceSource;
        _expectTerms("bankSource");
    }

    function test_refusesSalesThatCouldNotBeHeld() public {
        sale.price = 0;
        _expectTerms("price");
        sale = _saleTerms();
        sale.duration = 1 days - 1;
        _expectTerms("duration");
        sale.duration = 90 days + 1;
        _expectTerms("duration");
        sale = _saleTerms();
        sale.liquidityProceedsBps = 0;
        _expectTerms("liquidityProceedsBps");
        sale.liquidityProceedsBps = 10_001;
        _expectTerms("liquidityProceedsBps");
        sale = _saleTerms();
        sale.walletCap = 0;
        _expectTerms("walletCap");
        sale = _saleTerms();
        sale.softCap = sale.hardCap + 1;
        _expectTerms("hardCap");
        sale.softCap = 2e6 - 1;
        _expectTerms("softCap");
        sale = _saleTerms();
        (sale.price, sale.softCap) = (3e6, 5e6);
        _expectTerms("softCap");
        sale = _saleTerms();
        sale.publicTokens -= 1;
        sale.liquidityTokens += 1;
        _expectTerms("publicTokens");
        sale = _saleTerms();
        sale.publicTokens += 50_000e18 + 1;
        sale.liquidityTokens -= 50_000e18 + 1;
        _expectTerms("liquidityTokens");
    }

    function test_refusesStablecoinsItDoesNotKnowOrThatChanged() public {
        MockUSD other = new MockUSD(6);
        config.asset = address(other);
        _expectOffer(abi.encodeWithSelector(IIssuanceDesk.AssetNotAccepted.selector, address(other)));
        config = _agreed(id);
        sale.assetDecimals = 18;
        (sale.softCap, sale.walletCap, sale.hardCap) = (2e18, 2e18, 2e18);
        (sale.price, sale.publicTokens, sale.liquidityTokens) = (1e18, 100_000e18, 100_000e18);
        _expectOffer(
            abi.encodeWithSelector(
                IIssuanceDesk.WrongDecimals.selector, address(usd), uint256(18), uint256(6)
            )
        );
        sale.assetDecimals = 19;
        _expectTerms("assetDecimals");
    }

    function test_refusesSignersWhoMayNot() public {
        IIssuanceTypes.Assessment memory a = _assessment(id, config, sale);
        bytes memory signature = _sign(aliceKey, a);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.OnlyUnderwriter.selector, alice));
        desk.assess(a, config, sale, alice, signature);
        _expect(IIssuanceDesk.InvalidAssessment.selector, uint160(UNDERWRITER));
        desk.assess(a, config, sale, UNDERWRITER, signature);
        vm.prank(ADMIN);
        desk.appoint(MERCHANT, true);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.InvalidTerms.selector, bytes32("underwriter")));
        desk.assess(a, config, sale, MERCHANT, "");
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Applied), "nothing moved");
    }

    function test_refusesTheIneligible() public {
        IIssuanceTypes.Figures memory f = _figures();
        f.refundBps = 1201;
        vm.prank(MERCHANT);
        id = desk.submit(f, PLATFORM, EVIDENCE, "");
        (, IIssuanceTypes.Verdict memory verdict) = desk.eligibility(id);
        config = _agreed(id);
        _expectOffer(abi.encodeWithSelector(IIssuanceDesk.Ineligible.selector, id, verdict));
        assertFalse(verdict.refundRatio);
    }

    function test_refusesWhatHasExpired() public {
        IIssuanceTypes.Assessment memory a = _assessment(id, config, sale);
        a.expiry = uint64(block.timestamp - 1);
        _expectOffer(a, abi.encodeWithSelector(IIssuanceDesk.AssessmentExpired.selector, a.expiry));
        _assess(id, config, sale);
        bytes32 digest = desk.offerOf(id).digest;
        skip(30 days + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IIssuanceDesk.AssessmentExpired.selector, desk.offerOf(id).expiry)
        );
        vm.prank(MERCHANT);
        desk.accept(id, digest, config);
        skip(60 days);
        _expectOffer(abi.encodeWithSelector(IIssuanceDesk.AssessmentExpired.selector, START + 90 days));
    }

    function test_anOfferStandsToItsLastSecond() public {
        _assess(id, config, sale);
        vm.warp(desk.offerOf(id).expiry);
        _accept(id, config);
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Accepted));
    }

    function test_acceptanceBindsSourcesAndFixesTheToken() public {
        _assess(id, config, sale);
        address token_ = factory.predict(config).token;
        bytes32 digest = desk.offerOf(id).digest;
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Accepted(id, digest, token_);
        vm.prank(MERCHANT);
        desk.accept(id, digest, config);
        assertEq(desk.integrationOf(id).token, token_);
        assertEq(desk.applicationByToken(token_), id);
        assertEq(desk.controllerOf(token_), MERCHANT);
        assertEq(desk.sourceOf(COMMERCE_SOURCE), id);
        assertEq(desk.sourceOf(BANK_SOURCE), id);
        assertEq(desk.expiresAt(id), block.timestamp + 90 days);
    }

    function test_acceptanceIsForTheStandingOfferInWholeOnly() public {
        _assess(id, config, sale);
        bytes32 digest = desk.offerOf(id).digest;
        bytes32 agreed = desk.offerOf(id).storeConfig;
        config.royaltyBps = 1;
        bytes32 altered = desk.hashConfig(config);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.ConfigMismatch.selector, agreed, altered));
        vm.prank(MERCHANT);
        desk.accept(id, digest, config);
        config = _agreed(id);
        vm.prank(ADMIN);
        desk.appoint(UNDERWRITER, false);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.OnlyUnderwriter.selector, UNDERWRITER));
        vm.prank(MERCHANT);
        desk.accept(id, digest, config);
        assertEq(desk.sourceOf(COMMERCE_SOURCE), 0, "nothing moved");
    }

    function test_aSourceServesOneStore() public {
        _assess(id, config, sale);
        _accept(id, config);
        uint256 second = _toAssessed();
        bytes32 digest = desk.offerOf(second).digest;
        IStoreFactory.StoreConfig memory same = _agreed(second);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.SourceTaken.selector, COMMERCE_SOURCE, id));
        vm.prank(MERCHANT);
        desk.accept(second, digest, same);
        vm.prank(MERCHANT);
        desk.withdraw(id);
        vm.prank(MERCHANT);
        desk.accept(second, digest, same);
        assertEq(desk.sourceOf(COMMERCE_SOURCE), second);
    }

    function _expect(bytes4 selector, uint256 argument) private {
        vm.expectRevert(abi.encodePacked(selector, argument));
    }

    function _expectOffer(IIssuanceTypes.Assessment memory a, bytes memory reason) private {
        bytes memory signature = _sign(UNDERWRITER_KEY, a);
        vm.expectRevert(reason);
        desk.assess(a, config, sale, UNDERWRITER, signature);
    }

    function _expectOffer(bytes memory reason) private {
        _expectOffer(_assessment(id, config, sale), reason);
    }

    function _expectMismatch(IIssuanceTypes.Assessment memory a, bytes32 field) private {
        _expectOffer(a, abi.encodeWithSelector(IIssuanceDesk.AssessmentMismatch.selector, field));
    }

    function _expectTerms(bytes32 field) private {
        _expectOffer(abi.encodeWithSelector(IIssuanceDesk.InvalidTerms.selector, field));
    }

    function _expectUnsummed(IIssuanceTypes.Assessment memory a) private {
        _expectOffer(
            a,
            abi.encodeWithSelector(
                IIssuanceDesk.AllocationsDoNotSum.selector, config.reserved, config.distributed, a.supply
            )
        );
    }
}

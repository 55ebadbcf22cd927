// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice No sale before every item of the checklist is done and the store could be issued.
contract DeskOpeningTest is IssuanceFixture {
    function test_theSaleOpensWithTheAgreedTerms() public {
        uint256 id = _toIntegrated();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        uint40 opensAt = uint40(block.timestamp + 3 days);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.SaleOpened(id, desk.saleOf(id), opensAt, opensAt + 14 days);
        vm.prank(MERCHANT);
        IPublicSale sale = IPublicSale(desk.openSale(id, config, _saleTerms(), opensAt));
        assertEq(address(sale), desk.saleOf(id));
        assertEq(sale.desk(), address(desk));
        IPublicSale.Init memory terms = sale.terms();
        assertEq(terms.asset, address(usd));
        assertEq(terms.price, PRICE);
        assertEq(terms.softCap, SOFT_CAP);
        assertEq(terms.hardCap, HARD_CAP);
        assertEq(terms.walletCap, WALLET_CAP);
        assertEq(terms.publicTokens, 100_000e18);
        assertEq(terms.liquidityTokens, 100_000e18);
        assertEq(terms.liquidityProceedsBps, 5000);
        assertEq(terms.closesAt, opensAt + 14 days);
        assertEq(factory.storeCount(), 0, "the rehearsal left nothing");
        assertEq(desk.integrationOf(id).token.code.length, 0);
        assertEq(desk.expiresAt(id), 0);
    }

    function test_everyItemOfTheChecklistIsNeeded() public {
        uint256 id = _toAccepted();
        _assertList(id, false, true, true, true);
        _expectIncomplete(id);
        _grantCredentials(id);
        _assertList(id, true, true, true, true);

        _accredit(COMMERCE, false, false);
        _assertList(id, true, false, true, true);
        _expectIncomplete(id);
        _accredit(COMMERCE, true, false);

        _accredit(BANK, false, false);
        _assertList(id, true, true, false, true);
        _expectIncomplete(id);
        _accredit(BANK, false, true);

        address token_ = desk.integrationOf(id).token;
        vm.prank(MERCHANT);
        credentials.revoke(token_, PLATFORM);
        _expectIncomplete(id);
        vm.prank(MERCHANT);
        credentials.grant(token_, PLATFORM, _sealing(2));
        _openSale(id);
    }

    function test_aLimitAndBothSourcesAreNeeded() public {
        uint256 id = _apply();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        config.withdrawalLimit = 0;
        config.bankSource = 0;
        _assess(id, config, _saleTerms());
        _accept(id, config);
        _grantCredentials(id);
        IIssuanceTypes.Checklist memory list = desk.checklist(id);
        assertEq(abi.encode(list), abi.encode(true, true, true, false, false));
        vm.prank(MERCHANT);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.ChecklistIncomplete.selector, id, list));
        desk.openSale(id, config, _saleTerms(), uint40(block.timestamp));
    }

    function test_onlyTheMerchantOpensWithWhatWasAgreed() public {
        uint256 id = _toIntegrated();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        IIssuanceTypes.SaleTerms memory terms = _saleTerms();
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.OnlyMerchant.selector, alice));
        vm.prank(alice);
        desk.openSale(id, config, terms, uint40(block.timestamp));

        IIssuanceTypes.Offer memory offer = desk.offerOf(id);
        terms.price = 1;
        _expectRefused(
            id,
            config,
            terms,
            abi.encodeWithSelector(
                IIssuanceDesk.ConfigMismatch.selector, offer.saleTerms, desk.hashSaleTerms(terms)
            )
        );
        config.merchantRecipient = alice;
        _expectRefused(
            id,
            config,
            _saleTerms(),
            abi.encodeWithSelector(
                IIssuanceDesk.ConfigMismatch.selector, offer.storeConfig, desk.hashConfig(config)
            )
        );
        vm.prank(ADMIN);
        desk.appoint(UNDERWRITER, false);
        _expectRefused(
            id,
            _agreed(id),
            _saleTerms(),
            abi.encodeWithSelector(IIssuanceDesk.OnlyUnderwriter.selector, UNDERWRITER)
        );
    }

    function test_theOpeningIsNeitherPastNorFar() public {
        uint256 id = _toIntegrated();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        uint256 latest = block.timestamp + 30 days;
        uint256[2] memory wrong = [block.timestamp - 1, latest + 1];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.prank(MERCHANT);
            vm.expectRevert(
                abi.encodeWithSelector(
                    IIssuanceDesk.OpeningOutOfBounds.selector, wrong[i], block.timestamp, latest
                )
            );
            desk.openSale(id, config, _saleTerms(), uint40(wrong[i]));
        }
    }

    function test_aStablecoinThatIsNoLongerAccepted() public {
        uint256 id = _toIntegrated();
        vm.prank(ADMIN);
        desk.setStablecoin(address(usd), 6, false);
        _expectRefused(
            id,
            _agreed(id),
            _saleTerms(),
            abi.encodeWithSelector(IIssuanceDesk.AssetNotAccepted.selector, address(usd))
        );
        vm.prank(ADMIN);
        desk.setStablecoin(address(usd), 6, true);
        vm.mockCall(address(usd), abi.encodeWithSignature("decimals()"), abi.encode(uint8(18)));
        _expectRefused(
            id,
            _agreed(id),
            _saleTerms(),
            abi.encodeWithSelector(
                IIssuanceDesk.WrongDecimals.selector, address(usd), uint256(6), uint256(18)
            )
        );
    }

    function test_aGuardianWhoseTermCouldEndBeforeTheStoreIsIssued() public {
        uint256 id = _apply();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        config.governance.guardianTermEnd = uint48(block.timestamp + 28 days - 1);
        _agree(id, config);
        _expectRefused(
            id,
            config,
            _saleTerms(),
            abi.encodeWithSelector(IIssuanceDesk.InvalidTerms.selector, bytes32("guardianTermEnd"))
        );
    }

    function test_termsThatNoStoreCanBeIssuedWithOpenNoSale() public {
        uint256 id = _apply();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        config.governance.votingDelay = 1;
        _agree(id, config);
        _expectRefused(
            id,
            config,
            _saleTerms(),
            abi.encodeWithSelector(
                IStoreGovernor.SettingOutOfBounds.selector, bytes32("votingDelay"), 1, 24 hours, 14 days
            )
        );
        assertEq(uint8(desk.stateOf(id)), uint8(IIssuanceTypes.State.Accepted));
        assertEq(desk.saleOf(id).code.length, 0, "nothing moved");
    }

    function test_aRehearsalTellsTheStoreAndUndoesIt() public {
        uint256 id = _apply();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.Rehearsed.selector, factory.predict(config)));
        vm.prank(alice);
        desk.rehearse(config);
        assertEq(factory.storeCount(), 0);
    }

    function _agree(uint256 id, IStoreFactory.StoreConfig memory config) private {
        _assess(id, config, _saleTerms());
        _accept(id, config);
        _grantCredentials(id);
    }

    function _accredit(address attestor, bool commerce, bool bank) private {
        vm.prank(ADMIN);
        registry.accredit(attestor, commerce, bank);
    }

    function _assertList(uint256 id, bool sealed_, bool commerce, bool bank, bool rest) private view {
        assertEq(abi.encode(desk.checklist(id)), abi.encode(sealed_, commerce, bank, rest, rest));
    }

    function _expectIncomplete(uint256 id) private {
        _expectRefused(
            id,
            _agreed(id),
            _saleTerms(),
            abi.encodeWithSelector(IIssuanceDesk.ChecklistIncomplete.selector, id, desk.checklist(id))
        );
    }

    function _expectRefused(
        uint256 id,
        IStoreFactory.StoreConfig memory config,
        IIssuanceTypes.SaleTerms memory terms,
        bytes memory reason
    ) private {
        vm.prank(MERCHANT);
        vm.expectRevert(reason);
        desk.openSale(id, config, terms, uint40(block.timestamp));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {GasBook} from "test/gas/GasBook.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice An application's steps in isolated transactions (21,000 and call data included); the sale's are in SaleGas.
/// forge-config: default.isolate = true
contract ApplicationGasTest is IssuanceFixture, GasBook {
    function test_gas_application() public {
        uint256 id = _apply();
        _record("apply");
        IStoreFactory.StoreConfig memory config = _agreed(id);
        IIssuanceTypes.Assessment memory a = _assessment(id, config, _saleTerms());
        bytes memory signature = _sign(UNDERWRITER_KEY, a);
        desk.assess(a, config, _saleTerms(), UNDERWRITER, signature);
        _record("assess");
        _accept(id, config);
        _record("accept");
        _grantCredentials(id);
        _record("credentials.grant");
        address store_ = desk.integrationOf(id).token;
        vm.prank(MERCHANT);
        credentials.rotate(store_, PLATFORM, _sealing(2));
        _record("credentials.rotate");
        vm.prank(MERCHANT);
        credentials.revoke(store_, PLATFORM);
        _record("credentials.revoke");
    }

    function test_gas_ends() public {
        uint256 id = _apply();
        vm.prank(MERCHANT);
        desk.withdraw(id);
        _record("application.withdraw");
        id = _apply();
        vm.prank(UNDERWRITER);
        desk.reject(id, "No audited accounts.");
        _record("application.reject");
        id = _toAccepted();
        vm.warp(desk.expiresAt(id) + 1);
        desk.expire(id);
        _record("application.expire");
    }

    function test_gas_failedSale() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _buy(sale, alice, 1000e6);
        skip(14 days);
        desk.fail(id);
        _record("sale.fail");
    }

    function test_gas_claimFor() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _sellOut(sale);
        desk.activate(id, _agreed(id));
        sale.claimFor(alice);
        skip(1);
        sale.claimFor(bob);
        _record("sale.claimFor");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {GasBook} from "test/gas/GasBook.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice A sale's calls in isolated transactions (21,000 and call data included). `sale.finalize` is the desk's
/// activation: the whole store, its pool and the payout, in one transaction that has to fit every chain's limit.
/// forge-config: default.isolate = true
contract SaleGasTest is IssuanceFixture, GasBook {
    function test_gas_sale() public {
        (uint256 id, IPublicSale sale) = _toOnSale();
        _buy(sale, bob, 25_000e6);
        usd.mint(alice, 25_000e6);
        vm.startPrank(alice);
        usd.approve(address(sale), 25_000e6);
        sale.buy(24_000e6);
        _record("sale.buy");
        sale.buy(1000e6);
        vm.stopPrank();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        desk.activate(id, config);
        _record("sale.finalize");
        vm.prank(alice);
        sale.claim(alice);
        _record("sale.claim");
    }

    function test_gas_refund() public {
        (, IPublicSale sale) = _toOnSale();
        _buy(sale, alice, 1000e6);
        _buy(sale, bob, 1000e6);
        skip(14 days);
        vm.prank(alice);
        sale.refund(alice);
        _record("sale.refund");
    }

    function test_gas_openSale() public {
        uint256 id = _toIntegrated();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.prank(MERCHANT);
        desk.openSale(id, config, _saleTerms(), uint40(block.timestamp));
        _record("sale.open");
    }
}

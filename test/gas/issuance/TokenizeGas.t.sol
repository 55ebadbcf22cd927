// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {GasBook} from "test/gas/GasBook.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";

contract TokenizeGasTest is StoreFixture, GasBook {
    /// forge-config: default.isolate = true
    function test_gas_tokenize() public {
        IStoreFactory.StoreConfig memory config = _config("tokenize");
        vm.prank(ISSUER);
        factory.issue(config);
        _record("tokenize");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";

contract TokenizeGasTest is StoreFixture {
    uint256 internal constant CEILING = 6_500_000;

    /// forge-config: default.isolate = true
    function test_gas_tokenize() public {
        IStoreFactory.StoreConfig memory config = _config("tokenize");
        vm.prank(ISSUER);
        factory.issue(config);
        uint256 used = vm.snapshotGasLastCall("Gas", "tokenize");
        assertLe(used, CEILING);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {GasBook} from "test/gas/GasBook.sol";
import {RealTokenStoreTest} from "test/support/revenue/RealTokenStoreTest.sol";

/// @notice A repeat settlement in an isolated transaction (21,000 and call data included): two ECDSA signatures, the
/// deposit pulled from the keeper, the royalty pushed into the real token's stream.
/// forge-config: default.isolate = true
contract SettleGasTest is RealTokenStoreTest, GasBook {
    function test_gas_settle() public {
        _settle(keccak256("1"), 1000 * dollar, 20 * dollar, int256(150 * dollar));
        _settle(keccak256("2"), 1100 * dollar, 10 * dollar, int256(140 * dollar));
        IRevenueRouter.Settlement memory s =
            _next(keccak256("3"), 1234.56e6, 23.45e6, int256(uint256(187.65e6)));
        (bytes memory commerce, bytes memory bank) = _signatures(router, s);
        _fund(KEEPER, 2 * s.deposited);
        vm.prank(KEEPER);
        router.settle(s, commerce, bank);
        _record("settle");
    }
}

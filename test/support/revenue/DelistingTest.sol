// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RealTokenStoreTest} from "./RealTokenStoreTest.sol";
import {IDelisting} from "contracts/merchant/interfaces/IDelisting.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";

/// @notice A store whose merchant signs, with the two ways to a cause.
abstract contract DelistingTest is RealTokenStoreTest {
    address internal merchant;
    uint256 internal merchantKey;
    IDelisting internal ending;

    function setUp() public virtual override {
        super.setUp();
        (merchant, merchantKey) = makeAddrAndKey("merchant");
        assertEq(merchant, MERCHANT);
        ending = IDelisting(address(account));
    }

    /// @dev Sales of 200 dollars of which 195 never arrive: 15 of the 20 dollars of royalty are owed.
    function _fallIntoArrears() internal {
        _settle(keccak256(abi.encode("arrears", block.timestamp)), 200 * dollar, 0, int256(195 * dollar));
    }

    function _causeByArrears() internal {
        _fallIntoArrears();
        skip(30 days);
    }

    function _defaulted() internal {
        _causeByArrears();
        vm.prank(TIMELOCK);
        ending.delistForDefault();
    }

    function _agreed() internal {
        bytes memory consent = _sign(merchantKey, ending.delistDigest(block.timestamp));
        vm.prank(TIMELOCK);
        ending.delistByAgreement(block.timestamp, consent);
    }

    /// @dev A fortnight's report that ends now.
    function _report(uint32 daysInventory) internal {
        IStoreMetrics.Report memory r = IStoreMetrics.Report({
            periodStart: uint64(block.timestamp - 1 days),
            periodEnd: uint64(block.timestamp),
            sales: uint128(4000 * dollar),
            refunds: uint128(100 * dollar),
            inventoryValue: uint128(1000 * dollar),
            daysInventory: daysInventory,
            deposits: uint128(3000 * dollar),
            evidence: keccak256("inventory"),
            deadline: block.timestamp + 1 days
        });
        (bytes memory commerce, bytes memory bank) = _signatures(metrics, r);
        metrics.report(r, commerce, bank);
    }

    function _expectNoCause(uint64 arrearsSince, uint64 breachedSince) internal {
        vm.expectRevert(abi.encodeWithSelector(IDelisting.NoCause.selector, arrearsSince, breachedSince));
    }
}

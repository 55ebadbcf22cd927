// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice Merchant and underwriter agree on terms that no store can be issued with: buyers' dollars would lie idle for
/// the window and two weeks more, and nobody would be to blame.
contract UnissuableTermsAttackTest is IssuanceFixture {
    function test_noSaleOpensOnThem() public {
        (uint256 id, IStoreFactory.StoreConfig memory config) = _agreeOnUnissuable();
        vm.prank(MERCHANT);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreGovernor.SettingOutOfBounds.selector, bytes32("quorumNumerator"), 51, 1, 50
            )
        );
        desk.openSale(id, config, _saleTerms(), uint40(block.timestamp));
    }

    function _agreeOnUnissuable() private returns (uint256 id, IStoreFactory.StoreConfig memory config) {
        id = _apply();
        config = _agreed(id);
        config.governance.quorumNumerator = 51;
        _assess(id, config, _saleTerms());
        _accept(id, config);
        _grantCredentials(id);
    }
}

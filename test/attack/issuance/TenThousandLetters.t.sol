// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";

/// @notice Merchant and underwriter agree on a name or a symbol of ten thousand letters: every wallet and contract that
/// reads it pays for it, and each letter makes issuing the store dearer.
contract TenThousandLettersAttackTest is IssuanceFixture {
    function test_noOfferNamesThem() public {
        uint256 id = _apply();
        IStoreFactory.StoreConfig memory config = _agreed(id);
        string memory name = config.name;
        config.name = _letters(10_000);
        _expectRefused(id, config, "name", 10_000);
        config.name = name;
        config.symbol = _letters(10_000);
        _expectRefused(id, config, "symbol", 10_000);
        config.symbol = _letters(32);
        _expectRefused(id, config, "symbol", 32);
        vm.prank(address(desk));
        vm.expectRevert(abi.encodeWithSelector(IStoreFactory.TextTooLong.selector, bytes32("symbol"), 32, 31));
        factory.issue(config);
    }

    /// @dev Only the governor's own name, this one and nine letters more, takes further slots.
    function test_theLongestAllowedCostLittleMore() public {
        uint256 snapshot = vm.snapshotState();
        uint256 short = _issueWith("A", "B");
        vm.revertToState(snapshot);
        uint256 long = _issueWith(_letters(31), _letters(31));
        assertLt(long, short + 90_000, "two slots more, in two places");
    }

    function _expectRefused(
        uint256 id,
        IStoreFactory.StoreConfig memory config,
        bytes32 field,
        uint256 length
    ) private {
        IIssuanceTypes.Assessment memory a = _assessment(id, config, _saleTerms());
        bytes memory signature = _sign(UNDERWRITER_KEY, a);
        vm.expectRevert(abi.encodeWithSelector(IStoreFactory.TextTooLong.selector, field, length, 31));
        desk.assess(a, config, _saleTerms(), UNDERWRITER, signature);
    }

    function _issueWith(string memory name, string memory symbol) private returns (uint256 gas) {
        IStoreFactory.StoreConfig memory config = _config("text");
        config.name = name;
        config.symbol = symbol;
        vm.prank(address(desk));
        gas = gasleft();
        factory.issue(config);
        gas -= gasleft();
    }

    function _letters(uint256 count) private pure returns (string memory) {
        bytes memory text = new bytes(count);
        for (uint256 i = 0; i < count; ++i) {
            text[i] = "A";
        }
        return string(text);
    }
}

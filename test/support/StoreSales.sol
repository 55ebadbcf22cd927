// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StoreFixture} from "./StoreFixture.sol";
import {ISettlementTypes} from "contracts/revenue/interfaces/ISettlementTypes.sol";

/// @notice Attested sales of a whole store, settled by its keeper.
abstract contract StoreSales is StoreFixture {
    /// @dev Of [from, to): sold, refunded, and what fees and advertising kept back of it.
    function _statement(uint256 from, uint256 to, uint256 gross, uint256 refunds, uint256 deductions)
        internal
        view
        returns (ISettlementTypes.Settlement memory s)
    {
        s.id = keccak256(abi.encode("settlement", from, to));
        (s.commerceSource, s.bankSource) = (COMMERCE_SOURCE, BANK_SOURCE);
        (s.periodStart, s.periodEnd) = (uint64(from), uint64(to));
        (s.gross, s.refunds, s.deductions) = (gross, refunds, int256(deductions));
        s.deposited = gross > refunds + deductions ? gross - refunds - deductions : 0;
        (s.rateNumerator, s.rateDenominator) = (1, 1);
        s.evidence = keccak256("report");
        s.deadline = block.timestamp + 1 days;
    }

    function _submit(ISettlementTypes.Settlement memory s) internal {
        usd.mint(KEEPER, s.deposited);
        bytes memory commerce = _signed(COMMERCE_KEY, router.commerceDigest(s));
        bytes memory bank = _signed(BANK_KEY, router.bankDigest(s));
        vm.startPrank(KEEPER);
        usd.approve(address(router), s.deposited);
        router.settle(s, commerce, bank);
        vm.stopPrank();
    }

    /// @dev From the last settlement's end (or the store's first day) to `to`, where the clock is then.
    function _settleTo(uint256 to, uint256 gross) internal {
        if (block.timestamp < to) vm.warp(to);
        _submit(_statement(_settledUntil(), to, gross, 0, 0));
    }

    function _settledUntil() internal view returns (uint256 until) {
        until = router.lastPeriodEnd();
        if (until == 0) until = START;
    }

    /// @dev `sales` in equal parts, one every 61 days, from the last settlement to `to`; a rest is in the last one.
    function _sell(uint256 to, uint256 sales) internal {
        uint256 from = _settledUntil();
        uint256 parts = (to - from + 60 days) / 61 days;
        for (uint256 i = 1; i < parts; ++i) {
            _settleTo(from + i * 61 days, sales / parts);
        }
        _settleTo(to, sales - (parts - 1) * (sales / parts));
    }

    function _signed(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }
}

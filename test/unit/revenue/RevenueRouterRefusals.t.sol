// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {Period} from "contracts/shared/Period.sol";
import {IClone} from "test/support/revenue/IClone.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";

/// @notice Every settlement that both attestors signed and the router still refuses, and every refused configuration.
contract RevenueRouterRefusalsTest is StoreTest {
    function test_settledTwice() public {
        _settle("1", 100 * dollar, 0, 0);
        _expectRefused(
            _fresh("1"), abi.encodeWithSelector(IRevenueRouter.AlreadySettled.selector, bytes32("1"))
        );
    }

    function test_otherCommerceSource() public {
        IRevenueRouter.Settlement memory s = _fresh("1");
        s.commerceSource = "other";
        _expectRefused(
            s, abi.encodeWithSelector(IRevenueRouter.WrongSource.selector, COMMERCE_SOURCE, bytes32("other"))
        );
    }

    function test_otherBankSource() public {
        IRevenueRouter.Settlement memory s = _fresh("1");
        s.bankSource = "other";
        _expectRefused(
            s, abi.encodeWithSelector(IRevenueRouter.WrongSource.selector, BANK_SOURCE, bytes32("other"))
        );
    }

    function test_emptyPeriod() public {
        IRevenueRouter.Settlement memory s = _fresh("1");
        s.periodStart = s.periodEnd;
        _expectRefused(s, abi.encodeWithSelector(Period.EmptyPeriod.selector, s.periodEnd, s.periodEnd));
    }

    function test_overlongPeriod() public {
        IRevenueRouter.Settlement memory s = _fresh("1");
        s.periodStart = s.periodEnd - 62 days - 1;
        _expectRefused(
            s, abi.encodeWithSelector(Period.PeriodTooLong.selector, s.periodStart, s.periodEnd, 62 days)
        );
        s.periodStart += 1;
        _submit(s);
    }

    function test_futurePeriod() public {
        IRevenueRouter.Settlement memory s = _fresh("1");
        s.periodEnd += 1;
        _expectRefused(
            s, abi.encodeWithSelector(Period.PeriodInFuture.selector, s.periodEnd, block.timestamp)
        );
    }

    function test_overlappingPeriod() public {
        _settle("1", 100 * dollar, 0, 0);
        IRevenueRouter.Settlement memory s = _fresh("2");
        s.periodStart -= 1;
        _expectRefused(
            s, abi.encodeWithSelector(Period.PeriodOverlaps.selector, s.periodStart, s.periodStart + 1)
        );
    }

    function test_expiredStatement() public {
        IRevenueRouter.Settlement memory s = _fresh("1");
        s.deadline = block.timestamp - 1;
        _expectRefused(
            s, abi.encodeWithSelector(Period.StatementExpired.selector, s.deadline, block.timestamp)
        );
    }

    function test_noRate() public {
        IRevenueRouter.Settlement memory s = _fresh("1");
        s.rateNumerator = 0;
        _expectRefused(s, abi.encodeWithSelector(IRevenueRouter.NoConversionRate.selector));
        (s.rateNumerator, s.rateDenominator) = (1, 0);
        _expectRefused(s, abi.encodeWithSelector(IRevenueRouter.NoConversionRate.selector));
    }

    function testFuzz_amountsTooLarge(uint8 field, uint256 amount) public {
        amount = bound(amount, 2 ** 96, type(uint128).max);
        IRevenueRouter.Settlement memory s = _fresh("1");
        field = field % 5;
        if (field == 0) s.gross = amount;
        if (field == 1) s.refunds = amount;
        if (field == 2) s.deductions = int256(amount);
        if (field == 3) s.deductions = -int256(amount);
        if (field == 4) s.deposited = amount;
        _expectRefused(s, abi.encodeWithSelector(IRevenueRouter.AmountTooLarge.selector, amount));
    }

    function test_depositWithNegativePayout() public {
        IRevenueRouter.Settlement memory s = _fresh("1");
        s.deductions = int256(s.gross) + 5;
        s.deposited = 1;
        _expectRefused(
            s,
            abi.encodeWithSelector(
                IRevenueRouter.DepositMismatch.selector, int256(-5), uint256(1), uint256(0)
            )
        );
    }

    function test_alteredStatement() public {
        IRevenueRouter.Settlement memory s = _fresh("1");
        (bytes memory commerce, bytes memory bank) = _signatures(router, s);
        s.refunds += 1;
        _fund(KEEPER, s.deposited);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStoreAttestors.InvalidAttestation.selector, IStoreAttestors.Role.Commerce, COMMERCE
            )
        );
        vm.prank(KEEPER);
        router.settle(s, commerce, bank);
    }

    function test_payTooLarge() public {
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.AmountTooLarge.selector, 2 ** 96));
        router.pay(2 ** 96);
    }

    function test_theBoundsThemselvesAreAllowed() public {
        IRevenueRouter.Init memory init = _routerInit(_store());
        (init.royaltyBps, init.feeBps, init.toleranceBps) = (5000, 100, 50);
        IRevenueRouter clone = IRevenueRouter(Clones.clone(deployCode("RevenueRouter.sol:RevenueRouter")));
        IClone(address(clone)).initialize(init);
        assertEq(clone.royaltyBps(), 5000);
        assertEq(clone.feeBps(), 100);
        assertEq(clone.toleranceBps(), 50);
    }

    function test_configurationBounds() public {
        IRevenueRouter.Init memory good = _routerInit(_store());
        _expectConfigurationRefused("royaltyBps", 0, good, 0);
        _expectConfigurationRefused("royaltyBps", 5001, good, 0);
        _expectConfigurationRefused("feeBps", 101, good, 1);
        _expectConfigurationRefused("toleranceBps", 51, good, 2);
        good.attestors = address(0);
        _expectConfigurationRefused("attestors", 0, good, 3);
    }

    function test_digestsFollowTheStandard() public view {
        IRevenueRouter.Settlement memory s = _settlement("1", 1, 2, 100, 5, 15);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Takings RevenueRouter"),
                keccak256("1"),
                block.chainid,
                address(router)
            )
        );
        bytes32 typeHash = keccak256(
            "BankStatement(bytes32 id,bytes32 bankSource,uint256 deposited,uint256 rateNumerator,uint256 rateDenominator,bytes32 rateSource,uint256 deadline)"
        );
        bytes32 bank =
            keccak256(abi.encode(typeHash, s.id, s.bankSource, s.deposited, 1, 1, bytes32(0), s.deadline));
        assertEq(router.bankDigest(s), keccak256(abi.encodePacked(hex"1901", domain, bank)));

        bytes32[14] memory words;
        words[0] = keccak256(
            "CommerceStatement(bytes32 id,bytes32 commerceSource,uint64 periodStart,uint64 periodEnd,uint256 gross,uint256 refunds,int256 deductions,int256 netPayout,uint256 rateNumerator,uint256 rateDenominator,bytes32 rateSource,bytes32 evidence,uint256 deadline)"
        );
        (words[1], words[2], words[3], words[4]) =
        (s.id, s.commerceSource, bytes32(uint256(1)), bytes32(uint256(2)));
        (words[5], words[6], words[7], words[8]) =
        (bytes32(uint256(100)), bytes32(uint256(5)), bytes32(uint256(15)), bytes32(uint256(80)));
        (words[9], words[10], words[12], words[13]) =
        (bytes32(uint256(1)), bytes32(uint256(1)), s.evidence, bytes32(s.deadline));
        bytes32 commerce = keccak256(abi.encode(words));
        assertEq(router.commerceDigest(s), keccak256(abi.encodePacked(hex"1901", domain, commerce)));
    }

    function _fresh(bytes32 id) private returns (IRevenueRouter.Settlement memory) {
        return _next(id, 100 * dollar, 0, int256(15 * dollar));
    }

    function _expectConfigurationRefused(
        bytes32 field,
        uint16 value,
        IRevenueRouter.Init memory init,
        uint256 which
    ) private {
        (uint16 royaltyBps, uint16 feeBps, uint16 toleranceBps) =
            (init.royaltyBps, init.feeBps, init.toleranceBps);
        if (which == 0) init.royaltyBps = value;
        if (which == 1) init.feeBps = value;
        if (which == 2) init.toleranceBps = value;
        IClone clone = IClone(Clones.clone(deployCode("RevenueRouter.sol:RevenueRouter")));
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.InvalidConfig.selector, field, uint256(value)));
        clone.initialize(init);
        (init.royaltyBps, init.feeBps, init.toleranceBps) = (royaltyBps, feeBps, toleranceBps);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IOneSidedLiquidity} from "contracts/periphery/interfaces/IOneSidedLiquidity.sol";
import {IRoyaltyClaimer} from "contracts/periphery/interfaces/IRoyaltyClaimer.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {GasBook} from "test/gas/GasBook.sol";
import {INonces} from "test/support/INonces.sol";
import {VestingTest} from "test/support/vesting/VestingTest.sol";

/// @notice What holders and providers of a whole store pay, in isolated transactions (21,000 and call data included), on
/// accounts that have acted before. Budgets are in script/toolchain/budgets.ts.
/// forge-config: default.isolate = true
contract UserGasTest is VestingTest, GasBook {
    bytes32 private constant CLAIM =
        keccak256("Claim(address account,address to,uint256 nonce,uint256 deadline)");
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 private constant DELEGATION =
        keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");

    IOneSidedLiquidity private adder;

    function setUp() public override {
        super.setUp();
        adder = IOneSidedLiquidity(
            deployCode(
                "OneSidedLiquidity.sol:OneSidedLiquidity", abi.encode(address(pairFactory), uint16(30))
            )
        );
        _settleTo(START + 14 days, 50_000e6);
        skip(1 days);
        usd.mint(bob, 50_000e6);
        vm.startPrank(bob, bob);
        token.claim(bob);
        usd.approve(address(adder), type(uint256).max);
        token.approve(address(adder), type(uint256).max);
        vm.stopPrank();
        skip(1 hours);
    }

    function test_gas_claims() public {
        vm.prank(bob);
        token.claim(alice);
        _record("claim.toAnother");
        skip(1 days);
        token.claimFor(bob);
        _record("claimFor");
        skip(1 days);
        address[] memory tokens = new address[](1);
        tokens[0] = address(token);
        IRoyaltyClaimer claimer = IRoyaltyClaimer(deployCode("RoyaltyClaimer.sol:RoyaltyClaimer"));
        claimer.claimAll(tokens, bob);
        _record("claimAll.oneStore");
        for (uint256 i = 0; i < 2; ++i) {
            skip(1 days);
            bytes32 claim =
                keccak256(abi.encode(CLAIM, bob, bob, INonces(address(token)).nonces(bob), block.timestamp));
            bytes memory signature = _signed(bobKey, _typed(claim));
            token.claimBySig(bob, bob, block.timestamp, signature);
        }
        _record("claimBySig");
    }

    function test_gas_payee() public {
        vm.prank(bob);
        token.setPayee(alice);
        _record("setPayee");
    }

    function test_gas_transfers() public {
        vm.prank(bob);
        token.transfer(carol, 1e18);
        skip(1 days);
        vm.prank(bob);
        token.transfer(carol, 1e18);
        _record("transfer.stale");
        skip(30 days);
        vm.prank(bob);
        token.transfer(carol, 1e18);
        skip(1 days);
        vm.prank(bob);
        token.transfer(carol, 1e18);
        _record("transfer.synced");
        vm.prank(bob);
        token.approve(carol, 3e18);
        _record("approve");
        vm.prank(carol);
        token.transferFrom(bob, carol, 1e18);
        _record("transferFrom");
    }

    function test_gas_signatures() public {
        _permit(carol, 1e18);
        _permit(carol, 2e18);
        _record("permit");
        _delegateBySig(carol);
        skip(1);
        _delegateBySig(alice);
        _record("delegateBySig");
        vm.prank(bob);
        token.delegate(carol);
        _record("delegate");
    }

    function test_gas_oneSided() public {
        _add(address(usd), 1000e6, address(0));
        skip(1 days);
        _add(address(usd), 1000e6, address(0));
        _record("oneSided.add");
        _add(address(usd), 1000e6, address(gauge));
        skip(1 days);
        _add(address(usd), 1000e6, address(gauge));
        _record("oneSided.addAndStake");
    }

    function test_gas_oneSidedWithPermit() public {
        for (uint256 i = 0; i < 2; ++i) {
            skip(1 days);
            IOneSidedLiquidity.Order memory order = _order(address(token), 1000e18, address(0));
            (uint8 v, bytes32 r, bytes32 s) = _signPermit(address(adder), order.amountIn);
            vm.prank(bob);
            adder.addWithPermit(order, v, r, s);
        }
        _record("oneSided.addWithPermit");
    }

    function test_gas_harvestForTreasury() public {
        gauge.harvestFor(address(pair), store.treasury);
        skip(1 days);
        gauge.harvestFor(address(pair), store.treasury);
        _record("harvestFor");
        vm.prank(alice);
        token.transfer(store.treasury, 1000e18);
        skip(1 days);
        ITreasury(store.treasury).collectRoyalties();
        _record("treasury.collectRoyalties");
    }

    function test_gas_vesting() public {
        _sell(_yearEnd(1), 100_000e6);
        vesting.review(1);
        _record("review");
        _watchPrice();
        vesting.observe();
        skip(1 days);
        vesting.observe();
        _record("observe");
        _place();
        _addAtPrice(bob, 40_000e18);
        _observeFor(30 days);
        vesting.returnRoyalties();
        skip(1 days);
        vesting.returnRoyalties();
        _record("vesting.returnRoyalties");
        vesting.release();
        _record("release");
    }

    function test_gas_endOfAStore() public {
        _passYear(1);
        _default();
        vesting.burnLocked();
        _record("burnLocked");
        gauge.releaseTreasury(address(pair));
        _record("releaseTreasury");
        ending.forfeitReserve();
        _record("forfeitReserve");
    }

    function _add(address tokenIn, uint256 amount, address gauge_) private {
        vm.prank(bob);
        adder.add(_order(tokenIn, amount, gauge_));
    }

    function _order(address tokenIn, uint256 amount, address gauge_)
        private
        view
        returns (IOneSidedLiquidity.Order memory)
    {
        return IOneSidedLiquidity.Order(address(pair), tokenIn, amount, 0, block.timestamp, gauge_);
    }

    function _permit(address spender, uint256 value) private {
        (uint8 v, bytes32 r, bytes32 s) = _signPermit(spender, value);
        IERC20Permit(address(token)).permit(bob, spender, value, block.timestamp, v, r, s);
    }

    function _signPermit(address spender, uint256 value) private view returns (uint8, bytes32, bytes32) {
        uint256 nonce = INonces(address(token)).nonces(bob);
        bytes32 permit = keccak256(abi.encode(PERMIT, bob, spender, value, nonce, block.timestamp));
        return vm.sign(bobKey, _typed(permit));
    }

    function _delegateBySig(address delegatee) private {
        uint256 nonce = INonces(address(token)).nonces(bob);
        bytes32 delegation = keccak256(abi.encode(DELEGATION, delegatee, nonce, block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(bobKey, _typed(delegation));
        token.delegateBySig(delegatee, nonce, block.timestamp, v, r, s);
    }

    function _typed(bytes32 structHash) private view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash));
    }
}

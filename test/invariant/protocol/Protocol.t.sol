// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ProtocolHandler} from "./Checks.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Every invariant of INVARIANTS.md while everything happens at once, in two and then three stores: one is issued
/// while others sell, trade, vote, vest and end. No act of a store may move anything in another.
/// forge-config: default.invariant.check_interval = 16
/// @dev What a single act must not do is judged where it happens and kept in {ProtocolHandler-broken}; the sums are checked
/// here, in every store.
contract ProtocolInvariants is Test {
    ProtocolHandler private _handler;

    function setUp() public {
        _handler = new ProtocolHandler();
        _handler.open();
        bytes4[] memory acts = new bytes4[](50);
        uint256 i;
        acts[i++] = _handler.passTime.selector;
        acts[i++] = _handler.applyForStore.selector;
        acts[i++] = _handler.assess.selector;
        acts[i++] = _handler.accept.selector;
        acts[i++] = _handler.openSale.selector;
        acts[i++] = _handler.buy.selector;
        acts[i++] = _handler.refund.selector;
        acts[i++] = _handler.activate.selector;
        acts[i++] = _handler.conclude.selector;
        acts[i++] = _handler.claimTokens.selector;
        acts[i++] = _handler.buyTokens.selector;
        acts[i++] = _handler.sellTokens.selector;
        acts[i++] = _handler.addLiquidity.selector;
        acts[i++] = _handler.removeLiquidity.selector;
        acts[i++] = _handler.donateToPair.selector;
        acts[i++] = _handler.stake.selector;
        acts[i++] = _handler.unstake.selector;
        acts[i++] = _handler.harvest.selector;
        acts[i++] = _handler.stakeWithinABlock.selector;
        acts[i++] = _handler.settle.selector;
        acts[i++] = _handler.pay.selector;
        acts[i++] = _handler.payByTransfer.selector;
        acts[i++] = _handler.adjust.selector;
        acts[i++] = _handler.settleBadly.selector;
        acts[i++] = _handler.sweepArrears.selector;
        acts[i++] = _handler.collectFee.selector;
        acts[i++] = _handler.report.selector;
        acts[i++] = _handler.transfer.selector;
        acts[i++] = _handler.giveBack.selector;
        acts[i++] = _handler.delegate.selector;
        acts[i++] = _handler.setPayee.selector;
        acts[i++] = _handler.claim.selector;
        acts[i++] = _handler.claimFor.selector;
        acts[i++] = _handler.claimBatch.selector;
        acts[i++] = _handler.claimBySignature.selector;
        acts[i++] = _handler.withdraw.selector;
        acts[i++] = _handler.withdrawWhenItFits.selector;
        acts[i++] = _handler.overdraw.selector;
        acts[i++] = _handler.propose.selector;
        acts[i++] = _handler.proposeForbidden.selector;
        acts[i++] = _handler.awaitProposal.selector;
        acts[i++] = _handler.vote.selector;
        acts[i++] = _handler.rally.selector;
        acts[i++] = _handler.queue.selector;
        acts[i++] = _handler.execute.selector;
        acts[i++] = _handler.observe.selector;
        acts[i++] = _handler.review.selector;
        acts[i++] = _handler.placeSlice.selector;
        acts[i++] = _handler.release.selector;
        acts[i++] = _handler.returnRoyalties.selector;
        targetSelector(FuzzSelector(address(_handler), acts));
        bytes4[] memory rare = new bytes4[](9);
        rare[0] = _handler.changePayout.selector;
        rare[1] = _handler.handOver.selector;
        rare[2] = _handler.freeze.selector;
        rare[3] = _handler.cancel.selector;
        rare[4] = _handler.trespass.selector;
        rare[5] = _handler.giveToVault.selector;
        rare[6] = _handler.burnLocked.selector;
        rare[7] = _handler.forfeitReserve.selector;
        rare[8] = _handler.collectSetAside.selector;
        targetSelector(FuzzSelector(address(_handler), rare));
        bytes4[] memory last = new bytes4[](3);
        last[0] = _handler.releaseTreasury.selector;
        last[1] = _handler.carryOut.selector;
        last[2] = _handler.transferByVote.selector;
        targetSelector(FuzzSelector(address(_handler), last));
        targetContract(address(_handler));
    }

    /// TOK-1 to TOK-6, LIQ-1 and LIQ-2, REV-1 to REV-3, MER-1 and MER-2, VEST-1 to VEST-3, GOV-1 to GOV-3, SALE-1 and
    /// SALE-2, each in every store.
    function invariant_allOfThem_whileEverythingHappensAtOnce() public view {
        uint256 count = _handler.brokenCount();
        if (count > 0) assertEq(_handler.broken(0), "", "an act did what it must not");
        uint256 seed = uint256(keccak256(abi.encode(block.timestamp, count)));
        for (uint256 shop = 0; shop < _handler.shopCount(); ++shop) {
            _handler.checkToken(shop);
            _handler.checkVotes(shop, seed);
            _handler.checkGauge(shop);
            _handler.checkRevenue(shop);
            _handler.checkAvailableAt(shop, seed);
            _handler.checkVesting(shop);
            _handler.checkBounds(shop);
        }
        _handler.checkSales();
        _handler.checkTallies();
    }

    /// @dev What takes long is checked once a run; what happened is printed on request.
    function afterInvariant() public {
        for (uint256 shop = 0; shop < _handler.shopCount(); ++shop) {
            _handler.checkWithdrawals(shop);
            _handler.checkPower(shop);
        }
        string memory path = vm.envOr("CAMPAIGN_TALLY", string(""));
        if (bytes(path).length > 0) vm.writeLine(path, _handler.tally());
    }
}

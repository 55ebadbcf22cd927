// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TokenHandler} from "./TokenHandler.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";
import {NoBoolUSD} from "test/support/tokens/NoBoolUSD.sol";

/// @notice INVARIANTS.md, TOK-1 to TOK-6. Run for each kind of asset below.
abstract contract TokenInvariants is RoyaltyTokenTest {
    TokenHandler internal handler;

    function _asset() internal virtual returns (address asset, uint8 decimals);

    function setUp() public override {
        super.setUp();
        (address asset, uint8 decimals) = _asset();
        _use(asset, decimals);

        address[] memory actors = new address[](8);
        actors[0] = alice;
        actors[1] = bob;
        for (uint256 i = 2; i < 7; ++i) {
            actors[i] = makeAddr(vm.toString(i));
        }
        actors[7] = VAULT;
        handler = new TokenHandler(
            token, TokenHandler.Parties(ROUTER, TIMELOCK, MERCHANT_ACCOUNT, REGISTRAR, VAULT), actors
        );
        targetContract(address(handler));
    }

    /// claimable + claimed + unstreamed + carried = received, in scaled units, exactly, for every kind of asset;
    /// what earns is exactly what earning accounts hold.
    function invariant_TOK_1_TOK_6_everyUnitIsAccountedFor() public view {
        uint256 unit = token.assetUnit();
        uint256 owed;
        address[] memory actors = handler.actors();
        uint256 earning;
        for (uint256 i = 0; i < actors.length; ++i) {
            owed += token.claimableScaled(actors[i]);
            if (!token.flagsOf(actors[i]).nonEarning) earning += token.balanceOf(actors[i]);
        }
        assertEq(earning, token.earningSupply(), "TOK-1: earning supply");
        assertEq(token.claimableScaled(VAULT), 0, "TOK-1: locked tokens");
        uint256 claimed = handler.claimedTotal();
        assertEq(claimed % unit, 0);
        assertEq(token.totalReceived(), handler.received());
        assertEq(
            owed + (claimed / unit) * SCALE + _unstreamed() + _carried(),
            (handler.received() / unit) * SCALE,
            "TOK-1"
        );
        assertGe(_balance(address(token)), handler.received() - claimed, "TOK-1: solvent");
    }

    /// No act of others changes what an account has already accrued; it falls only by its own claim, by what was
    /// paid; holding for Δt of a stream of length T earns at most share × Δt / T of it.
    function invariant_TOK_2_TOK_4_TOK_5_onlyTimeAndOwnClaimsMoveCredit() public view {
        assertFalse(handler.creditMoved(), "TOK-2, TOK-4");
        assertFalse(handler.earnedTooMuch(), "TOK-5");
    }

    /// Σ votes = voting supply at every past timepoint, and the past never changes.
    function invariant_TOK_3_votesAddUpAtEveryPastTimepoint() public {
        skip(1);
        address[] memory actors = handler.actors();
        uint256[] memory timepoints = handler.timepoints();
        // The last one, and a few scattered ones; over a run that is all of them.
        uint256 count = timepoints.length;
        for (uint256 k = 0; k < 4 && k < count; ++k) {
            uint256 t = count - 1 - (k * count) / 4;
            uint256 sum;
            for (uint256 i = 0; i < actors.length; ++i) {
                uint256 votes = token.getPastVotes(actors[i], timepoints[t]);
                assertEq(votes, handler.votesAt(timepoints[t], actors[i]), "TOK-3: past votes");
                sum += votes;
            }
            assertEq(sum, token.getPastTotalSupply(timepoints[t]), "TOK-3");
            assertEq(sum, handler.votingSupplyAt(timepoints[t]), "TOK-3: non-voting balances");
        }
    }
}

contract TokenInvariantsSixDecimalsTest is TokenInvariants {
    function _asset() internal override returns (address, uint8) {
        return (address(new MockUSD(6)), 6);
    }
}

contract TokenInvariantsEighteenDecimalsTest is TokenInvariants {
    function _asset() internal override returns (address, uint8) {
        return (address(new MockUSD(18)), 18);
    }
}

contract TokenInvariantsNoBoolTest is TokenInvariants {
    function _asset() internal override returns (address, uint8) {
        return (address(new NoBoolUSD(6)), 6);
    }
}

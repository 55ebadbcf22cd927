// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {Creation} from "test/support/Creation.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

contract RoyaltyTokenConstructorTest is Creation, RoyaltyTokenTest {
    function test_constructor_setsWhatIsImmutable() public view {
        assertEq(token.name(), "Teapot Royalty");
        assertEq(token.symbol(), "TEA");
        assertEq(token.decimals(), 18);
        assertEq(token.asset(), usd);
        assertEq(token.router(), ROUTER);
        assertEq(token.timelock(), TIMELOCK);
        assertEq(token.merchantAccount(), MERCHANT_ACCOUNT);
        assertEq(token.pairRegistrar(), REGISTRAR);
        assertEq(token.assetUnit(), 1);
        assertEq(token.SCALE(), SCALE);
    }

    function test_constructor_allocatesTheSupply() public view {
        assertEq(token.totalSupply(), SUPPLY);
        assertEq(token.balanceOf(VAULT), 800_000e18);
        assertEq(token.earningSupply(), 200_000e18);
        assertEq(token.getVotes(alice), 100_000e18);
        assertEq(token.getVotes(VAULT), 0);
        (, uint40 end, uint24 duration, uint256 unstreamed, uint256 carried, uint40 paused) = token.stream();
        assertEq(end, 0);
        assertEq(duration, WEEK);
        assertEq(unstreamed + carried + paused, 0);
    }

    function test_constructor_votingSupplyLeavesOutNonVoting() public {
        skip(1);
        assertEq(token.getPastTotalSupply(block.timestamp - 1), 200_000e18);
        assertEq(token.getPastVotes(VAULT, block.timestamp - 1), 0);
    }

    function test_constructor_flags() public view {
        _assertFlags(VAULT, true, true);
        _assertFlags(MERCHANT, false, true);
        _assertFlags(alice, false, false);
        _assertFlags(address(token), true, true);
        _assertFlags(address(0), true, true);
    }

    function test_constructor_assetUnitOfEveryDecimals() public {
        for (uint8 decimals = 0; decimals <= 18; ++decimals) {
            IRoyaltyToken made = _deploy(_init(address(new MockUSD(decimals))));
            assertEq(made.assetUnit(), decimals > 6 ? 10 ** (decimals - 6) : 1);
        }
    }

    function test_constructor_refusesTooManyAssetDecimals() public {
        address asset = address(new MockUSD(19));
        _expectRefusal(
            _init(asset), abi.encodeWithSelector(IRoyaltyToken.AssetDecimalsTooMany.selector, 19, 18)
        );
    }

    function test_constructor_refusesDurationOutOfBounds() public {
        IRoyaltyToken.Init memory init = _init(usd);
        init.streamDuration = 1 days - 1;
        _expectRefusal(init, _durationError(1 days - 1));
        init.streamDuration = 30 days + 1;
        _expectRefusal(init, _durationError(30 days + 1));
    }

    function test_constructor_refusesSupplyOutOfBounds() public {
        IRoyaltyToken.Init memory init = _init(usd);
        init.allocations[0].amount = 99_800_000e18 + 1;
        _expectRefusal(init, _supplyError(100_000_000e18 + 1));
        init.allocations = new IRoyaltyToken.Allocation[](1);
        init.allocations[0] = _allocation(alice, 1000e18 - 1, false, false);
        _expectRefusal(init, _supplyError(1000e18 - 1));
    }

    function test_constructor_flagsHoldBeforeTheFirstMintWhateverTheOrder() public {
        IRoyaltyToken.Init memory init = _init(usd);
        init.allocations[1] = _allocation(VAULT, 100_000e18, false, false);
        token = _deploy(init);
        assertEq(token.earningSupply(), 100_000e18);
        skip(1);
        assertEq(token.getPastTotalSupply(block.timestamp - 1), 100_000e18);
    }

    function _expectRefusal(IRoyaltyToken.Init memory init, bytes memory reason) private {
        vm.expectRevert(reason);
        this.create(bytes.concat(vm.getCode("RoyaltyToken.sol:RoyaltyToken"), abi.encode(init)));
    }

    function _durationError(uint256 duration) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(
                IRoyaltyToken.StreamDurationOutOfBounds.selector, duration, 1 days, 30 days
            );
    }

    function _supplyError(uint256 supply) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(IRoyaltyToken.SupplyOutOfBounds.selector, supply, 1000e18, 100_000_000e18);
    }

    function _assertFlags(address account, bool nonEarning, bool nonVoting) private view {
        IRoyaltyToken.AccountFlags memory flags = token.flagsOf(account);
        assertEq(flags.nonEarning, nonEarning);
        assertEq(flags.nonVoting, nonVoting);
    }
}

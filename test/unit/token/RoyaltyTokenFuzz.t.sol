// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @dev The same rules said plainly: money flows by the second to balances, with 2^60 parts of a unit and no
/// index; only for as many holders as one loops over.
contract PlainModel {
    uint256 private constant PARTS = 2 ** 60;
    uint256 private _left;
    uint256 private _end;
    uint256 private _last = block.timestamp;
    uint256 private immutable _DURATION;
    uint256[3] public balances;
    uint256[3] private _credit;

    constructor(uint256 duration, uint256[3] memory balances_) {
        _DURATION = duration;
        balances = balances_;
    }

    function flow() public {
        uint256 until = block.timestamp < _end ? block.timestamp : _end;
        if (until > _last) {
            uint256 paid = _left * (until - _last) / (_end - _last);
            uint256 supply = balances[0] + balances[1] + balances[2];
            for (uint256 i = 0; i < 3; ++i) {
                _credit[i] += Math.mulDiv(paid, balances[i], supply);
            }
            _left -= paid;
        }
        _last = block.timestamp;
    }

    function push(uint256 units) external {
        flow();
        _left += units * PARTS;
        _end = block.timestamp + _DURATION;
    }

    function topUp(uint256 units) external {
        flow();
        _left += units * PARTS;
    }

    function move(uint256 from, uint256 to, uint256 amount) external {
        flow();
        balances[from] -= amount;
        balances[to] += amount;
    }

    function mint(uint256 to, uint256 amount) external {
        flow();
        balances[to] += amount;
    }

    function credit(uint256 holder) external view returns (uint256) {
        return _credit[holder] / PARTS;
    }
}

contract RoyaltyTokenFuzzTest is RoyaltyTokenTest {
    struct Story {
        uint256 first;
        uint256 second;
        uint256 topUp;
        uint256 toCarol;
        uint256 fromVault;
        uint256[5] waits;
    }

    /// A story of two pushes, a top-up, a transfer and a release from the vault pays what the plain model says.
    function testFuzz_agreesWithThePlainModel(Story memory story, bool fine) public {
        _use(address(new MockUSD(fine ? 18 : 6)), fine ? 18 : 6);
        uint256 unit = token.assetUnit();
        story.first = bound(story.first, 1, 1e14);
        story.second = bound(story.second, 1, 1e14);
        story.topUp = bound(story.topUp, 1, 1e14);
        story.toCarol = bound(story.toCarol, 0, 100_000e18);
        story.fromVault = bound(story.fromVault, 0, 700_000e18);
        for (uint256 i = 0; i < 5; ++i) {
            story.waits[i] = bound(story.waits[i], 0, 3 days);
        }
        PlainModel model = new PlainModel(WEEK, [uint256(100_000e18), 100_000e18, 0]);

        _push(story.first * unit);
        model.push(story.first);
        skip(story.waits[0]);
        _transfer(alice, CAROL, story.toCarol);
        model.move(0, 2, story.toCarol);
        skip(story.waits[1]);
        // At most six days have passed: at least one is left.
        _topUp(story.topUp * unit);
        model.topUp(story.topUp);
        skip(story.waits[2]);
        uint256 claimed = token.claimFor(alice);
        _push(story.second * unit);
        model.push(story.second);
        skip(story.waits[3]);
        _transfer(VAULT, bob, story.fromVault);
        model.mint(1, story.fromVault);
        skip(story.waits[4]);
        model.flow();

        // Each of the five divisions into a rate may hold back less than a supply times a duration.
        uint256 most = 2 + 5 * (900_000e18 * uint256(WEEK) / SCALE + 1);
        assertApproxEqAbs((claimed + token.claimable(alice)) / unit, model.credit(0), most);
        assertApproxEqAbs(token.claimable(bob) / unit, model.credit(1), most);
        assertApproxEqAbs(token.claimable(CAROL) / unit, model.credit(2), most);
    }

    /// Any transfer keeps everybody's credit, votes and the sums.
    function testFuzz_transferMovesNoCredit(uint256 amount, uint256 wait, uint256 pushed, bool toSelf)
        public
    {
        _push(bound(pushed, 1, 1e15));
        skip(bound(wait, 0, 8 days));
        address to = toSelf ? alice : bob;
        uint256 credit = token.claimableScaled(alice);
        uint256 other = token.claimableScaled(bob);
        _transfer(alice, to, bound(amount, 0, 100_000e18));
        assertEq(token.claimableScaled(alice), credit);
        assertEq(token.claimableScaled(bob), other);
        assertEq(token.getVotes(alice), token.balanceOf(alice));
        assertEq(token.getVotes(bob), token.balanceOf(bob));
    }

    /// However often it is claimed, nothing is lost and nothing gained.
    function testFuzz_claimingOftenPaysTheSame(uint256 pushed, uint8 times, uint256 seed) public {
        pushed = bound(pushed, 1, 1e15);
        _push(pushed);
        uint256 paid;
        for (uint256 i = 0; i < times % 32; ++i) {
            skip(uint256(keccak256(abi.encode(seed, i))) % 12 hours);
            paid += token.claimFor(alice);
        }
        vm.warp(_end() > block.timestamp ? _end() : block.timestamp);
        paid += token.claimFor(alice);
        assertEq((paid * SCALE + token.claimableScaled(alice)) * 2 + _carried(), pushed * SCALE);
    }

    function testFuzz_streamDurationOfLaterPushes(uint24 duration, uint256 pushed) public {
        duration = uint24(bound(duration, 1 days, 30 days));
        vm.prank(TIMELOCK);
        token.setStreamDuration(duration);
        pushed = bound(pushed, 1, 1e15);
        _push(pushed);
        assertEq(_end(), block.timestamp + duration);
        skip(duration);
        assertEq(token.claimableScaled(alice) * 2 + _carried(), pushed * SCALE);
    }
}

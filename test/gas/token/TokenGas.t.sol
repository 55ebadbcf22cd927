// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {GasBook} from "test/gas/GasBook.sol";
import {RoyaltyTokenTest} from "test/support/RoyaltyTokenTest.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";
import {VotesBaseline} from "test/support/tokens/VotesBaseline.sol";

/// @dev Many holders for little gas.
contract Airdrop {
    function send(IRoyaltyToken token, uint256 from, uint256 to) external {
        for (uint256 i = from; i < to; ++i) {
            token.transfer(address(uint160(uint256(keccak256(abi.encode(i))))), 1e18);
        }
    }
}

/// @notice The hot path's cost in isolated transactions (21,000 and call data included) on accounts and slots that
/// exist already, into snapshots/Gas.json, held against the budgets.
/// forge-config: default.isolate = true
contract TokenGasTest is RoyaltyTokenTest, GasBook {
    uint256 private constant BATCH = 200;

    VotesBaseline private baseline;

    function setUp() public override {
        super.setUp();
        MockUSD(usd).mint(alice, 1);
        MockUSD(usd).mint(ROUTER, 1e15);
        for (uint256 i = 0; i < BATCH; ++i) {
            MockUSD(usd).mint(_holder(i), 1);
        }
        _push(1000 * dollar);
        skip(1 days);
    }

    function test_gas_push() public {
        vm.prank(ROUTER);
        token.push(1234 * dollar);
        _record("push");
    }

    function test_gas_claim() public {
        vm.prank(alice);
        token.claim(alice);
        _record("claim.first");
        skip(1 days);
        vm.prank(alice);
        token.claim(alice);
        _record("claim.repeat");
    }

    function test_gas_pushDoesNotDependOnHolders() public {
        uint256 ten = _pushWithHolders(10);
        uint256 many = _pushWithHolders(10_000);
        _recordTotal("push.holders10", ten);
        _recordTotal("push.holders10000", many);
        assertEq(ten, many);
    }

    function test_gas_transfer() public {
        baseline = new VotesBaseline();
        baseline.mint(alice, 100_000e18);
        baseline.mint(bob, 100_000e18);
        vm.prank(alice);
        baseline.delegate(alice);
        vm.prank(bob);
        baseline.delegate(bob);
        vm.warp(_end() + 1 days);

        _transferBoth();
        (uint256 plain, uint256 ours) = _transferBoth();
        _recordTotal("transfer.synced.overhead", ours - plain);

        _push(500 * dollar);
        skip(1 days);
        (plain, ours) = _transferBoth();
        _recordTotal("transfer.stale.overhead", ours - plain);
    }

    /// @dev Holders who once claimed by themselves; their key is known, so their code is not looked at.
    function test_gas_payoutBatch() public {
        address[] memory accounts = _holders();
        for (uint256 i = 0; i < BATCH; ++i) {
            vm.prank(accounts[i], accounts[i]);
            token.claim(accounts[i]);
        }
        skip(1 days);
        assertEq(token.claimBatch(accounts), BATCH * 71_429);
        _record("payout.perHolder.repeat", BATCH);
    }

    /// @dev Holders who never called the token: each payout looks whether the account is a contract.
    function test_gas_payoutBatchToPassiveHolders() public {
        address[] memory accounts = _holders();
        token.claimBatch(accounts);
        skip(1 days);
        assertEq(token.claimBatch(accounts), BATCH * 71_429);
        _record("payout.perHolder.passive", BATCH);
    }

    function _holders() private returns (address[] memory accounts) {
        accounts = new address[](BATCH);
        for (uint256 i = 0; i < BATCH; ++i) {
            accounts[i] = _holder(i);
            _transfer(alice, accounts[i], 100e18);
        }
        skip(1 days);
    }

    function _pushWithHolders(uint256 holders) private returns (uint256 gas) {
        _use(usd, 6);
        Airdrop airdrop = new Airdrop();
        _transfer(alice, address(airdrop), 20_000e18);
        for (uint256 from = 0; from < holders; from += 100) {
            airdrop.send(token, from, from + 100 < holders ? from + 100 : holders);
        }
        _push(1000 * dollar);
        skip(1 days);
        vm.prank(ROUTER);
        token.push(1234 * dollar);
        gas = vm.lastCallGas().gasTotalUsed;
    }

    function _transferBoth() private returns (uint256 plain, uint256 ours) {
        vm.prank(alice);
        baseline.transfer(bob, 5e18);
        plain = vm.lastCallGas().gasTotalUsed;
        vm.prank(alice);
        token.transfer(bob, 5e18);
        ours = vm.lastCallGas().gasTotalUsed;
    }

    function _holder(uint256 i) private pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("holder", i)))));
    }
}


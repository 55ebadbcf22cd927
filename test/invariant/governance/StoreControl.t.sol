// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ProposalHandler} from "./ProposalHandler.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {GovernanceTest} from "test/support/GovernanceTest.sol";

interface ISettings {
    function lateQuorumVoteExtension() external view returns (uint48);
    function quorumNumerator() external view returns (uint256);
    function getMinDelay() external view returns (uint256);
    function timelock() external view returns (address);
}

/// @notice Whatever a majority proposes and executes, roles and bounds stand.
contract StoreControlInvariants is GovernanceTest {
    bytes32[4] private _roles =
        [bytes32(0), keccak256("PROPOSER_ROLE"), keccak256("CANCELLER_ROLE"), keccak256("EXECUTOR_ROLE")];
    ProposalHandler private handler;

    function setUp() public override {
        super.setUp();
        address[] memory others = new address[](4);
        (others[0], others[1], others[2], others[3]) =
        (address(usd), address(registry), address(factory), makeAddr("nobody"));
        handler = new ProposalHandler(store, alice, others);
        targetContract(address(handler));
    }

    function invariant_GOV_1_onlyGovernorAndTimelockHoldRoles() public view {
        IAccessControl timelock = IAccessControl(store.timelock);
        address[] memory accounts = _everybody();
        for (uint256 i = 0; i < accounts.length; ++i) {
            for (uint256 r = 0; r < _roles.length; ++r) {
                bool due = r == 0 ? accounts[i] == store.timelock : accounts[i] == store.governor;
                assertEq(timelock.hasRole(_roles[r], accounts[i]), due, "GOV-1 role");
            }
        }
        assertEq(ISettings(store.governor).timelock(), store.timelock, "GOV-1 executor");
        assertEq(token.timelock(), store.timelock, "GOV-1 token");
        assertEq(ITreasury(store.treasury).timelock(), store.timelock, "GOV-1 treasury");
        assertEq(token.router(), store.router, "GOV-1 routing");
        assertEq(token.totalSupply(), SUPPLY, "GOV-1 supply");
        assertEq(token.balanceOf(store.vesting), RESERVED, "GOV-1 reserve");
        assertEq(Ownable(address(registry)).owner(), ADMIN, "GOV-1 registry");
    }

    function invariant_GOV_3_noProposalEscapesListOrBounds() public view {
        assertEq(handler.escaped(), 0, "GOV-3 list");
        _assertWithin(governor.votingDelay(), 24 hours, 14 days);
        _assertWithin(governor.votingPeriod(), 1 days, 30 days);
        _assertWithin(governor.proposalThreshold(), 1, SUPPLY / 20);
        ISettings settings = ISettings(store.governor);
        _assertWithin(settings.quorumNumerator(), 1, 50);
        _assertWithin(settings.lateQuorumVoteExtension(), 1 hours, 7 days);
        assertLe(settings.lateQuorumVoteExtension(), governor.votingPeriod(), "GOV-3 extension");
        _assertWithin(governor.quorumFloor(block.timestamp), PUBLIC / 20, SUPPLY / 2);
        assertLe(governor.guardianTermEnd(), block.timestamp + 365 days, "GOV-3 guardian");
        _assertWithin(ISettings(store.timelock).getMinDelay(), 1 days, 30 days);
        (,, uint24 duration,,,) = token.stream();
        _assertWithin(duration, 1 days, 30 days);
        _assertMerchantTerms();
        uint256 supply = token.getPastTotalSupply(block.timestamp - 1);
        assertLe(governor.quorum(block.timestamp - 1), supply / 2, "GOV-3 quorum can be met");
    }

    /// @dev Else the invariants would say nothing.
    function test_GOV_3_theHandlerReachesControlsAndSettings() public {
        for (uint256 i = 0; i < 400; ++i) {
            uint256 word = uint256(keccak256(abi.encode(i)));
            handler.proposeAnything(word >> 8, word >> 16, word >> 24, word >> 32, word >> 40);
            if (i % 4 == 0) handler.proposeSetting(word >> 48, word >> 56, word >> 64);
            if (handler.openCount() > 0) handler.carryOut(word);
        }
        assertGt(handler.accepted(), 50);
        assertGt(handler.executed(), 10);
        invariant_GOV_1_onlyGovernorAndTimelockHoldRoles();
        invariant_GOV_3_noProposalEscapesListOrBounds();
    }

    function _assertMerchantTerms() private view {
        uint256 limit = account.limit();
        uint256 window = account.window();
        assertGe(limit * 7 days, 1000e6 * window, "GOV-3 floor rate");
        assertLe(limit, 1_000_000e6, "GOV-3 limit");
        _assertWithin(window, 1 days, 30 days);
        IMerchantPolicy.Policy memory policy = IMerchantPolicy(store.policy).policy();
        assertGe(policy.breachFractionBps, 2500, "GOV-3 fraction");
        assertGe(policy.maxRefundBps, 500, "GOV-3 refunds");
    }

    function _assertWithin(uint256 value, uint256 min, uint256 max) private pure {
        assertGe(value, min, "GOV-3 minimum");
        assertLe(value, max, "GOV-3 maximum");
    }

    function _everybody() private view returns (address[] memory accounts) {
        address[20] memory list = [
            DEPLOYER,
            ADMIN,
            ISSUER,
            FEE_RECIPIENT,
            MERCHANT,
            ORIGINATOR,
            KEEPER,
            GUARDIAN,
            SALE,
            alice,
            address(factory),
            address(handler),
            address(this),
            address(0),
            store.timelock,
            store.governor,
            store.treasury,
            store.merchantAccount,
            store.router,
            factory.implementations().tokenDeployer
        ];
        accounts = new address[](list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            accounts[i] = list[i];
        }
    }
}

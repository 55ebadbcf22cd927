// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

contract StoreFactoryTest is StoreFixture {
    function test_everyPartKnowsTheOthers() public view {
        assertEq(token.asset(), address(usd));
        assertEq(token.router(), store.router);
        assertEq(token.timelock(), store.timelock);
        assertEq(token.merchantAccount(), store.merchantAccount);
        assertEq(token.pairRegistrar(), store.gauge);
        assertEq(router.token(), store.token);
        assertEq(router.merchantAccount(), store.merchantAccount);
        assertEq(router.attestors(), store.attestors);
        assertEq(router.feeRecipient(), FEE_RECIPIENT);
        assertEq(router.feeBps(), 10);
        assertEq(router.royaltyBps(), 1000);
        assertEq(account.merchant(), MERCHANT);
        assertEq(account.recipient(), PAYOUT);
        assertEq(IStoreMetrics(store.metrics).attestors(), store.attestors);
        assertEq(IStoreAttestors(store.attestors).keeper(), KEEPER);
        assertEq(ITreasury(store.treasury).token(), store.token);
        assertEq(IPerformanceVesting(store.vesting).token(), store.token);
        assertEq(governor.name(), "Teapot Royalty Governor");
        assertEq(governor.controls().policy, store.policy);
        assertEq(governor.guardian(), GUARDIAN);
    }

    function test_allocationsAndWhoNeverVotes() public view {
        assertEq(token.totalSupply(), SUPPLY);
        assertEq(IPerformanceVesting(store.vesting).locked(), RESERVED);
        assertEq(token.earningSupply(), PUBLIC);
        assertEq(token.getPastTotalSupply(block.timestamp - 1), PUBLIC);
        assertTrue(token.flagsOf(store.vesting).nonEarning);
        address[10] memory silent = [
            MERCHANT,
            PAYOUT,
            ORIGINATOR,
            store.vesting,
            store.merchantAccount,
            store.router,
            store.treasury,
            store.timelock,
            store.governor,
            store.gauge
        ];
        for (uint256 i = 0; i < silent.length; ++i) {
            assertTrue(token.flagsOf(silent[i]).nonVoting, vm.toString(i));
        }
        assertFalse(token.flagsOf(alice).nonVoting);
        assertTrue(token.flagsOf(SALE).nonVoting);
        assertTrue(token.flagsOf(SALE).nonEarning);
    }

    function test_storesAreListed() public {
        IStoreFactory.Store memory second = _issue(_config("second"));
        assertEq(factory.storeCount(), 2);
        assertEq(abi.encode(factory.storeAt(1)), abi.encode(second));
        assertEq(abi.encode(factory.storeOf(second.token)), abi.encode(second));
        assertEq(factory.storeOf(alice).token, address(0));
        assertEq(factory.stores(0, 10).length, 2);
        assertEq(factory.stores(1, 10)[0].token, second.token);
        assertEq(factory.stores(1, 0).length, 0);
        assertEq(factory.stores(2, 10).length, 0);
        assertEq(factory.stores(5, type(uint256).max).length, 0);
    }

    function test_theSmallestStoreHasNoOriginatorAndPaysItsMerchantItself() public {
        IStoreFactory.StoreConfig memory config = _config("smallest");
        config.originator = address(0);
        config.vesting.originatorBps = 0;
        config.merchantRecipient = MERCHANT;
        config.governance.guardian = address(0);
        config.governance.guardianTermEnd = 0;
        config.reserved = 0;
        IStoreFactory.Store memory issued = _issue(config);
        assertTrue(IRoyaltyToken(issued.token).flagsOf(MERCHANT).nonVoting);
        assertEq(IRoyaltyToken(issued.token).totalSupply(), PUBLIC);
    }

    function test_onAnEighteenDecimalDollar() public {
        IStoreFactory.StoreConfig memory config = _config("eighteen");
        config.asset = address(new MockUSD(18));
        assertEq(IRoyaltyToken(_issue(config).token).assetUnit(), 1e12);
    }

    function test_refusesIncompleteConfigs() public {
        IStoreFactory.StoreConfig memory config = _config("incomplete");
        config.name = "";
        _expectInvalid(config, "name", 0);
        config = _config("incomplete");
        config.symbol = "";
        _expectInvalid(config, "symbol", 0);
        config = _config("incomplete");
        config.commerceSource = 0;
        _expectInvalid(config, "commerceSource", 0);
        config = _config("incomplete");
        config.bankSource = 0;
        _expectInvalid(config, "bankSource", 0);
        config = _config("incomplete");
        config.distributed = 0;
        _expectInvalid(config, "distributed", 0);
    }

    function test_refusesOneAccountInTwoParts() public {
        IStoreFactory.StoreConfig memory config = _config("double");
        address[4] memory taken = [address(0), MERCHANT, PAYOUT, ORIGINATOR];
        for (uint256 i = 0; i < taken.length; ++i) {
            config.distributor = taken[i];
            _expectInvalid(config, "distributor", uint160(taken[i]));
        }
        config = _config("double");
        config.governance.guardian = MERCHANT;
        _expectInvalid(config, "guardian", uint160(MERCHANT));
        config.governance.guardian = PAYOUT;
        _expectInvalid(config, "guardian", uint160(PAYOUT));
    }

    function test_refusesAssetsItCannotCount() public {
        IStoreFactory.StoreConfig memory config = _config("asset");
        address[3] memory assets = [alice, address(registry), address(new MockUSD(19))];
        for (uint256 i = 0; i < assets.length; ++i) {
            config.asset = assets[i];
            vm.prank(ISSUER);
            vm.expectRevert(abi.encodeWithSelector(IStoreFactory.UnsupportedAsset.selector, assets[i]));
            factory.issue(config);
        }
    }

    function test_everyContractFitsTheSizeLimit() public view {
        IStoreFactory.Implementations memory set = factory.implementations();
        address[13] memory contracts = [
            address(factory),
            store.token,
            set.router,
            set.merchantAccount,
            set.policy,
            set.metrics,
            set.attestors,
            set.governor,
            set.timelock,
            set.treasury,
            set.vesting,
            set.gauge,
            set.tokenDeployer
        ];
        for (uint256 i = 0; i < contracts.length; ++i) {
            assertLe(contracts[i].code.length, 24_576, vm.toString(i));
        }
    }

    function test_theFactoryChecksItsOwnParts() public {
        IStoreFactory.Implementations memory set = factory.implementations();
        assertEq(abi.encode(_deployFactory(set).implementations()), abi.encode(set));
        set.policy = alice;
        vm.expectRevert();
        this.deployFactory(set);
    }

    function deployFactory(IStoreFactory.Implementations memory set) external {
        _deployFactory(set);
    }

    function _expectInvalid(IStoreFactory.StoreConfig memory config, bytes32 field, uint256 value) private {
        vm.prank(ISSUER);
        vm.expectRevert(abi.encodeWithSelector(IStoreFactory.InvalidConfig.selector, field, value));
        factory.issue(config);
    }
}

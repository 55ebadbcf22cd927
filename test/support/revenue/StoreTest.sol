// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IClone} from "./IClone.sol";
import {IERC20Mint} from "./IERC20Mint.sol";
import {MockGovernor} from "./MockGovernor.sol";
import {MockRoyaltyToken} from "./MockRoyaltyToken.sol";
import {Statements} from "./Statements.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IStoreMetrics} from "contracts/merchant/interfaces/IStoreMetrics.sol";
import {IAttestorRegistry} from "contracts/revenue/interfaces/IAttestorRegistry.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";

/// @notice One store's revenue side as the factory would wire it: real clones around a mock token and governor.
abstract contract StoreTest is Statements {
    struct Store {
        address asset;
        address token;
        IRevenueRouter router;
        IStoreAttestors attestors;
        IMerchantAccount account;
        IMerchantPolicy policy;
        IStoreMetrics metrics;
    }

    address internal immutable TIMELOCK = makeAddr("timelock");
    address internal immutable MERCHANT = makeAddr("merchant");
    address internal immutable PAYOUT = makeAddr("payout");
    address internal immutable KEEPER = makeAddr("keeper");
    address internal immutable GUARDIAN = makeAddr("guardian");
    address internal immutable FEE_RECIPIENT = makeAddr("fee recipient");
    address internal immutable ADMIN = makeAddr("protocol admin");

    uint256 internal dollar = 1e6;
    IAttestorRegistry internal registry;
    MockGovernor internal governor;
    address internal usd;
    MockRoyaltyToken internal token;
    IRevenueRouter internal router;
    IStoreAttestors internal attestors;
    IMerchantAccount internal account;
    IMerchantPolicy internal policy;
    IStoreMetrics internal metrics;

    address private _routerCode;
    address private _attestorsCode;
    address private _accountCode;
    address private _policyCode;
    address private _metricsCode;

    function setUp() public virtual {
        vm.warp(1_760_000_000);
        _deployProtocol();
        _useStore(_issue(_deployAsset()));
    }

    function _deployAsset() internal virtual returns (address) {
        return deployCode("MockUSD.sol:MockUSD", abi.encode(6));
    }

    function _deployToken(address asset, address, address) internal virtual returns (address) {
        return address(new MockRoyaltyToken(asset));
    }

    function _deployProtocol() internal {
        registry = IAttestorRegistry(deployCode("AttestorRegistry.sol:AttestorRegistry", abi.encode(ADMIN)));
        governor = new MockGovernor();
        governor.setGuardian(GUARDIAN);
        vm.startPrank(ADMIN);
        registry.accredit(COMMERCE, true, false);
        registry.accredit(BANK, false, true);
        vm.stopPrank();
        _routerCode = deployCode("RevenueRouter.sol:RevenueRouter");
        _attestorsCode = deployCode("StoreAttestors.sol:StoreAttestors");
        _accountCode = deployCode("MerchantAccount.sol:MerchantAccount");
        _policyCode = deployCode("MerchantPolicy.sol:MerchantPolicy");
        _metricsCode = deployCode("StoreMetrics.sol:StoreMetrics");
    }

    function _issue(address asset) internal returns (Store memory s) {
        s.asset = asset;
        s.router = IRevenueRouter(Clones.clone(_routerCode));
        s.attestors = IStoreAttestors(Clones.clone(_attestorsCode));
        s.account = IMerchantAccount(Clones.clone(_accountCode));
        s.policy = IMerchantPolicy(Clones.clone(_policyCode));
        s.metrics = IStoreMetrics(Clones.clone(_metricsCode));
        s.token = _deployToken(asset, address(s.router), address(s.account));
        IClone(address(s.attestors)).initialize(_attestorsInit(s));
        IClone(address(s.router)).initialize(_routerInit(s));
        IClone(address(s.metrics)).initialize(address(s.attestors));
        IClone(address(s.policy)).initialize(_policyInit(s));
        IClone(address(s.account)).initialize(_accountInit(s));
    }

    function _useStore(Store memory s) internal {
        usd = s.asset;
        token = MockRoyaltyToken(s.token);
        router = s.router;
        attestors = s.attestors;
        account = s.account;
        policy = s.policy;
        metrics = s.metrics;
    }

    function _store() internal view returns (Store memory) {
        return Store(usd, address(token), router, attestors, account, policy, metrics);
    }

    function _attestorsInit(Store memory s) internal view returns (IStoreAttestors.Init memory) {
        return IStoreAttestors.Init({
            registry: address(registry),
            timelock: TIMELOCK,
            merchantAccount: address(s.account),
            commerce: COMMERCE,
            bank: BANK,
            keeper: KEEPER
        });
    }

    function _routerInit(Store memory s) internal view returns (IRevenueRouter.Init memory) {
        return IRevenueRouter.Init({
            asset: s.asset,
            token: s.token,
            merchantAccount: address(s.account),
            attestors: address(s.attestors),
            feeRecipient: FEE_RECIPIENT,
            royaltyBps: 1000,
            feeBps: 10,
            toleranceBps: 10,
            commerceSource: COMMERCE_SOURCE,
            bankSource: BANK_SOURCE
        });
    }

    function _policyInit(Store memory s) internal view returns (IMerchantPolicy.Init memory init) {
        init.metrics = address(s.metrics);
        init.timelock = TIMELOCK;
        init.policy = IMerchantPolicy.Policy({
            maxRefundBps: 1500,
            maxDaysInventory: 120,
            minInventoryValue: uint128(1000 * dollar),
            minMonthlySales: uint128(3000 * dollar),
            minMonthlyDeposits: uint128(2000 * dollar),
            maxAge: 45 days,
            breachFractionBps: 5000
        });
        init.bounds = IMerchantPolicy.Bounds({
            minMaxRefundBps: 500,
            minMaxDaysInventory: 60,
            maxMinInventoryValue: uint128(5000 * dollar),
            maxMinMonthlySales: uint128(10_000 * dollar),
            maxMinMonthlyDeposits: uint128(10_000 * dollar),
            minMaxAge: 14 days,
            maxMaxAge: 90 days,
            minBreachFractionBps: 2500
        });
    }

    function _accountInit(Store memory s) internal view returns (IMerchantAccount.Init memory) {
        return IMerchantAccount.Init({
            asset: s.asset,
            token: s.token,
            router: address(s.router),
            policy: address(s.policy),
            timelock: TIMELOCK,
            governor: address(governor),
            merchant: MERCHANT,
            recipient: PAYOUT,
            limit: uint128(1000 * dollar),
            window: 7 days,
            terms: IMerchantAccount.Terms({
                floorLimit: uint128(500 * dollar),
                floorWindow: 7 days,
                minWindow: 1 days,
                maxWindow: 90 days,
                maxLimit: uint128(100_000 * dollar)
            })
        });
    }

    function _fund(address who, uint256 amount) internal {
        IERC20Mint(usd).mint(who, amount);
        vm.prank(who);
        IERC20Mint(usd).approve(address(router), type(uint256).max);
    }

    /// @dev The next fortnight's settlement, signed, funded and sent by the keeper.
    function _settle(bytes32 id, uint256 gross, uint256 refunds, int256 deductions) internal {
        _submit(_next(id, gross, refunds, deductions));
    }

    function _next(bytes32 id, uint256 gross, uint256 refunds, int256 deductions)
        internal
        returns (IRevenueRouter.Settlement memory)
    {
        skip(14 days);
        uint64 start =
            router.lastPeriodEnd() == 0 ? uint64(block.timestamp - 14 days) : router.lastPeriodEnd();
        return _settlement(id, start, uint64(block.timestamp), gross, refunds, deductions);
    }

    function _submit(IRevenueRouter.Settlement memory s) internal {
        (bytes memory commerce, bytes memory bank) = _signatures(router, s);
        _fund(KEEPER, s.deposited);
        vm.prank(KEEPER);
        router.settle(s, commerce, bank);
    }

    /// @dev Expects `reason` of a settlement that both attestors signed as it is.
    function _expectRefused(IRevenueRouter.Settlement memory s, bytes memory reason) internal {
        (bytes memory commerce, bytes memory bank) = _signatures(router, s);
        _fund(KEEPER, s.deposited < type(uint96).max ? s.deposited : 0);
        vm.expectRevert(reason);
        vm.prank(KEEPER);
        router.settle(s, commerce, bank);
    }

    function _balance(address who) internal view returns (uint256) {
        return IERC20Mint(usd).balanceOf(who);
    }
}

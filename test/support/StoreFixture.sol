// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {UniswapV2} from "./UniswapV2.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {ICredentialRegistry} from "contracts/credentials/interfaces/ICredentialRegistry.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IAttestorRegistry} from "contracts/revenue/interfaces/IAttestorRegistry.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IRoyaltyToken} from "contracts/token/interfaces/IRoyaltyToken.sol";
import {IVestingTerms} from "contracts/vesting/interfaces/IVestingTerms.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @notice A whole store issued by the real factory: 1,000,000 tokens, 80 % reserved, the rest with alice (110,000),
/// bob (60,000) and carol (30,000). Contracts are deployed from their artifacts, so a test compiles little.
abstract contract StoreFixture is UniswapV2 {
    uint256 internal constant SUPPLY = 1_000_000e18;
    uint256 internal constant RESERVED = 800_000e18;
    uint256 internal constant PUBLIC = 200_000e18;
    uint256 internal constant START = 1_800_000_000;

    uint48 internal constant VOTING_DELAY = 1 days;
    uint32 internal constant VOTING_PERIOD = 5 days;
    uint48 internal constant LATE_EXTENSION = 1 days;
    uint256 internal constant TIMELOCK_DELAY = 2 days;
    uint128 internal constant LIMIT = 5000e6;
    uint32 internal constant WINDOW = 7 days;

    bytes32 internal constant COMMERCE_SOURCE = keccak256("amazon:SELLER:UK");
    bytes32 internal constant BANK_SOURCE = keccak256("bank:GB00");
    uint256 internal constant COMMERCE_KEY = 0xC033;
    uint256 internal constant BANK_KEY = 0xBA4C;
    address internal immutable COMMERCE = vm.addr(COMMERCE_KEY);
    address internal immutable BANK = vm.addr(BANK_KEY);

    address internal immutable DEPLOYER = makeAddr("deployer");
    address internal immutable ADMIN = makeAddr("admin");
    address internal immutable ISSUER = makeAddr("issuer");
    address internal immutable FEE_RECIPIENT = makeAddr("feeRecipient");
    address internal immutable MERCHANT = makeAddr("merchant");
    address internal immutable PAYOUT = makeAddr("payout");
    address internal immutable ORIGINATOR = makeAddr("originator");
    address internal immutable KEEPER = makeAddr("keeper");
    address internal immutable GUARDIAN = makeAddr("guardian");
    address internal immutable SALE = makeAddr("sale");

    address internal alice;
    uint256 internal aliceKey;
    address internal bob;
    uint256 internal bobKey;
    address internal carol;
    uint256 internal carolKey;

    MockUSD internal usd;
    IUniswapV2Factory internal pairFactory;
    ICredentialRegistry internal credentials;
    IAttestorRegistry internal registry;
    IStoreFactory internal factory;
    IStoreFactory.Store internal store;
    IRoyaltyToken internal token;
    IRevenueRouter internal router;
    IMerchantAccount internal account;
    IStoreGovernor internal governor;

    function setUp() public virtual {
        _setUpProtocol();
        _open(_issue(_config("fixture")));
        _distribute();
    }

    function _setUpProtocol() internal {
        vm.warp(START);
        (alice, aliceKey) = makeAddrAndKey("alice");
        (bob, bobKey) = makeAddrAndKey("bob");
        (carol, carolKey) = makeAddrAndKey("carol");
        usd = MockUSD(deployCode("MockUSD.sol:MockUSD", abi.encode(uint8(6))));
        pairFactory = deployPairFactory();
        vm.startPrank(DEPLOYER);
        _deployProtocol();
        vm.stopPrank();
        vm.startPrank(ADMIN);
        registry.accredit(COMMERCE, true, false);
        registry.accredit(BANK, false, true);
        vm.stopPrank();
    }

    /// @dev Who issues. Here somebody without a desk, so that a test starts from an issued store.
    function _issuer() internal view virtual returns (address) {
        return ISSUER;
    }

    function _deployProtocol() internal virtual {
        credentials = ICredentialRegistry(
            deployCode("CredentialRegistry.sol:CredentialRegistry", abi.encode(_issuer()))
        );
        registry = IAttestorRegistry(deployCode("AttestorRegistry.sol:AttestorRegistry", abi.encode(ADMIN)));
        factory = _deployFactory(_implementations());
    }

    function _implementations() internal returns (IStoreFactory.Implementations memory set) {
        address list = deployCode("StoreControls.sol:StoreControls", abi.encode(credentials));
        set.router = deployCode("RevenueRouter.sol:RevenueRouter");
        set.merchantAccount = deployCode("MerchantAccount.sol:MerchantAccount");
        set.policy = deployCode("MerchantPolicy.sol:MerchantPolicy");
        set.metrics = deployCode("StoreMetrics.sol:StoreMetrics");
        set.attestors = deployCode("StoreAttestors.sol:StoreAttestors");
        set.governor = deployCode("StoreGovernor.sol:StoreGovernor", abi.encode(list));
        set.timelock = deployCode("StoreTimelock.sol:StoreTimelock");
        set.treasury = deployCode("Treasury.sol:Treasury");
        set.vesting = deployCode("PerformanceVesting.sol:PerformanceVesting");
        set.gauge =
            deployCode("LiquidityGauge.sol:LiquidityGauge", abi.encode(address(pairFactory), uint16(30)));
        set.tokenDeployer = deployCode("TokenDeployer.sol:TokenDeployer");
    }

    function _deployFactory(IStoreFactory.Implementations memory set) internal returns (IStoreFactory) {
        return IStoreFactory(
            deployCode(
                "StoreFactory.sol:StoreFactory",
                abi.encode(set, address(registry), _issuer(), FEE_RECIPIENT, uint16(10))
            )
        );
    }

    function _issue(IStoreFactory.StoreConfig memory config) internal returns (IStoreFactory.Store memory) {
        vm.prank(_issuer());
        return factory.issue(config);
    }

    function _open(IStoreFactory.Store memory issued) internal {
        store = issued;
        token = IRoyaltyToken(issued.token);
        router = IRevenueRouter(issued.router);
        account = IMerchantAccount(issued.merchantAccount);
        governor = IStoreGovernor(issued.governor);
    }

    /// @dev One second later the votes have a past.
    function _distribute() internal {
        vm.startPrank(SALE);
        token.transfer(alice, 110_000e18);
        token.transfer(bob, 60_000e18);
        token.transfer(carol, 30_000e18);
        vm.stopPrank();
        skip(1);
    }

    /// @dev 100,000 tokens a year for net sales of 100,000, 120,000 and then 140,000 dollars.
    function _vestingTerms() internal pure returns (IVestingTerms.VestingTerms memory terms) {
        terms.tranche = 100_000e18;
        terms.targets = new uint64[](3);
        (terms.targets[0], terms.targets[1], terms.targets[2]) = (100_000, 120_000, 140_000);
        terms.minPoolAsset = 1000;
        terms.originatorBps = 1000;
    }

    function _config(string memory salt)
        internal
        view
        virtual
        returns (IStoreFactory.StoreConfig memory config)
    {
        config.name = "Teapot Royalty";
        config.symbol = "TEA";
        config.asset = address(usd);
        config.merchant = MERCHANT;
        config.merchantRecipient = PAYOUT;
        config.originator = ORIGINATOR;
        config.reserved = RESERVED;
        config.distributor = SALE;
        config.distributed = PUBLIC;
        config.vesting = _vestingTerms();
        config.royaltyBps = 1000;
        config.toleranceBps = 20;
        config.streamDuration = 7 days;
        config.commerceSource = COMMERCE_SOURCE;
        config.bankSource = BANK_SOURCE;
        config.commerceAttestor = COMMERCE;
        config.bankAttestor = BANK;
        config.keeper = KEEPER;
        config.withdrawalLimit = LIMIT;
        config.withdrawalWindow = WINDOW;
        config.withdrawalTerms = IMerchantAccount.Terms({
            floorLimit: 1000e6,
            floorWindow: 7 days,
            minWindow: 1 days,
            maxWindow: 30 days,
            maxLimit: 1_000_000e6
        });
        config.policy = IMerchantPolicy.Policy({
            maxRefundBps: 1500,
            maxDaysInventory: 120,
            minInventoryValue: 0,
            minMonthlySales: 0,
            minMonthlyDeposits: 0,
            maxAge: 45 days,
            breachFractionBps: 5000
        });
        config.policyBounds = IMerchantPolicy.Bounds({
            minMaxRefundBps: 500,
            minMaxDaysInventory: 60,
            maxMinInventoryValue: 100_000e6,
            maxMinMonthlySales: 100_000e6,
            maxMinMonthlyDeposits: 100_000e6,
            minMaxAge: 30 days,
            maxMaxAge: 90 days,
            minBreachFractionBps: 2500
        });
        config.governance = IStoreGovernor.Settings({
            votingDelay: VOTING_DELAY,
            votingPeriod: VOTING_PERIOD,
            proposalThreshold: 1000e18,
            quorumNumerator: 10,
            quorumFloor: 10_000e18,
            lateVoteExtension: LATE_EXTENSION,
            guardian: GUARDIAN,
            guardianTermEnd: uint48(block.timestamp + 180 days)
        });
        config.timelockDelay = TIMELOCK_DELAY;
        config.salt = keccak256(bytes(salt));
    }
}

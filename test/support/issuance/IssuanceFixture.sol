// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDeskDeployer} from "./IDeskDeployer.sol";
import {ICredentialRegistry} from "contracts/credentials/interfaces/ICredentialRegistry.sol";
import {IIssuanceDesk} from "contracts/issuance/interfaces/IIssuanceDesk.sol";
import {IIssuanceTypes} from "contracts/issuance/interfaces/IIssuanceTypes.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";

/// @notice The protocol with its desk and no store yet: 1,000,000 tokens at half a dollar, 100,000 for buyers, up to
/// 100,000 for the pool, 800,000 reserved; 20,000 to 50,000 dollars, half of them for the pool.
abstract contract IssuanceFixture is StoreFixture {
    uint256 internal constant UNDERWRITER_KEY = 0x0DE4;
    address internal immutable UNDERWRITER = vm.addr(UNDERWRITER_KEY);
    bytes32 internal constant PLATFORM = "amazon";
    bytes32 internal constant EVIDENCE = keccak256("reports.zip");
    uint128 internal constant PRICE = 0.5e6;
    uint128 internal constant SOFT_CAP = 20_000e6;
    uint128 internal constant HARD_CAP = 50_000e6;
    uint128 internal constant WALLET_CAP = 25_000e6;

    IDeskDeployer internal deskDeployer;
    IIssuanceDesk internal desk;

    function setUp() public virtual override {
        _setUpProtocol();
        vm.prank(ADMIN);
        desk.appoint(UNDERWRITER, true);
    }

    function _issuer() internal view override returns (address) {
        return address(desk);
    }

    function _newDeskDeployer() internal returns (IDeskDeployer) {
        return IDeskDeployer(deployCode("DeskDeployer.sol:DeskDeployer", abi.encode(DEPLOYER)));
    }

    function _deployProtocol() internal virtual override {
        deskDeployer = _newDeskDeployer();
        desk = IIssuanceDesk(deskDeployer.desk());
        super._deployProtocol();
        bytes memory arguments = abi.encode(
            ADMIN,
            address(factory),
            address(credentials),
            deployCode("PublicSale.sol:PublicSale"),
            _limits(),
            _stablecoins()
        );
        deskDeployer.deploy(bytes.concat(vm.getCode("IssuanceDesk.sol:IssuanceDesk"), arguments));
    }

    struct FirstStablecoin {
        address asset;
        uint8 decimals;
    }

    function _stablecoins() internal view returns (FirstStablecoin[] memory list) {
        list = new FirstStablecoin[](1);
        list[0] = FirstStablecoin(address(usd), usd.decimals());
    }

    function _limits() internal pure returns (IIssuanceTypes.Limits memory) {
        return IIssuanceTypes.Limits({
            minNetSales: 100_000,
            minOperatingMarginBps: 500,
            minMonths: 12,
            maxRefundBps: 1200,
            maxDaysInventory: 120
        });
    }

    function _figures() internal pure returns (IIssuanceTypes.Figures memory) {
        return IIssuanceTypes.Figures({
            netSales: 480_000,
            inventoryValue: 60_000,
            operatingMarginBps: 1400,
            growthBps: 2100,
            months: 30,
            refundBps: 600,
            daysInventory: 70
        });
    }

    function _saleTerms() internal pure returns (IIssuanceTypes.SaleTerms memory) {
        return IIssuanceTypes.SaleTerms({
            price: PRICE,
            softCap: SOFT_CAP,
            hardCap: HARD_CAP,
            walletCap: WALLET_CAP,
            publicTokens: 100_000e18,
            liquidityTokens: 100_000e18,
            liquidityProceedsBps: 5000,
            assetDecimals: 6,
            duration: 14 days
        });
    }

    function _agreed(uint256 id) internal view returns (IStoreFactory.StoreConfig memory config) {
        config = _config("");
        config.salt = bytes32(id);
        config.distributor = desk.saleOf(id);
        config.governance.guardianTermEnd = uint48(START + 300 days);
    }

    function _assessment(
        uint256 id,
        IStoreFactory.StoreConfig memory config,
        IIssuanceTypes.SaleTerms memory sale
    ) internal view returns (IIssuanceTypes.Assessment memory a) {
        IIssuanceTypes.Application memory application = desk.applicationOf(id);
        a.application = id;
        a.round = application.round;
        a.merchant = application.merchant;
        a.evidence = application.evidence;
        a.grade = "BB+";
        a.marginBps = 1500;
        a.royaltyBps = config.royaltyBps;
        a.asset = config.asset;
        a.price = sale.price;
        a.softCap = sale.softCap;
        a.hardCap = sale.hardCap;
        a.supply = config.reserved + config.distributed;
        a.liquidityProceedsBps = sale.liquidityProceedsBps;
        a.withdrawalLimit = config.withdrawalLimit;
        a.withdrawalWindow = config.withdrawalWindow;
        a.offer = keccak256("offer.pdf");
        a.storeConfig = desk.hashConfig(config);
        a.saleTerms = desk.hashSaleTerms(sale);
        a.expiry = uint64(block.timestamp + 30 days);
    }

    function _sign(uint256 key, IIssuanceTypes.Assessment memory a) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, desk.assessmentDigest(a));
        return abi.encodePacked(r, s, v);
    }

    // --- one application's way ---

    function _apply() internal returns (uint256) {
        vm.prank(MERCHANT);
        return desk.submit(_figures(), PLATFORM, EVIDENCE, "ipfs://reports");
    }

    function _assess(
        uint256 id,
        IStoreFactory.StoreConfig memory config,
        IIssuanceTypes.SaleTerms memory sale
    ) internal {
        IIssuanceTypes.Assessment memory a = _assessment(id, config, sale);
        desk.assess(a, config, sale, UNDERWRITER, _sign(UNDERWRITER_KEY, a));
    }

    function _toAssessed() internal returns (uint256 id) {
        id = _apply();
        _assess(id, _agreed(id), _saleTerms());
    }

    function _accept(uint256 id, IStoreFactory.StoreConfig memory config) internal {
        bytes32 digest = desk.offerOf(id).digest;
        vm.prank(MERCHANT);
        desk.accept(id, digest, config);
    }

    function _toAccepted() internal returns (uint256 id) {
        id = _toAssessed();
        _accept(id, _agreed(id));
    }

    function _sealing(uint32 version) internal view returns (ICredentialRegistry.Sealing memory sealing) {
        sealing.version = version;
        sealing.expiry = uint64(block.timestamp + 365 days);
        sealing.threshold = 2;
        sealing.ciphertext = keccak256(abi.encode("ciphertext", version));
        sealing.location = "ipfs://sealed";
        sealing.custodians = new bytes32[](3);
        for (uint256 i = 0; i < 3; ++i) {
            sealing.custodians[i] = keccak256(abi.encode("custodian", i));
        }
    }

    function _grantCredentials(uint256 id) internal {
        address store_ = desk.integrationOf(id).token;
        vm.prank(MERCHANT);
        credentials.grant(store_, PLATFORM, _sealing(1));
    }

    function _toIntegrated() internal returns (uint256 id) {
        id = _toAccepted();
        _grantCredentials(id);
    }

    function _openSale(uint256 id) internal returns (IPublicSale) {
        IStoreFactory.StoreConfig memory config = _agreed(id);
        vm.prank(MERCHANT);
        return IPublicSale(desk.openSale(id, config, _saleTerms(), uint40(block.timestamp)));
    }

    function _toOnSale() internal returns (uint256 id, IPublicSale sale) {
        id = _toIntegrated();
        sale = _openSale(id);
    }

    function _buy(IPublicSale sale, address buyer, uint256 amount) internal {
        usd.mint(buyer, amount);
        vm.startPrank(buyer);
        usd.approve(address(sale), amount);
        sale.buy(amount);
        vm.stopPrank();
    }

    /// @dev The hard cap, by alice and bob.
    function _sellOut(IPublicSale sale) internal {
        _buy(sale, alice, 25_000e6);
        _buy(sale, bob, 25_000e6);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IPublicSale} from "contracts/issuance/interfaces/IPublicSale.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {IssuanceFixture} from "test/support/issuance/IssuanceFixture.sol";
import {MockUSD} from "test/support/tokens/MockUSD.sol";

/// @dev A store of nothing, whose merchant account is its maker.
contract FakeStore {
    IUniswapV2Factory public immutable pairFactory;
    MockUSD public immutable token;

    constructor(IUniswapV2Factory pairFactory_, address sale, uint256 allotted) {
        pairFactory = pairFactory_;
        token = new BurnableToken();
        token.mint(sale, allotted);
    }

    function registerPrimaryPair() external view returns (address) {
        return address(this);
    }

    function stakeFor(address, address, uint256) external {}
}

contract BurnableToken is MockUSD(18) {
    function burn(uint256 amount) external {
        _burn(msg.sender, amount);
    }
}

/// @notice Mallory makes herself the desk of a sale, and finalizes it for a store of hers that gets the dollars.
contract InitializeSaleAttackTest is IssuanceFixture {
    address private immutable MALLORY = makeAddr("mallory");

    function test_implementationAndSaleAreClosed() public {
        (, IPublicSale sale) = _toOnSale();
        IPublicSale.Init memory terms = sale.terms();
        address[2] memory both = [desk.saleImplementation(), address(sale)];
        vm.startPrank(MALLORY);
        for (uint256 i = 0; i < both.length; ++i) {
            vm.expectRevert(Initializable.InvalidInitialization.selector);
            IPublicSale(both[i]).initialize(terms);
        }
        IStoreFactory.Store memory hers;
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.OnlyDesk.selector, MALLORY));
        sale.finalize(hers);
    }

    function test_onlyTheDeskFinalizes() public {
        (, IPublicSale sale) = _toOnSale();
        _sellOut(sale);
        IStoreFactory.Store memory hers = _storeOfNothing(sale);
        vm.prank(MALLORY);
        vm.expectRevert(abi.encodeWithSelector(IPublicSale.OnlyDesk.selector, MALLORY));
        sale.finalize(hers);
    }

    /// @dev Desk and registry have no initializer at all: constructors, no clones.
    function test_deskAndRegistryHaveNoInitializer() public {
        address[2] memory parts = [address(desk), address(credentials)];
        for (uint256 i = 0; i < parts.length; ++i) {
            (bool ok,) = parts[i].call(abi.encodeWithSignature("initialize(address)", MALLORY));
            assertFalse(ok);
        }
    }

    function _storeOfNothing(IPublicSale sale) private returns (IStoreFactory.Store memory hers) {
        FakeStore fake = new FakeStore(pairFactory, address(sale), 200_000e18);
        hers.token = address(fake.token());
        hers.gauge = address(fake);
        hers.treasury = MALLORY;
        hers.merchantAccount = MALLORY;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IERC20Mint} from "test/support/revenue/IERC20Mint.sol";
import {StoreTest} from "test/support/revenue/StoreTest.sol";
import {HookedUSD} from "test/support/tokens/HookedUSD.sol";

/// @notice Sends a settlement and, while its deposit is being pulled, calls back.
contract ReentrantKeeper {
    using Address for address;

    address private immutable _target;
    bytes private _again;
    bool private _entered;

    constructor(address usd, address target) {
        _target = target;
        IERC20Mint(usd).approve(target, type(uint256).max);
        HookedUSD(usd).setHooked(true);
    }

    function attack(bytes calldata first, bytes calldata again) external {
        _again = again;
        _target.functionCall(first);
    }

    function tokensReceived(address, uint256) external {
        if (_entered || _again.length == 0) return;
        _entered = true;
        _target.functionCall(_again);
    }
}

/// @notice An asset with hooks lets the payer re-enter in the middle of a settlement or a payment.
contract SettleReentrancyTest is StoreTest {
    ReentrantKeeper private _keeper;

    function _deployAsset() internal override returns (address) {
        return deployCode("HookedUSD.sol:HookedUSD", abi.encode(6));
    }

    function setUp() public override {
        super.setUp();
        _keeper = new ReentrantKeeper(usd, address(router));
    }

    function test_everyDoorIsShut() public {
        IRevenueRouter.Settlement memory s = _next("1", 100 * dollar, 0, 0);
        (bytes memory commerce, bytes memory bank) = _signatures(router, s);
        bytes memory settle = abi.encodeCall(router.settle, (s, commerce, bank));
        bytes[7] memory again = [
            settle,
            abi.encodeCall(router.pay, (1)),
            abi.encodeCall(router.payTransferred, ()),
            abi.encodeCall(router.sweepArrears, ()),
            abi.encodeCall(router.collectFee, ()),
            abi.encodeCall(router.collectMerchant, ()),
            abi.encodeCall(router.forfeit, (1))
        ];
        IERC20Mint(usd).mint(address(_keeper), 300 * dollar);
        for (uint256 i = 0; i < again.length; ++i) {
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            _keeper.attack(settle, again[i]);
        }
        assertEq(router.totals().received, 0);
    }
}

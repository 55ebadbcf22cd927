// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IStoreGovernor} from "contracts/governance/interfaces/IStoreGovernor.sol";
import {IStoreTimelock} from "contracts/governance/interfaces/IStoreTimelock.sol";
import {IStoreFactory} from "contracts/issuance/interfaces/IStoreFactory.sol";
import {ILiquidityGauge} from "contracts/liquidity/interfaces/ILiquidityGauge.sol";
import {IMerchantAccount} from "contracts/merchant/interfaces/IMerchantAccount.sol";
import {IMerchantPolicy} from "contracts/merchant/interfaces/IMerchantPolicy.sol";
import {IRevenueRouter} from "contracts/revenue/interfaces/IRevenueRouter.sol";
import {IStoreAttestors} from "contracts/revenue/interfaces/IStoreAttestors.sol";
import {ITreasury} from "contracts/treasury/interfaces/ITreasury.sol";
import {IPerformanceVesting} from "contracts/vesting/interfaces/IPerformanceVesting.sol";
import {StoreFixture} from "test/support/StoreFixture.sol";

/// @notice Somebody else initializes an implementation, or an existing clone.
contract InitializingClonesAttackTest is StoreFixture {
    address private immutable MALLORY = makeAddr("mallory");

    function test_everyImplementationAndCloneIsClosed() public {
        IStoreFactory.Implementations memory set = factory.implementations();
        _assertClosed(set.router, store.router, _routerInit());
        _assertClosed(set.merchantAccount, store.merchantAccount, _accountInit());
        _assertClosed(set.policy, store.policy, _policyInit());
        _assertClosed(set.metrics, store.metrics, abi.encodeWithSignature("initialize(address)", MALLORY));
        _assertClosed(set.attestors, store.attestors, _attestorsInit());
        _assertClosed(set.governor, store.governor, _governorInit());
        _assertClosed(
            set.timelock, store.timelock, abi.encodeCall(IStoreTimelock.initialize, (2 days, MALLORY))
        );
        _assertClosed(set.treasury, store.treasury, abi.encodeCall(ITreasury.initialize, (MALLORY, MALLORY)));
        _assertClosed(
            set.vesting, store.vesting, abi.encodeCall(IPerformanceVesting.initialize, (_vestingInit()))
        );
        _assertClosed(set.gauge, store.gauge, abi.encodeCall(ILiquidityGauge.initialize, (MALLORY, MALLORY)));
    }

    function test_openZeppelinsTimelockInitializerIsClosed() public {
        address[] memory mallory = new address[](1);
        mallory[0] = MALLORY;
        address fresh = Clones.clone(factory.implementations().timelock);
        vm.prank(MALLORY);
        (bool ok, bytes memory reason) = fresh.call(
            abi.encodeWithSignature(
                "initialize(uint256,address[],address[],address)", 0, mallory, mallory, MALLORY
            )
        );
        assertFalse(ok);
        assertEq(bytes4(reason), IStoreTimelock.InitializerClosed.selector);
    }

    function _assertClosed(address implementation, address clone, bytes memory data) private {
        address[2] memory both = [implementation, clone];
        for (uint256 i = 0; i < both.length; ++i) {
            vm.prank(MALLORY);
            (bool ok, bytes memory reason) = both[i].call(data);
            assertFalse(ok);
            assertEq(bytes4(reason), Initializable.InvalidInitialization.selector);
        }
    }

    function _routerInit() private pure returns (bytes memory) {
        IRevenueRouter.Init memory init;
        return abi.encodeWithSelector(
            _selector("(address,address,address,address,address,uint16,uint16,uint16,bytes32,bytes32)"), init
        );
    }

    function _accountInit() private pure returns (bytes memory) {
        IMerchantAccount.Init memory init;
        return abi.encodeWithSelector(
            _selector(
                "(address,address,address,address,address,address,address,address,uint128,uint32,(uint128,uint32,uint32,uint32,uint128))"
            ),
            init
        );
    }

    function _policyInit() private pure returns (bytes memory) {
        IMerchantPolicy.Init memory init;
        return abi.encodeWithSelector(
            _selector(
                "(address,address,(uint16,uint32,uint128,uint128,uint128,uint32,uint16),(uint16,uint32,uint128,uint128,uint128,uint32,uint32,uint16))"
            ),
            init
        );
    }

    function _attestorsInit() private pure returns (bytes memory) {
        IStoreAttestors.Init memory init;
        return abi.encodeWithSelector(_selector("(address,address,address,address,address,address)"), init);
    }

    function _vestingInit() private pure returns (IPerformanceVesting.Init memory init) {}

    function _governorInit() private pure returns (bytes memory) {
        IStoreGovernor.Init memory init;
        return abi.encodeCall(IStoreGovernor.initialize, (init));
    }

    function _selector(string memory init) private pure returns (bytes4) {
        return bytes4(keccak256(bytes(string.concat("initialize(", init, ")"))));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStoreFactory} from "./interfaces/IStoreFactory.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

/// @title What a store's clones are made of, and at which addresses they will be.
abstract contract ImplementationSet is IStoreFactory {
    using Clones for address;

    address internal immutable _TOKEN_DEPLOYER;
    address private immutable _ROUTER;
    address private immutable _MERCHANT_ACCOUNT;
    address private immutable _POLICY;
    address private immutable _METRICS;
    address private immutable _ATTESTORS;
    address private immutable _GOVERNOR;
    address private immutable _TIMELOCK;
    address private immutable _TREASURY;
    address private immutable _VESTING;
    address private immutable _GAUGE;

    constructor(Implementations memory set) {
        _TOKEN_DEPLOYER = _requireCode("tokenDeployer", set.tokenDeployer);
        _ROUTER = _requireCode("router", set.router);
        _MERCHANT_ACCOUNT = _requireCode("merchantAccount", set.merchantAccount);
        _POLICY = _requireCode("policy", set.policy);
        _METRICS = _requireCode("metrics", set.metrics);
        _ATTESTORS = _requireCode("attestors", set.attestors);
        _GOVERNOR = _requireCode("governor", set.governor);
        _TIMELOCK = _requireCode("timelock", set.timelock);
        _TREASURY = _requireCode("treasury", set.treasury);
        _VESTING = _requireCode("vesting", set.vesting);
        _GAUGE = _requireCode("gauge", set.gauge);
    }

    /// @inheritdoc IStoreFactory
    function implementations() external view returns (Implementations memory) {
        return Implementations({
            router: _ROUTER,
            merchantAccount: _MERCHANT_ACCOUNT,
            policy: _POLICY,
            metrics: _METRICS,
            attestors: _ATTESTORS,
            governor: _GOVERNOR,
            timelock: _TIMELOCK,
            treasury: _TREASURY,
            vesting: _VESTING,
            gauge: _GAUGE,
            tokenDeployer: _TOKEN_DEPLOYER
        });
    }

    /// @dev Every address but the token's.
    function _predictClones(bytes32 salt) internal view returns (Store memory store) {
        store.router = _ROUTER.predictDeterministicAddress(salt);
        store.merchantAccount = _MERCHANT_ACCOUNT.predictDeterministicAddress(salt);
        store.policy = _POLICY.predictDeterministicAddress(salt);
        store.metrics = _METRICS.predictDeterministicAddress(salt);
        store.attestors = _ATTESTORS.predictDeterministicAddress(salt);
        store.governor = _GOVERNOR.predictDeterministicAddress(salt);
        store.timelock = _TIMELOCK.predictDeterministicAddress(salt);
        store.treasury = _TREASURY.predictDeterministicAddress(salt);
        store.vesting = _VESTING.predictDeterministicAddress(salt);
        store.gauge = _GAUGE.predictDeterministicAddress(salt);
    }

    function _clone(Store memory store, bytes32 salt) internal {
        _cloneAt(_ROUTER, salt, store.router);
        _cloneAt(_MERCHANT_ACCOUNT, salt, store.merchantAccount);
        _cloneAt(_POLICY, salt, store.policy);
        _cloneAt(_METRICS, salt, store.metrics);
        _cloneAt(_ATTESTORS, salt, store.attestors);
        _cloneAt(_GOVERNOR, salt, store.governor);
        _cloneAt(_TIMELOCK, salt, store.timelock);
        _cloneAt(_TREASURY, salt, store.treasury);
        _cloneAt(_VESTING, salt, store.vesting);
        _cloneAt(_GAUGE, salt, store.gauge);
    }

    function _requireCode(bytes32 part, address account) internal view returns (address) {
        if (account.code.length == 0) revert NotAContract(part, account);
        return account;
    }

    function _cloneAt(address implementation, bytes32 salt, address expected) private {
        address found = implementation.cloneDeterministic(salt);
        if (found != expected) revert UnexpectedAddress(expected, found);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What a store's terms say about its reserved tokens.
interface IVestingTerms {
    struct VestingTerms {
        /// Smallest token unit; one a year at most.
        uint128 tranche;
        /// Net sales of year 1, 2, …, in whole units of the asset (dollars), none zero, 1 to 16 of them; the last one
        /// counts for every later year.
        uint64[] targets;
        /// The least the pool must hold for a slice, in whole units of the asset.
        uint64 minPoolAsset;
        /// The originator's part of each release, bps; 0 without an originator.
        uint16 originatorBps;
    }
}

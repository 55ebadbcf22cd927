// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The whole list of what a proposal may call. It is code, not storage: no vote can lengthen it.
/// @notice Without storage and shared by all governors. The caller is the governor, whose {IStoreGovernor-controls} are asked
/// for, and whose own settings are controls, too.
interface IStoreControls {
    /// @notice True where `selector` of `target` is a control of the calling governor's store.
    function includes(address target, bytes4 selector) external view returns (bool);

    /// @notice Checks a proposal of the calling governor. Returns each target's code hash, and whether the proposal names
    /// a guardian. Errors: TooManyActions, ActionWithValue, ActionNotAllowed.
    /// @param values wei of each action; all must be 0
    function check(address[] calldata targets, uint256[] calldata values, bytes[] calldata calldatas)
        external
        view
        returns (bytes32[] memory codeHashes, bool namesGuardian);

    /// @notice Reverts unless voting delay, voting period, late extension and quorum fraction of the calling governor are
    /// within their bounds ({IStoreGovernor}). Asked when a store is issued, and at the end of every execution that changed a
    /// setting. Error: SettingOutOfBounds.
    function checkSettings() external view;

    /// @notice Where votes grant, rotate and revoke credentials; the same for all stores.
    function credentialRegistry() external view returns (address);
}

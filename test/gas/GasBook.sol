// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {Vm, VmSafe} from "forge-std/Vm.sol";

/// @notice Notes what the last call cost in snapshots/Gas.json, and which storage and which other contracts it touched in
/// snapshots/GasAccount.json, from which docs/gas.md is written (script/toolchain/gasAccount.ts).
abstract contract GasBook is Test {
    string private constant TOTALS = "Gas";
    string private constant ACCOUNT = "GasAccount";

    /// @dev What EIP-2929, EIP-2200 and EIP-3860 charge for. `opened`: contracts touched for the first time, but for the
    /// one that is called; `warm`: whatever costs 100; `deployed`: bytes of code of new contracts; `refund` as EIP-3529 counts it,
    /// before its cap.
    struct Touched {
        uint256 slots;
        uint256 opened;
        uint256 warm;
        uint256 filled;
        uint256 changed;
        uint256 created;
        uint256 deployed;
        int256 refund;
    }

    struct Slot {
        bytes32 key;
        bytes32 original;
    }

    /// @dev Recorded calls find what earlier ones touched warm, so totals and accounts are taken in two runs.
    modifier accounted() {
        if (_accounting()) vm.startStateDiffRecording();
        _;
    }

    function _accounting() private view returns (bool) {
        return vm.envOr("GAS_ACCOUNT", false);
    }

    /// @dev The last call of the test.
    function _record(string memory key) internal {
        _record(key, 1);
    }

    /// @dev The last call, which did the same `times`: the share of one.
    function _record(string memory key, uint256 times) internal {
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        if (!_accounting()) {
            vm.snapshotValue(TOTALS, key, gas / times);
            return;
        }
        Touched memory t = _touched(_lastCall(vm.stopAndReturnStateDiff()));
        _note(key, "slots", t.slots / times);
        _note(key, "opened", t.opened / times);
        _note(key, "warm", t.warm / times);
        _note(key, "filled", t.filled / times);
        _note(key, "changed", t.changed / times);
        _note(key, "created", t.created / times);
        _note(key, "deployed", t.deployed / times);
        _note(key, "refund", uint256(t.refund) / times);
        vm.startStateDiffRecording();
    }

    /// @dev A figure that is no transaction's own, such as a difference of two.
    function _recordTotal(string memory key, uint256 gas) internal {
        if (!_accounting()) vm.snapshotValue(TOTALS, key, gas);
    }

    function _note(string memory key, string memory what, uint256 count) private {
        if (count > 0) vm.snapshotValue(ACCOUNT, string.concat(key, "/", what), count);
    }

    /// @dev What is least deep is a transaction itself: the last of these, and all below it up to what the test does next.
    function _lastCall(Vm.AccountAccess[] memory all) private view returns (Vm.AccountAccess[] memory last) {
        uint256 depth = type(uint256).max;
        for (uint256 i = 0; i < all.length; ++i) {
            if (_isCall(all[i].kind) && all[i].depth < depth) depth = all[i].depth;
        }
        uint256 from = all.length - 1;
        while (!(all[from].depth == depth && _isCall(all[from].kind))) --from;
        uint256 to = from + 1;
        while (to < all.length && (all[to].depth > depth || _resumes(all[to]))) ++to;
        last = new Vm.AccountAccess[](to - from);
        for (uint256 i = 0; i < last.length; ++i) {
            last[i] = all[from + i];
        }
    }

    function _resumes(Vm.AccountAccess memory a) private view returns (bool) {
        return a.kind == VmSafe.AccountAccessKind.Resume && a.account != address(this);
    }

    function _isCall(VmSafe.AccountAccessKind kind) private pure returns (bool) {
        return kind <= VmSafe.AccountAccessKind.Create;
    }

    function _touched(Vm.AccountAccess[] memory accesses) private pure returns (Touched memory t) {
        address[] memory seen = new address[](accesses.length + 2);
        uint256 slots;
        for (uint256 i = 0; i < accesses.length; ++i) {
            slots += accesses[i].storageAccesses.length;
        }
        Slot[] memory known = new Slot[](slots);
        // The sender and the called contract are warm from the start.
        (seen[0], seen[1]) = (accesses[0].accessor, accesses[0].account);
        uint256 met = 2;
        for (uint256 i = 0; i < accesses.length; ++i) {
            Vm.AccountAccess memory a = accesses[i];
            if (i > 0 && a.kind != VmSafe.AccountAccessKind.Resume) met = _visit(t, seen, met, a);
            for (uint256 k = 0; k < a.storageAccesses.length; ++k) {
                _access(t, known, a.storageAccesses[k]);
            }
        }
    }

    function _visit(Touched memory t, address[] memory seen, uint256 met, Vm.AccountAccess memory a)
        private
        pure
        returns (uint256)
    {
        bool isNew = true;
        for (uint256 i = 0; i < met && isNew; ++i) {
            isNew = seen[i] != a.account;
        }
        if (a.kind == VmSafe.AccountAccessKind.Create) {
            ++t.created;
            t.deployed += a.deployedCode.length;
        } else if (isNew && uint160(a.account) > 0x11) {
            ++t.opened;
        } else {
            ++t.warm;
        }
        if (isNew) seen[met++] = a.account;
        return met;
    }

    /// @dev EIP-3529.
    function _refundOf(bytes32 original, bytes32 was, bytes32 becomes) private pure returns (int256 refund) {
        if (was == becomes) return 0;
        if (original != 0) {
            if (becomes == 0) refund += 4800;
            if (was == 0) refund -= 4800;
        }
        if (was != original && becomes == original) refund += original == 0 ? int256(19_900) : int256(2800);
    }

    function _access(Touched memory t, Slot[] memory known, Vm.StorageAccess memory a) private pure {
        bytes32 key = keccak256(abi.encode(a.account, a.slot));
        uint256 i = 0;
        while (known[i].key != 0 && known[i].key != key) ++i;
        bool isNew = known[i].key == 0;
        if (isNew) {
            known[i] = Slot(key, a.previousValue);
            ++t.slots;
        }
        if (a.isWrite) t.refund += _refundOf(known[i].original, a.previousValue, a.newValue);
        if (!a.isWrite) {
            if (!isNew) ++t.warm;
        } else if (a.previousValue != a.newValue && a.previousValue == known[i].original) {
            if (a.previousValue == 0) ++t.filled;
            else ++t.changed;
        } else {
            ++t.warm;
        }
    }
}

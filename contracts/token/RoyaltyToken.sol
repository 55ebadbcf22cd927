// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccountSignature} from "../shared/AccountSignature.sol";
import {Limits} from "../shared/Limits.sol";
import {SelfDelegatedVotes} from "./SelfDelegatedVotes.sol";
import {IRoyaltyToken} from "./interfaces/IRoyaltyToken.sol";
import {AccountSlot} from "./libraries/AccountSlot.sol";
import {RoyaltyStream} from "./libraries/RoyaltyStream.sol";
import {EIP7702Utils} from "@openzeppelin/contracts/account/utils/EIP7702Utils.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title A store's royalty token and its stream of royalties.
/// @notice Holds royalties until they are claimed.
/// @notice Callers: holders transfer, vote and claim; anybody claims for others, to them; the router alone
/// brings royalties; votes set the duration of later streams.
/// @notice Never mints, pauses or taxes a transfer, pays an account's royalties to anybody else, or changes
/// what an account has accrued.
contract RoyaltyToken is IRoyaltyToken, ERC20Permit, SelfDelegatedVotes, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using RoyaltyStream for RoyaltyStream.State;

    uint256 public constant SCALE = RoyaltyStream.SCALE;
    uint256 public constant MIN_SUPPLY = Limits.MIN_SUPPLY;
    uint256 public constant MAX_SUPPLY = Limits.MAX_SUPPLY;
    uint24 public constant MIN_STREAM_DURATION = Limits.MIN_STREAM_DURATION;
    uint24 public constant MAX_STREAM_DURATION = Limits.MAX_STREAM_DURATION;
    uint8 public constant MAX_ASSET_DECIMALS = Limits.MAX_ASSET_DECIMALS;
    uint8 private constant _UNIT_DECIMALS = 6;

    bytes32 private constant _CLAIM_TYPEHASH =
        keccak256("Claim(address account,address to,uint256 nonce,uint256 deadline)");

    IERC20 private immutable _ASSET;
    uint256 public immutable assetUnit;
    address public immutable router;
    address public immutable timelock;
    address public immutable merchantAccount;
    address public immutable pairRegistrar;

    RoyaltyStream.State private _stream;
    /// @dev The zero address is marked non-earning and non-voting, so that a mint and a burn need no case of
    /// their own.
    mapping(address account => AccountSlot) private _accounts;
    /// @dev Read only where the account's flag says that there is one.
    mapping(address account => address) private _payees;

    constructor(Init memory init) ERC20(init.name, init.symbol) ERC20Permit(init.name) {
        uint256 decimals_ = IERC20Metadata(init.asset).decimals();
        if (decimals_ > MAX_ASSET_DECIMALS) revert AssetDecimalsTooMany(decimals_, MAX_ASSET_DECIMALS);
        _ASSET = IERC20(init.asset);
        assetUnit = decimals_ > _UNIT_DECIMALS ? 10 ** (decimals_ - _UNIT_DECIMALS) : 1;
        router = init.router;
        timelock = init.timelock;
        merchantAccount = init.merchantAccount;
        pairRegistrar = init.pairRegistrar;
        _setStreamDuration(init.streamDuration);

        _flag(address(0), AccountFlags({nonEarning: true, nonVoting: true}));
        _flag(address(this), AccountFlags({nonEarning: true, nonVoting: true}));
        for (uint256 i = 0; i < init.nonVoting.length; ++i) {
            _flag(init.nonVoting[i], AccountFlags({nonEarning: false, nonVoting: true}));
        }
        for (uint256 i = 0; i < init.allocations.length; ++i) {
            _flag(init.allocations[i].account, init.allocations[i].flags);
        }
        for (uint256 i = 0; i < init.allocations.length; ++i) {
            _mint(init.allocations[i].account, init.allocations[i].amount);
        }
        uint256 supply = totalSupply();
        if (supply < MIN_SUPPLY || supply > MAX_SUPPLY) {
            revert SupplyOutOfBounds(supply, MIN_SUPPLY, MAX_SUPPLY);
        }
    }

    // --- stream, written by the router ---

    /// @inheritdoc IRoyaltyToken
    function push(uint256 amount) external nonReentrant {
        uint256 credited = _pull(amount);
        (uint256 streamed, uint40 end) = _stream.push(credited, assetUnit);
        emit RoyaltyPushed(credited, streamed * assetUnit, end);
    }

    /// @inheritdoc IRoyaltyToken
    function topUp(uint256 amount) external nonReentrant {
        uint256 credited = _pull(amount);
        bool startsNow = _stream.topUp(credited, assetUnit);
        emit RoyaltyToppedUp(credited, startsNow);
    }

    // --- claims ---

    /// @inheritdoc IRoyaltyToken
    function claim(address to) external nonReentrant returns (uint256 amount) {
        return _claim(msg.sender, _accounts[msg.sender], to, msg.sender == tx.origin);
    }

    /// @inheritdoc IRoyaltyToken
    function claimFor(address account) external nonReentrant returns (uint256 amount) {
        AccountSlot slot = _accounts[account];
        (bool payable_, address to) = _destination(account, slot);
        if (!payable_) revert ClaimForContract(account);
        return _claim(account, slot, to, false);
    }

    /// @inheritdoc IRoyaltyToken
    function claimBatch(address[] calldata accounts) external nonReentrant returns (uint256 total) {
        uint256 index = _stream.indexAt(block.timestamp);
        for (uint256 i = 0; i < accounts.length; ++i) {
            address account = accounts[i];
            AccountSlot slot = _accounts[account];
            uint256 accrued = _accruedAt(account, slot, index);
            uint256 units = accrued >> RoyaltyStream.SCALE_BITS;
            if (units == 0) continue;
            uint256 amount = units * assetUnit;
            (bool payable_, address to) = _destination(account, slot);
            if (!payable_) {
                emit RoyaltyPayoutSkipped(account, to, amount);
                continue;
            }
            _accounts[account] = slot.withCredit(index, accrued & RoyaltyStream.FRACTION_MASK);
            if (_ASSET.trySafeTransfer(to, amount)) {
                total += amount;
                emit RoyaltyClaimed(account, to, amount);
            } else {
                // Read again: a hook of the asset may have moved tokens of this account meanwhile.
                slot = _accounts[account];
                _accounts[account] =
                    slot.withCredit(slot.index(), slot.accrued() + (units << RoyaltyStream.SCALE_BITS));
                emit RoyaltyPayoutSkipped(account, to, amount);
            }
        }
    }

    /// @inheritdoc IRoyaltyToken
    function claimBySig(address account, address to, uint256 deadline, bytes calldata signature)
        external
        nonReentrant
        returns (uint256 amount)
    {
        if (block.timestamp > deadline) revert ExpiredSignature(deadline);
        bytes32 digest = _hashTypedDataV4(
            keccak256(abi.encode(_CLAIM_TYPEHASH, account, to, _useNonce(account), deadline))
        );
        (bool valid, bool byKey) = AccountSignature.check(account, digest, signature);
        if (!valid) revert InvalidSignature(account);
        return _claim(account, _accounts[account], to, byKey);
    }

    /// @inheritdoc IRoyaltyToken
    function setPayee(address payee) external {
        if (payee == address(this) || (payee == pairRegistrar && payee != address(0))) {
            revert InvalidRecipient(payee);
        }
        _payees[msg.sender] = payee;
        _accounts[msg.sender] = _accounts[msg.sender].withPayee(payee != address(0));
        emit PayeeChanged(msg.sender, payee);
    }

    // --- store controls ---

    /// @inheritdoc IRoyaltyToken
    function setStreamDuration(uint24 duration) external {
        if (msg.sender != timelock) revert OnlyTimelock(msg.sender);
        _setStreamDuration(duration);
    }

    /// @inheritdoc IRoyaltyToken
    function registerPair(address pair) external {
        if (msg.sender != pairRegistrar) revert OnlyPairRegistrar(msg.sender);
        _silence(pair);
        if (_accounts[pair].isPair()) return;
        _accounts[pair] = _accounts[pair].asPair();
        emit PayeeChanged(pair, msg.sender);
    }

    /// @inheritdoc IRoyaltyToken
    function handOverMerchant(address newMerchant) external {
        if (msg.sender != merchantAccount) revert OnlyMerchantAccount(msg.sender);
        _silence(newMerchant);
    }

    /// @inheritdoc IRoyaltyToken
    function burn(uint256 amount) external {
        if (!_accounts[msg.sender].nonEarning()) revert OnlyLockedHolder(msg.sender);
        _burn(msg.sender, amount);
    }

    // --- views ---

    /// @inheritdoc IRoyaltyToken
    function claimable(address account) external view returns (uint256) {
        return claimableAt(account, block.timestamp);
    }

    /// @inheritdoc IRoyaltyToken
    function claimableAt(address account, uint256 timestamp) public view returns (uint256) {
        if (timestamp < block.timestamp) timestamp = block.timestamp;
        uint256 accrued = _accruedAt(account, _accounts[account], _stream.indexAt(timestamp));
        return (accrued >> RoyaltyStream.SCALE_BITS) * assetUnit;
    }

    /// @inheritdoc IRoyaltyToken
    function claimableScaled(address account) external view returns (uint256) {
        return _accruedAt(account, _accounts[account], _stream.indexAt(block.timestamp));
    }

    /// @inheritdoc IRoyaltyToken
    function payeeOf(address account) external view returns (address) {
        return _accounts[account].isPair() ? pairRegistrar : _payees[account];
    }

    /// @inheritdoc IRoyaltyToken
    function flagsOf(address account) external view returns (AccountFlags memory) {
        AccountSlot slot = _accounts[account];
        return AccountFlags({nonEarning: slot.nonEarning(), nonVoting: slot.nonVoting()});
    }

    /// @inheritdoc IRoyaltyToken
    function stream()
        external
        view
        returns (
            uint256 ratePerSecond,
            uint40 end,
            uint24 duration,
            uint256 unstreamed,
            uint256 carried,
            uint40 pausedSecondsLeft
        )
    {
        return _stream.read();
    }

    /// @inheritdoc IRoyaltyToken
    function earningSupply() external view returns (uint256) {
        return _stream.earningSupply();
    }

    /// @inheritdoc IRoyaltyToken
    function totalReceived() external view returns (uint256) {
        return _stream.bookOf().received * assetUnit + _stream.reserve.dust;
    }

    /// @inheritdoc IRoyaltyToken
    function asset() external view returns (address) {
        return address(_ASSET);
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(IERC20Permit, ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    // --- parts ---

    function _getVotingUnits(address account) internal view override returns (uint256) {
        return _accounts[account].nonVoting() ? 0 : balanceOf(account);
    }

    /// @dev ERC20._update is named because ERC20Votes._update would count non-voting balances; the supply's cap is
    /// checked once, by the constructor.
    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        uint256 index = _stream.indexAt(block.timestamp);
        if (_accounts[from].areSettledAndOrdinary(_accounts[to], index)) {
            ERC20._update(from, to, value);
            _moveDelegateVotes(delegates(from), delegates(to), value);
        } else {
            AccountSlot fromSlot = _settle(from, index);
            AccountSlot toSlot = _settle(to, index);
            ERC20._update(from, to, value);
            _moveEarningSupply(fromSlot, toSlot, value);
            _moveVotes(from, fromSlot, to, toSlot, value);
        }
    }

    function _moveEarningSupply(AccountSlot fromSlot, AccountSlot toSlot, uint256 value) private {
        if (fromSlot.nonEarning() == toSlot.nonEarning()) return;
        uint256 earning = _stream.earningSupply();
        _stream.setEarningSupply(toSlot.nonEarning() ? earning - value : earning + value);
    }

    /// @dev Non-voting accounts count as the zero address: moving to one is a burn of votes, from one a mint.
    function _moveVotes(address from, AccountSlot fromSlot, address to, AccountSlot toSlot, uint256 value)
        private
    {
        address voterFrom = fromSlot.nonVoting() ? address(0) : from;
        address voterTo = toSlot.nonVoting() ? address(0) : to;
        if (voterFrom != voterTo) _transferVotingUnits(voterFrom, voterTo, value);
    }

    /// @dev Brings the account's credit up to `index`; writes only if it is behind.
    function _settle(address account, uint256 index) private returns (AccountSlot slot) {
        slot = _accounts[account];
        if (slot.index() == index || slot.nonEarning()) return slot;
        slot = slot.withCredit(index, _accruedAt(account, slot, index));
        _accounts[account] = slot;
    }

    function _accruedAt(address account, AccountSlot slot, uint256 index) private view returns (uint256) {
        if (slot.nonEarning()) return 0;
        return slot.accrued() + balanceOf(account) * (index - slot.index());
    }

    /// @param byKey Whether this call proves that the account has a private key: it will never be a contract of
    /// another kind than EIP-7702's, so later payouts need not look at its code.
    function _claim(address account, AccountSlot slot, address to, bool byKey)
        private
        returns (uint256 amount)
    {
        if (to == address(0) || to == address(this)) revert InvalidRecipient(to);
        uint256 index = _stream.indexAt(block.timestamp);
        uint256 accrued = _accruedAt(account, slot, index);
        amount = (accrued >> RoyaltyStream.SCALE_BITS) * assetUnit;
        if (amount == 0) return 0;
        if (byKey) slot = slot.asKeyed();
        _accounts[account] = slot.withCredit(index, accrued & RoyaltyStream.FRACTION_MASK);
        emit RoyaltyClaimed(account, to, amount);
        _ASSET.safeTransfer(to, amount);
    }

    /// @dev Where others may send the account's royalties; not payable: a contract without a payee, which might
    /// let anyone take what it did not expect, and a pair whose money its registrar would not know where to put.
    function _destination(address account, AccountSlot slot)
        private
        view
        returns (bool payable_, address to)
    {
        if (slot.isPair()) {
            return (msg.sender == pairRegistrar, pairRegistrar);
        }
        if (slot.hasPayee()) return (true, _payees[account]);
        if (slot.hasKey()) return (true, account);
        uint256 size = account.code.length;
        return (size == 0 || (size == 23 && EIP7702Utils.fetchDelegate(account) != address(0)), account);
    }

    /// @dev Credits what arrived, not what was asked for.
    function _pull(uint256 amount) private returns (uint256 credited) {
        if (msg.sender != router) revert OnlyRouter(msg.sender);
        uint256 before = _ASSET.balanceOf(address(this));
        _ASSET.safeTransferFrom(msg.sender, address(this), amount);
        credited = _ASSET.balanceOf(address(this)) - before;
        if (credited == 0) revert NothingReceived();
    }

    function _setStreamDuration(uint24 duration) private {
        if (duration < MIN_STREAM_DURATION || duration > MAX_STREAM_DURATION) {
            revert StreamDurationOutOfBounds(duration, MIN_STREAM_DURATION, MAX_STREAM_DURATION);
        }
        _stream.flow.duration = duration;
        emit StreamDurationChanged(duration);
    }

    /// @dev Only before the first mint: an account's earning never changes later.
    function _flag(address account, AccountFlags memory flags) private {
        AccountSlot slot = _accounts[account];
        if (flags.nonEarning) slot = slot.asNonEarning();
        if (flags.nonVoting && !slot.nonVoting()) {
            slot = slot.asNonVoting();
            emit NonVotingAccountAdded(account);
        }
        _accounts[account] = slot;
    }

    /// @dev Takes the account's votes away like a burn, for good.
    function _silence(address account) private {
        AccountSlot slot = _settle(account, _stream.indexAt(block.timestamp));
        if (slot.nonVoting()) return;
        _transferVotingUnits(account, address(0), balanceOf(account));
        _accounts[account] = slot.asNonVoting();
        emit NonVotingAccountAdded(account);
    }
}

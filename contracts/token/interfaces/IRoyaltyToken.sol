// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title A store's royalty token: ERC-20, ERC-2612, ERC-5805 votes on an ERC-6372 timestamp clock, and one
/// stream of royalties.
/// @notice Amounts of the royalty asset (a stablecoin) are in its smallest unit. Royalties are accounted in
/// *units* of 10^(max(decimals, 6) − 6) smallest units, that is millionths of a dollar for 6 and 18 decimals;
/// what a push leaves below one unit is carried to the next. Scaled amounts are units × 2^100, exact.
/// One token is 10^18 smallest token units. Everything rounds down to whoever is paid, and what rounding leaves
/// stays theirs (an account's fraction) or is carried into the stream.
interface IRoyaltyToken is IERC20Metadata, IERC20Permit, IERC5805 {
    /// @notice How an account is treated; both false for everybody but the store's own contracts and parties.
    struct AccountFlags {
        bool nonEarning;
        bool nonVoting;
    }

    /// @notice One initial allocation of the fixed supply.
    struct Allocation {
        address account;
        uint256 amount;
        AccountFlags flags;
    }

    struct Init {
        string name;
        string symbol;
        /// The stablecoin that royalties are paid in; ≤ 18 decimals.
        address asset;
        /// The only caller of {push} and {topUp}.
        address router;
        /// The only caller of {setStreamDuration}: the store's timelock.
        address timelock;
        /// The only caller of {handOverMerchant}.
        address merchantAccount;
        /// The only caller of {registerPair}, and the payee of those pairs; zero: no pair can be registered.
        address pairRegistrar;
        /// Seconds, 1 to 30 days.
        uint24 streamDuration;
        Allocation[] allocations;
        /// Further accounts that never vote, earning or not: protocol contracts, the merchant, the originator.
        address[] nonVoting;
    }

    /// @notice `amount` arrived; `streamed`, with what had not streamed before, now streams until `streamEnd` (zero
    /// while the stream is paused). Smallest units of the asset, `streamed` rounded down to a unit.
    event RoyaltyPushed(uint256 amount, uint256 streamed, uint40 streamEnd);
    /// @notice `startsNow`: the current rate rises (while paused: the rate it resumes at); else waits for a push.
    event RoyaltyToppedUp(uint256 amount, bool startsNow);
    event RoyaltyClaimed(address indexed account, address indexed to, uint256 amount);
    /// @notice A batch skipped this account: the caller may not claim for it, or its payee's transfer failed. Its
    /// credit is unchanged.
    event RoyaltyPayoutSkipped(address indexed account, address indexed to, uint256 amount);
    event PayeeChanged(address indexed account, address indexed payee);
    event StreamDurationChanged(uint24 duration);
    /// @notice Fewer than one whole token earn: the stream's clock stands still until more do.
    event StreamPaused(uint40 secondsLeft);
    event StreamResumed(uint40 streamEnd);
    event NonVotingAccountAdded(address indexed account);

    error OnlyRouter(address caller);
    error OnlyTimelock(address caller);
    error OnlyMerchantAccount(address caller);
    error OnlyPairRegistrar(address caller);
    error OnlyLockedHolder(address caller);
    error StreamDurationOutOfBounds(uint256 duration, uint256 min, uint256 max);
    error SupplyOutOfBounds(uint256 supply, uint256 min, uint256 max);
    error AssetDecimalsTooMany(uint256 decimals, uint256 max);
    /// @notice Lifetime receipts, smallest units of the asset, would exceed 2^52 − 1 units ($4.5 billion).
    error StreamCapacityExceeded(uint256 received, uint256 capacity);
    error NothingReceived();
    /// @notice `account` is a contract that has not chosen a payee; only it can claim. Or it is a registered pair, for which
    /// the registrar alone claims.
    error ClaimForContract(address account);
    error InvalidRecipient(address to);
    error ExpiredSignature(uint256 deadline);
    error InvalidSignature(address account);

    // --- stream, written by the router ---

    /// @notice Pulls `amount` of the asset from the router, credits what arrived, and spreads it with all that has
    /// not streamed yet over the stream duration from now. Router only. Errors: OnlyRouter, NothingReceived,
    /// StreamCapacityExceeded.
    function push(uint256 amount) external;

    /// @notice Pulls `amount` from the router without moving the stream's end: raises the current rate if at least
    /// 24 hours remain, else the amount waits for the next push. Router only. Same errors as {push}. While the
    /// stream is paused, the seconds left at the pause count as remaining.
    function topUp(uint256 amount) external;

    // --- claims ---

    /// @notice Pays the caller's whole claimable to `to`. Returns the amount (0: nothing to claim, no transfer).
    /// Error: InvalidRecipient (zero, or this token).
    function claim(address to) external returns (uint256 amount);

    /// @notice Anyone pays `account` its claimable: to its payee, or to itself where it has no code or is an
    /// EIP-7702 account. For a registered pair the registrar alone, which is its payee: it must know for
    /// whom the money came. Error: ClaimForContract.
    function claimFor(address account) external returns (uint256 amount);

    /// @notice {claimFor} for many. Skips (with an event) whom the caller may not claim for and payees whose transfer
    /// fails; skipped accounts keep their credit. Returns the total paid. Cheapest for accounts that once claimed with
    /// their own key. With an asset that calls its receivers, one that eats all gas makes the whole batch revert:
    /// leave it out.
    function claimBatch(address[] calldata accounts) external returns (uint256 total);

    /// @notice {claim} by EIP-712 signature `Claim(address account,address to,uint256 nonce,uint256 deadline)`;
    /// ECDSA first, then ERC-1271. Uses {nonces}. Errors: ExpiredSignature, InvalidSignature, InvalidRecipient.
    function claimBySig(address account, address to, uint256 deadline, bytes calldata signature)
        external
        returns (uint256 amount);

    /// @notice Sets where the caller's royalties go when others claim for it; zero: none set, which pays itself where
    /// it has no code or is an EIP-7702 account. A contract may name itself. A registered pair's
    /// stays the registrar. Error: InvalidRecipient (this token, the registrar, which would not know whose it is).
    function setPayee(address payee) external;

    // --- store controls ---

    /// @notice Stream duration of later pushes, seconds in [1 day, 30 days]; the running stream keeps its end.
    /// Timelock only. Errors: OnlyTimelock, StreamDurationOutOfBounds.
    function setStreamDuration(uint24 duration) external;

    /// @notice Makes a proven AMM pair non-voting and the registrar its payee, for good; what it earned and earns is for
    /// the registrar to claim. Nothing happens the second time. Registrar only. Error: OnlyPairRegistrar.
    function registerPair(address pair) external;

    /// @notice Declares the merchant's new account non-voting; earlier ones stay so. MerchantAccount only. Error:
    /// OnlyMerchantAccount.
    function handOverMerchant(address newMerchant) external;

    /// @notice Burns from the caller's own balance; only accounts that are non-earning may (vesting, sale). Error:
    /// OnlyLockedHolder.
    function burn(uint256 amount) external;

    // --- views ---

    /// @notice What `account` could claim now, smallest units of the asset, rounded down to a unit.
    function claimable(address account) external view returns (uint256);
    /// @notice What `account` could claim at `timestamp` (≥ now) if no push and no transfer came before.
    function claimableAt(address account, uint256 timestamp) external view returns (uint256);
    /// @notice What `account` has earned and not been paid, in scaled units with its exact fraction. Over all
    /// accounts: Σ claimableScaled + (Σ claimed ÷ assetUnit) × SCALE + unstreamed + carried =
    /// (totalReceived ÷ assetUnit, rounded down) × SCALE, exactly.
    function claimableScaled(address account) external view returns (uint256);
    /// @notice Zero: itself.
    function payeeOf(address account) external view returns (address);
    function flagsOf(address account) external view returns (AccountFlags memory);
    /// @notice Current rate in scaled units per second for all earning tokens together, the stream's end, the
    /// duration for later pushes, scaled units not streamed yet, scaled units carried, and seconds left while paused.
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
        );
    /// @notice Tokens that earn (everything but non-earning accounts' balances).
    function earningSupply() external view returns (uint256);
    /// @notice Credited by pushes and top-ups over the token's life, smallest units of the asset. What claims paid
    /// is in {RoyaltyClaimed} events: a counter of it would cost every claim a storage write.
    function totalReceived() external view returns (uint256);
    function asset() external view returns (address);
    function router() external view returns (address);
    function timelock() external view returns (address);
    function merchantAccount() external view returns (address);
    function pairRegistrar() external view returns (address);
    /// @notice Smallest units of the asset in one accounting unit.
    function assetUnit() external view returns (uint256);
    /// @notice The scale of scaled amounts, 2^100.
    function SCALE() external view returns (uint256);
}

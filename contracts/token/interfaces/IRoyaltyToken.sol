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
        /// Smallest token units.
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
    /// @param amount the asset's smallest unit
    /// @param streamed the asset's smallest unit
    /// @param streamEnd last second of the stream, Unix seconds
    event RoyaltyPushed(uint256 amount, uint256 streamed, uint40 streamEnd);
    /// @notice `startsNow`: the current rate rises (while paused: the rate it resumes at); else waits for a push.
    /// @param amount the asset's smallest unit
    /// @param startsNow whether it streams from now on
    event RoyaltyToppedUp(uint256 amount, bool startsNow);
    /// @notice Royalties of `account` were paid.
    /// @param account whose royalties they are
    /// @param to who got it
    /// @param amount the asset's smallest unit
    event RoyaltyClaimed(address indexed account, address indexed to, uint256 amount);
    /// @notice A batch skipped this account: the caller may not claim for it, or its payee's transfer failed. Its
    /// credit is unchanged.
    /// @param account whose royalties they are
    /// @param to who would have got it
    /// @param amount the asset's smallest unit
    event RoyaltyPayoutSkipped(address indexed account, address indexed to, uint256 amount);
    /// @notice Royalties of `account` that others claim go to `payee`; zero: to itself.
    /// @param account whose royalties they are
    /// @param payee who gets them
    event PayeeChanged(address indexed account, address indexed payee);
    /// @notice Later pushes are spread over another duration.
    /// @param duration seconds
    event StreamDurationChanged(uint24 duration);
    /// @notice Fewer than one whole token earn: the stream's clock stops until more do.
    /// @param secondsLeft what the stream still had, seconds
    event StreamPaused(uint40 secondsLeft);
    /// @notice At least one whole token earns again: the stream goes on.
    /// @param streamEnd last second of the stream, Unix seconds
    event StreamResumed(uint40 streamEnd);
    /// @notice The account never votes again.
    /// @param account the account
    event NonVotingAccountAdded(address indexed account);

    /// @notice Only the store's RevenueRouter may call.
    /// @param caller who called
    error OnlyRouter(address caller);
    /// @notice Only the store's timelock may call, that is a vote.
    /// @param caller who called
    error OnlyTimelock(address caller);
    /// @notice Only the store's MerchantAccount may call.
    /// @param caller who called
    error OnlyMerchantAccount(address caller);
    /// @notice Only the pair registrar, the gauge, may call.
    /// @param caller who called
    error OnlyPairRegistrar(address caller);
    /// @notice Only accounts that do not earn may burn.
    /// @param caller who called
    error OnlyLockedHolder(address caller);
    /// @notice A stream may not last this long, or this short a time.
    /// @param duration seconds
    /// @param min seconds
    /// @param max seconds
    error StreamDurationOutOfBounds(uint256 duration, uint256 min, uint256 max);
    /// @notice The allocations add up to too many tokens, or too few.
    /// @param supply smallest token units
    /// @param min smallest token units
    /// @param max smallest token units
    error SupplyOutOfBounds(uint256 supply, uint256 min, uint256 max);
    /// @notice The asset has more decimals than the accounting allows.
    /// @param decimals the asset's
    /// @param max most that are allowed
    error AssetDecimalsTooMany(uint256 decimals, uint256 max);
    /// @notice Lifetime receipts, smallest units of the asset, would exceed 2^52 − 1 units ($4.5 billion).
    /// @param received receipts of the token's whole life with this one, the asset's smallest unit
    /// @param capacity most that it can ever receive, the asset's smallest unit
    error StreamCapacityExceeded(uint256 received, uint256 capacity);
    /// @notice The asset delivered nothing.
    error NothingReceived();
    /// @notice `account` is a contract that has not chosen a payee; only it can claim. Or it is a registered pair, for which
    /// the registrar alone claims.
    /// @param account the contract, or the pair
    error ClaimForContract(address account);
    /// @notice Nothing may be sent to this address: it is zero, or what it got there would be lost.
    /// @param to the address that was given
    error InvalidRecipient(address to);
    /// @notice The signature is no longer valid.
    /// @param deadline last second at which it was valid, Unix seconds
    error ExpiredSignature(uint256 deadline);
    /// @notice The signature is not the account's for exactly this claim, here, on this chain and with its present nonce.
    /// @param account who was to have signed
    error InvalidSignature(address account);

    // --- stream, written by the router ---

    /// @notice Pulls `amount` of the asset from the router, credits what arrived, and spreads it with all that has
    /// not streamed yet over the stream duration from now. Router only. Errors: OnlyRouter, NothingReceived,
    /// StreamCapacityExceeded.
    /// @param amount the asset's smallest unit
    function push(uint256 amount) external;

    /// @notice Pulls `amount` from the router without moving the stream's end: raises the current rate if at least
    /// 24 hours remain, else the amount waits for the next push. Router only. Same errors as {push}. While the
    /// stream is paused, the seconds left at the pause count as remaining.
    /// @param amount the asset's smallest unit
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
    /// @param deadline last second at which it is valid, Unix seconds
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
    /// @param duration seconds
    function setStreamDuration(uint24 duration) external;

    /// @notice Makes a proven AMM pair non-voting and the registrar its payee, for good; what it earned and earns is for
    /// the registrar to claim. Nothing happens the second time. Registrar only. Error: OnlyPairRegistrar.
    function registerPair(address pair) external;

    /// @notice Declares the merchant's new account non-voting; earlier ones stay so. MerchantAccount only. Error:
    /// OnlyMerchantAccount.
    function handOverMerchant(address newMerchant) external;

    /// @notice Burns from the caller's own balance; only accounts that are non-earning may (vesting, sale). Error:
    /// OnlyLockedHolder.
    /// @param amount smallest token units
    function burn(uint256 amount) external;

    // --- views ---

    /// @notice What `account` could claim now, smallest units of the asset, rounded down to a unit.
    function claimable(address account) external view returns (uint256);
    /// @notice What `account` could claim at `timestamp` (≥ now) if no push and no transfer came before.
    /// @param timestamp Unix seconds
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

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Earns for liquidity providers what the pooled tokens of a store earn.
/// @notice Registers V2 pairs of the store's token and is the only one who may claim for them; what it claims is shared,
/// per second and in proportion, among those who staked that pair's liquidity tokens. Unstaked liquidity earns swap fees
/// only. The initial liquidity is staked for the store's treasury and leaves only when the store is delisted. Amounts of
/// royalties are in the asset's smallest unit, of liquidity in the pair's; paid out rounds down to the token's unit (a
/// millionth of a dollar), the fraction stays the account's. Staking and unstaking move no dollars: they go on even where
/// the asset is frozen.
interface ILiquidityGauge {
    /// @notice `accruedToTreasury` was earned before and is the treasury's to harvest.
    /// @param pair the Uniswap V2 pair
    /// @param accruedToTreasury the asset's smallest unit
    event PairRegistered(address indexed pair, uint256 accruedToTreasury);
    /// @notice Liquidity tokens were staked for `account`.
    /// @param pair the Uniswap V2 pair
    /// @param from whose liquidity tokens they were
    /// @param account whose stake it is
    /// @param amount the pair's smallest unit
    event Staked(address indexed pair, address indexed from, address indexed account, uint256 amount);
    /// @notice Liquidity tokens left the stake of `account`.
    /// @param pair the Uniswap V2 pair
    /// @param account whose stake it is
    /// @param to who got it
    /// @param amount the pair's smallest unit
    event Unstaked(address indexed pair, address indexed account, address indexed to, uint256 amount);
    /// @notice `account` was paid.
    /// @param pair the Uniswap V2 pair
    /// @param account whose stake it is
    /// @param to who got it
    /// @param amount the asset's smallest unit
    event Harvested(address indexed pair, address indexed account, address indexed to, uint256 amount);
    /// @notice What the pair earned while nobody staked is the treasury's to harvest. (What it earns for stakers is in the
    /// token's {IRoyaltyToken-RoyaltyClaimed} of the pair.)
    /// @param pair the Uniswap V2 pair
    /// @param amount the asset's smallest unit
    event TreasuryCredited(address indexed pair, uint256 amount);

    /// @notice Only the store's timelock may call, that is a vote.
    /// @param caller who called
    error OnlyTimelock(address caller);
    /// @notice Nothing can be staked for this address: it is zero, or the gauge.
    /// @param account the address that was given
    error InvalidAddress(address account);
    /// @notice Nothing may be sent to this address: it is zero, or what it got there would be lost.
    /// @param to the address that was given
    error InvalidRecipient(address to);
    /// @notice The amount is zero.
    error ZeroAmount();
    /// @notice The pair factory does not know this address as a pair of the store's token.
    /// @param pair the address that was given
    error NotAPair(address pair);
    /// @notice The pair is not registered here.
    /// @param pair the Uniswap V2 pair
    error PairNotRegistered(address pair);
    /// @notice The pair is registered already.
    /// @param pair the Uniswap V2 pair
    error AlreadyRegistered(address pair);
    /// @notice As many pairs as a vote may register are registered.
    /// @param max most pairs
    error TooManyPairs(uint256 max);
    /// @notice The account has staked less than it asks for.
    /// @param requested the pair's smallest unit
    /// @param staked the pair's smallest unit
    error InsufficientStake(uint256 requested, uint256 staked);
    /// @notice The treasury's stake leaves only after a delisting, through {releaseTreasury}.
    error TreasuryLocked();
    /// @notice The store is listed: its treasury's liquidity stays.
    error NotDelisted();
    /// @notice `account` is a contract other than the treasury; only it can harvest.
    /// @param account the contract
    error HarvestForContract(address account);

    /// @notice Once, by the factory that made the clone.
    function initialize(address token_, address treasury_) external;

    /// @notice Registers the pair of the store's token and its asset, once it exists. Anyone may call: there is only one.
    /// What it accrued before goes to the treasury. Errors: NotAPair, AlreadyRegistered.
    function registerPrimaryPair() external returns (address pair);
    /// @notice Registers a further pair of the store's token with another one. Timelock only (by vote). What it accrued
    /// before goes to the treasury. Errors: OnlyTimelock, NotAPair, AlreadyRegistered, TooManyPairs.
    function registerPair(address pair) external;

    /// @notice Stakes `amount` of the caller's liquidity tokens for `account` (whoever it is: a gift is possible).
    /// Errors: PairNotRegistered, ZeroAmount, InvalidAddress.
    /// @param amount the pair's smallest unit
    function stakeFor(address pair, address account, uint256 amount) external;
    /// @notice {stakeFor} the caller.
    /// @param amount the pair's smallest unit
    function stake(address pair, uint256 amount) external;
    /// @notice {stake} with the pair's ERC-2612 permit; a permit that somebody else used before does no harm.
    /// @param amount the pair's smallest unit
    /// @param deadline last second at which it is valid, Unix seconds
    /// @param v recovery id of the signature
    function stakeWithPermit(address pair, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external;
    /// @notice Returns liquidity tokens to `to`, at any time, in any state of the store. What was earned stays
    /// harvestable. Errors: ZeroAmount, InvalidRecipient, InsufficientStake, TreasuryLocked.
    /// @param amount the pair's smallest unit
    function unstake(address pair, uint256 amount, address to) external;
    /// @notice Claims for the pair and pays the caller what its stake earned, to `to`. 0 if nothing is due. Errors:
    /// InvalidRecipient, PairNotRegistered.
    function harvest(address pair, address to) external returns (uint256 amount);
    /// @notice {harvest} for `account`, to itself. Anyone may call; only for the treasury and for accounts without code or with
    /// EIP-7702's. Error: HarvestForContract.
    function harvestFor(address pair, address account) external returns (uint256 amount);
    /// @notice Sends the treasury's stake to the treasury after a delisting. Anyone may call. Error: NotDelisted.
    function releaseTreasury(address pair) external returns (uint256 amount);

    /// @notice What `account` could harvest now, including what the pair has not been claimed for yet; rounds down.
    function earned(address pair, address account) external view returns (uint256);
    /// @notice {earned} as it will be at `timestamp` if nothing else happens; not before now.
    /// @param timestamp Unix seconds
    function earnedAt(address pair, address account, uint256 timestamp) external view returns (uint256);
    function staked(address pair, address account) external view returns (uint256);
    function totalStaked(address pair) external view returns (uint256);
    function isRegistered(address pair) external view returns (bool);
    function pairCount() external view returns (uint256);
    /// @notice The pair registered as number `index`.
    /// @param index from 0
    function pairAt(uint256 index) external view returns (address);
    /// @notice The pair of the token and its asset; zero until {registerPrimaryPair}.
    function primaryPair() external view returns (address);
    /// @notice What `account` was owed by the pair at its last change, in units × 2^76 with its exact fraction. Over all
    /// accounts: Σ owedScaled + (Σ harvested ÷ unit) × 2^76 + remainder = ((Σ claimed + ahead) ÷ unit) × 2^76, exactly.
    function owedScaled(address pair, address account) external view returns (uint256);
    /// @notice What the division by the total stake left, units × 2^76, and what was shared but has not been claimed yet.
    function carried(address pair) external view returns (uint256 remainder, uint256 ahead);
    /// @notice Most pairs that can be registered by vote.
    function MAX_PAIRS() external view returns (uint256);
    function token() external view returns (address);
    function asset() external view returns (address);
    function treasury() external view returns (address);
    function timelock() external view returns (address);
    /// @notice The Uniswap V2 factory (PancakeSwap V2 on BSC) whose pairs count; the same for every store of a chain.
    function pairFactory() external view returns (address);
    /// @notice What that exchange keeps of a swap's input, bps (30, on PancakeSwap 25).
    function swapFeeBps() external view returns (uint16);
}

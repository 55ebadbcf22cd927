// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDelisting} from "../merchant/interfaces/IDelisting.sol";
import {IRoyaltyToken} from "../token/interfaces/IRoyaltyToken.sol";
import {ILiquidityGauge} from "./interfaces/ILiquidityGauge.sol";
import {StakePool} from "./libraries/StakePool.sol";
import {StakeSlot} from "./libraries/StakeSlot.sol";
import {EIP7702Utils} from "@openzeppelin/contracts/account/utils/EIP7702Utils.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";

/// @title Earns for liquidity providers what the pooled tokens of a store earn.
/// @notice Holds staked liquidity tokens, and royalties it claimed for pairs until their stakers harvest.
/// @notice Callers: anybody stakes, and harvests for itself; votes register further pairs; the primary pair is
/// for anybody to register.
/// @notice Never keeps a staker from leaving, moves dollars when somebody stakes or leaves, or releases the
/// treasury's stake before a delisting.
contract LiquidityGauge is ILiquidityGauge, Initializable, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;
    using StakePool for StakePool.Packed;
    using StakePool for StakePool.Pool;

    /// @inheritdoc ILiquidityGauge
    uint256 public constant MAX_PAIRS = 16;

    /// @inheritdoc ILiquidityGauge
    address public immutable pairFactory;
    /// @inheritdoc ILiquidityGauge
    uint16 public immutable swapFeeBps;

    /// @inheritdoc ILiquidityGauge
    address public token;
    /// @dev Smallest units of the asset in one of the token's units.
    uint64 private _unit;
    /// @inheritdoc ILiquidityGauge
    address public treasury;
    address[] private _pairs;
    mapping(address pair => StakePool.Packed) private _pools;
    mapping(address pair => mapping(address account => StakeSlot)) private _stakes;

    constructor(address pairFactory_, uint16 swapFeeBps_) {
        _disableInitializers();
        pairFactory = pairFactory_;
        swapFeeBps = swapFeeBps_;
    }

    /// @inheritdoc ILiquidityGauge
    function initialize(address token_, address treasury_) external initializer {
        token = token_;
        _unit = IRoyaltyToken(token_).assetUnit().toUint64();
        treasury = treasury_;
    }

    // --- pairs ---

    /// @inheritdoc ILiquidityGauge
    function registerPrimaryPair() external nonReentrant returns (address pair) {
        pair = _primary();
        if (pair == address(0)) revert NotAPair(pair);
        _register(pair);
    }

    /// @inheritdoc ILiquidityGauge
    function registerPair(address pair) external nonReentrant {
        if (msg.sender != timelock()) revert OnlyTimelock(msg.sender);
        if (_pairs.length >= MAX_PAIRS) revert TooManyPairs(MAX_PAIRS);
        if (pair.code.length == 0) revert NotAPair(pair);
        address token0 = IUniswapV2Pair(pair).token0();
        address token1 = IUniswapV2Pair(pair).token1();
        bool ours = token0 == token || token1 == token;
        // What the pair says of itself proves nothing: the factory has to know it.
        if (!ours || IUniswapV2Factory(pairFactory).getPair(token0, token1) != pair) revert NotAPair(pair);
        _register(pair);
    }

    // --- stakes ---

    /// @inheritdoc ILiquidityGauge
    function stakeFor(address pair, address account, uint256 amount) external nonReentrant {
        _stake(pair, account, amount);
    }

    /// @inheritdoc ILiquidityGauge
    function stake(address pair, uint256 amount) external nonReentrant {
        _stake(pair, msg.sender, amount);
    }

    /// @inheritdoc ILiquidityGauge
    function stakeWithPermit(address pair, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
    {
        _registered(pair);
        // Whoever saw the signature may have used it already; then the allowance is there.
        try IERC20Permit(pair).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _stake(pair, msg.sender, amount);
    }

    /// @inheritdoc ILiquidityGauge
    function unstake(address pair, uint256 amount, address to) external nonReentrant {
        if (msg.sender == treasury) revert TreasuryLocked();
        _requireRecipient(to);
        _unstake(pair, msg.sender, amount, to);
    }

    /// @inheritdoc ILiquidityGauge
    function releaseTreasury(address pair) external nonReentrant returns (uint256 amount) {
        if (IDelisting(IRoyaltyToken(token).merchantAccount()).exit() == IDelisting.Exit.None) {
            revert NotDelisted();
        }
        address treasury_ = treasury;
        amount = _stakes[pair][treasury_].amount();
        if (amount != 0) _unstake(pair, treasury_, amount, treasury_);
    }

    /// @inheritdoc ILiquidityGauge
    function harvest(address pair, address to) external nonReentrant returns (uint256 amount) {
        _requireRecipient(to);
        return _harvest(pair, msg.sender, to);
    }

    /// @inheritdoc ILiquidityGauge
    function harvestFor(address pair, address account) external nonReentrant returns (uint256 amount) {
        if (account != treasury && account.code.length != 0) {
            bool delegated = account.code.length == 23 && EIP7702Utils.fetchDelegate(account) != address(0);
            if (!delegated) revert HarvestForContract(account);
        }
        return _harvest(pair, account, account);
    }

    // --- views ---

    /// @inheritdoc ILiquidityGauge
    function earned(address pair, address account) external view returns (uint256) {
        return earnedAt(pair, account, block.timestamp);
    }

    /// @inheritdoc ILiquidityGauge
    function earnedAt(address pair, address account, uint256 timestamp) public view returns (uint256) {
        StakePool.Pool memory pool = _pools[pair].load();
        if (!pool.registered) return 0;
        uint256 fresh = pool.shareWaiting(IRoyaltyToken(token).claimableAt(pair, timestamp) / _unit);
        uint256 units = _stakes[pair][account].due(pool.index);
        if (pool.total == 0 && account == treasury) units += fresh;
        return units * _unit;
    }

    /// @inheritdoc ILiquidityGauge
    function staked(address pair, address account) external view returns (uint256) {
        return _stakes[pair][account].amount();
    }

    /// @inheritdoc ILiquidityGauge
    function totalStaked(address pair) external view returns (uint256) {
        return _pools[pair].load().total;
    }

    /// @inheritdoc ILiquidityGauge
    function isRegistered(address pair) public view returns (bool) {
        return _pools[pair].load().registered;
    }

    /// @inheritdoc ILiquidityGauge
    function pairCount() external view returns (uint256) {
        return _pairs.length;
    }

    /// @inheritdoc ILiquidityGauge
    function pairAt(uint256 index) external view returns (address) {
        return _pairs[index];
    }

    /// @inheritdoc ILiquidityGauge
    function primaryPair() external view returns (address) {
        address pair = _primary();
        return isRegistered(pair) ? pair : address(0);
    }

    /// @inheritdoc ILiquidityGauge
    function owedScaled(address pair, address account) external view returns (uint256) {
        return _stakes[pair][account].owed(_pools[pair].load().index);
    }

    /// @inheritdoc ILiquidityGauge
    function carried(address pair) external view returns (uint256 remainder, uint256 ahead) {
        StakePool.Pool memory pool = _pools[pair].load();
        return (pool.remainder, pool.ahead * _unit);
    }

    /// @inheritdoc ILiquidityGauge
    function asset() public view returns (address) {
        return IRoyaltyToken(token).asset();
    }

    /// @inheritdoc ILiquidityGauge
    function timelock() public view returns (address) {
        return IRoyaltyToken(token).timelock();
    }

    // --- parts ---

    function _primary() private view returns (address) {
        return IUniswapV2Factory(pairFactory).getPair(token, asset());
    }

    function _register(address pair) private {
        StakePool.Pool memory pool = _pools[pair].load();
        if (pool.registered) revert AlreadyRegistered(pair);
        pool.registered = true;
        _pairs.push(pair);
        IRoyaltyToken(token).registerPair(pair);
        uint256 units = pool.shareWaiting(IRoyaltyToken(token).claimable(pair) / _unit);
        _creditTreasury(pair, pool, units);
        _pools[pair].save(pool);
        emit PairRegistered(pair, units * _unit);
    }

    function _stake(address pair, address account, uint256 amount) private {
        if (account == address(0) || account == address(this)) revert InvalidAddress(account);
        if (amount == 0) revert ZeroAmount();
        StakePool.Pool memory pool = _current(pair);
        StakeSlot position = _stakes[pair][account];
        pool.total += amount;
        _pools[pair].save(pool);
        _stakes[pair][account] = position.withAmount(position.amount() + amount, pool.index);
        emit Staked(pair, msg.sender, account, amount);
        IERC20(pair).safeTransferFrom(msg.sender, address(this), amount);
    }

    function _unstake(address pair, address account, uint256 amount, address to) private {
        if (amount == 0) revert ZeroAmount();
        StakePool.Pool memory pool = _current(pair);
        StakeSlot position = _stakes[pair][account];
        uint256 before = position.amount();
        if (amount > before) revert InsufficientStake(amount, before);
        pool.total -= amount;
        _pools[pair].save(pool);
        _stakes[pair][account] = position.withAmount(before - amount, pool.index);
        emit Unstaked(pair, account, to, amount);
        IERC20(pair).safeTransfer(to, amount);
    }

    function _harvest(address pair, address account, address to) private returns (uint256 amount) {
        StakePool.Packed storage packed = _pools[pair];
        StakePool.Pool memory pool = packed.load();
        if (!pool.registered) revert PairNotRegistered(pair);
        (IERC20 asset_, uint256 unit, uint256 units) = _claim(pair);
        _creditTreasury(pair, pool, pool.shareClaimed(units));
        packed.save(pool);
        StakeSlot position = _stakes[pair][account];
        units = position.due(pool.index);
        if (units == 0) return 0;
        _stakes[pair][account] = position.paid(units, pool.index);
        amount = units * unit;
        emit Harvested(pair, account, to, amount);
        asset_.safeTransfer(to, amount);
    }

    /// @dev What arrived of what the token paid: an asset that keeps a fee must not make the gauge owe what it never had.
    function _claim(address pair) private returns (IERC20 asset_, uint256 unit, uint256 units) {
        IRoyaltyToken token_ = IRoyaltyToken(token);
        unit = _unit;
        asset_ = IERC20(token_.asset());
        uint256 before = asset_.balanceOf(address(this));
        uint256 paid = token_.claimFor(pair);
        units = Math.min(paid, asset_.balanceOf(address(this)) - before) / unit;
    }

    /// @dev The pool up to now. Reads what waits at the token instead of claiming it: no frozen or blocking asset keeps
    /// anybody from leaving.
    function _current(address pair) private returns (StakePool.Pool memory pool) {
        pool = _registered(pair);
        _creditTreasury(pair, pool, pool.shareWaiting(IRoyaltyToken(token).claimable(pair) / _unit));
    }

    /// @dev What was earned while nobody staked.
    function _creditTreasury(address pair, StakePool.Pool memory pool, uint256 units) private {
        if (pool.total != 0 || units == 0) return;
        _stakes[pair][treasury] = _stakes[pair][treasury].credited(units, pool.index);
        emit TreasuryCredited(pair, units * _unit);
    }

    function _registered(address pair) private view returns (StakePool.Pool memory pool) {
        pool = _pools[pair].load();
        if (!pool.registered) revert PairNotRegistered(pair);
    }

    function _requireRecipient(address to) private view {
        if (to == address(0) || to == address(this)) revert InvalidRecipient(to);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Adds liquidity to a Uniswap V2 pair with one of its two tokens, in one transaction: swaps the part that makes
/// the rest pair, adds, and, if wanted, stakes for the caller. Holds nothing between calls and is trusted by nobody.
/// @notice Amounts are in the tokens' smallest units. All that is left over goes back to the caller. Adding both sides, or
/// removing, is the standard V2 router's.
interface IOneSidedLiquidity {
    struct Order {
        /// Any pair of {pairFactory} that has liquidity.
        address pair;
        /// The side that comes in.
        address tokenIn;
        /// Smallest unit of `tokenIn`.
        uint256 amountIn;
        /// Least liquidity tokens that must come out: what bounds a price moved in between.
        uint256 minLiquidity;
        /// Last timestamp at which this may be executed.
        uint256 deadline;
        /// The store's gauge, to stake there for the caller; zero: the liquidity tokens go to the caller. One that the caller
        /// trusts: it is given the liquidity tokens.
        address gauge;
    }

    /// @notice An order was carried out.
    /// @param pair the Uniswap V2 pair
    /// @param account who ordered it
    /// @param tokenIn the side that came in
    /// @param amountIn what arrived, smallest unit of `tokenIn`
    /// @param liquidity the pair's smallest unit
    event LiquidityAdded(
        address indexed pair, address indexed account, address tokenIn, uint256 amountIn, uint256 liquidity
    );

    /// @notice The order was to be carried out earlier.
    /// @param deadline last second at which it was valid, Unix seconds
    error OrderExpired(uint256 deadline);
    /// @notice The pair factory does not know this address as a pair.
    /// @param pair the address that was given
    error NotAPair(address pair);
    /// @notice `tokenIn` is neither side of the pair.
    /// @param tokenIn the token that was given
    error NotASide(address tokenIn);
    /// @notice Fewer liquidity tokens would come out than the order asks for at least.
    /// @param liquidity the pair's smallest unit
    /// @param minLiquidity the pair's smallest unit
    error InsufficientLiquidity(uint256 liquidity, uint256 minLiquidity);

    /// @notice Pulls `amountIn` from the caller and adds it. Errors: OrderExpired, NotAPair, NotASide, NoLiquidity,
    /// InsufficientLiquidity.
    function add(Order calldata order) external returns (uint256 liquidity);
    /// @notice {add} with `tokenIn`'s ERC-2612 permit over `amountIn` and the order's deadline; a permit that somebody else
    /// used before does no harm.
    /// @param v recovery id of the signature
    function addWithPermit(Order calldata order, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 liquidity);

    /// @notice What {add} would do now: the part that is swapped, what that brings, how much worse than the spot price that
    /// is (bps, rounded up, the exchange's fee aside), and the liquidity tokens. Rounded down; if the exchange takes a
    /// protocol fee, up to that less comes out. Errors: NotAPair, NotASide, NoLiquidity.
    /// @param amountIn smallest unit of `tokenIn`
    function preview(address pair, address tokenIn, uint256 amountIn)
        external
        view
        returns (uint256 swapped, uint256 received, uint256 impactBps, uint256 liquidity);
    function pairFactory() external view returns (address);
    /// @notice What the exchange keeps of a swap's input, bps.
    function swapFeeBps() external view returns (uint16);
}

import { type Attack, without } from "../attack.ts";

const GAUGE = "liquidity/LiquidityGauge.sol";
const TOKEN = "token/RoyaltyToken.sol";
const provenPair = without(
  GAUGE,
  "if (!ours || IUniswapV2Factory(pairFactory).getPair(token0, token1) != pair) revert NotAPair(pair);",
  "if (!ours) revert NotAPair(pair);",
);

export const liquidityAttacks: Attack[] = [
  {
    attack: "stake borrowed liquidity within one block",
    test: "PoolJustInTime.test_attack_flashStake",
    covers: ["same-block staking"],
    without: [
      without(
        GAUGE,
        `StakePool.Pool memory pool = _current(pair);
         StakeSlot position = _stakes[pair][account];
         pool.total += amount;`,
        `StakePool.Pool memory pool = _registered(pair);
         StakeSlot position = _stakes[pair][account];
         pool.total += amount;`,
      ),
    ],
  },
  {
    attack: "a speck staked beside the treasury",
    test: "PoolJustInTime.test_attack_dustStake",
    covers: ["dust staker"],
    structural:
      "the sale stakes the treasury's liquidity in the transaction that registers the pair; shares are proportional",
  },
  {
    attack: "the first staker takes what the pair earned before",
    test: "PoolJustInTime.test_attack_firstStakerTakesWhatWasThere",
    covers: ["dust staker"],
    without: [
      without(
        "liquidity/libraries/StakePool.sol",
        "if (units <= self.ahead) return 0;",
        "if (units <= self.ahead || self.total == 0) return 0;",
      ),
    ],
  },
  {
    attack: "harvest again while being paid",
    test: "PoolReentrancy.test_attack_reentrantHarvest",
    covers: ["re-entrant asset"],
    without: [
      without(
        GAUGE,
        "function harvest(address pair, address to) external nonReentrant returns",
        "function harvest(address pair, address to) external returns",
      ),
      without(
        GAUGE,
        `_stakes[pair][account] = position.paid(units, pool.index);
         amount = units * unit;
         emit Harvested(pair, account, to, amount);
         asset_.safeTransfer(to, amount);`,
        `amount = units * unit;
         emit Harvested(pair, account, to, amount);
         asset_.safeTransfer(to, amount);
         _stakes[pair][account] = position.paid(units, pool.index);`,
      ),
    ],
  },
  {
    attack: "leave while being paid",
    test: "PoolReentrancy.test_attack_reentrantUnstake",
    covers: ["re-entrant asset"],
    without: [
      without(
        GAUGE,
        "function unstake(address pair, uint256 amount, address to) external nonReentrant {",
        "function unstake(address pair, uint256 amount, address to) external {",
      ),
    ],
  },
  {
    attack: "the pair's royalties paid into the pair and skimmed",
    test: "PoolRoyaltySkim.test_attack_royaltiesPaidIntoThePairAndSkimmed",
    covers: ["royalties paid into a pair and skimmed"],
    without: [
      without(TOKEN, "return (msg.sender == pairRegistrar, pairRegistrar);", "return (true, account);"),
    ],
  },
  {
    attack: "the same before the pair is registered",
    test: "PoolRoyaltySkim.test_attack_beforeRegistration",
    covers: ["royalties paid into a pair and skimmed"],
    without: [
      without(
        TOKEN,
        "return (size == 0 || (size == 23 && EIP7702Utils.fetchDelegate(account) != address(0)), account);",
        "return (true, account);",
      ),
    ],
  },
  {
    attack: "a wallet registered as a pair",
    test: "FakePair.test_attack_fakePairRegistered",
    without: [provenPair],
  },
  {
    attack: "a pair of another exchange",
    test: "FakePair.test_attack_pairOfAnotherFactoryRegistered",
    without: [provenPair],
  },
];

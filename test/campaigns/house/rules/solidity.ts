import { type Place, places, type Repository } from "../repository.ts";
import type { Rule } from "../rule.ts";

const contracts = ["contracts/**/*.sol"];
const limits = (symbol: string) => ({ path: "contracts/shared/Limits.sol", symbol });

/** Errors of one name with two lists of parameters, or one name in several contracts for what is one rule. */
function namedTwice(repository: Repository): Place[] {
  const first = new Map<string, { file: string; parameters: string }>();
  return repository.match(contracts).flatMap((file) =>
    [...repository.code(file).matchAll(/^\s*error (\w+)\(([^)]*)\)/gm)].flatMap(([whole, name, list]) => {
      const parameters = list!
        .split(",")
        .map((parameter) => parameter.trim().split(/\s+/)[0])
        .join(",");
      const known = first.get(name!);
      if (known === undefined) first.set(name!, { file, parameters });
      if (known === undefined || known.parameters === parameters) return [];
      return places(
        file,
        repository.code(file),
        new RegExp(whole.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")),
      );
    }),
  );
}

/** The contracts' own. */
export const solidityRules: readonly Rule[] = [
  {
    id: "account-signature",
    rule: "an account signed: its key first, then ERC-1271",
    home: { path: "contracts/shared/AccountSignature.sol", symbol: "AccountSignature" },
    search: /\bECDSA\.tryRecover|\bisValidERC1271SignatureNow|\bisValidSignatureNow\b/,
    within: contracts,
    twin: {
      path: "contracts/token/RoyaltyToken.sol",
      text: "SignatureChecker.isValidERC1271SignatureNowCalldata(a, d, s)",
    },
  },
  {
    id: "bps-solidity",
    rule: "a whole has 10,000 basis points",
    home: limits("BPS"),
    search: /\bconstant _?(?:BPS|BASIS_POINTS)\b|\b10_000\b/,
    within: contracts,
    twin: { path: "contracts/revenue/RevenueLedger.sol", text: "uint256 internal constant BPS = 10_000;" },
  },
  {
    id: "fee-cap",
    rule: "the protocol's fee is at most 1 % of a royalty",
    home: limits("MAX_FEE_BPS"),
    search: /\bconstant \w*FEE\w*\s*=\s*\d/,
    within: contracts,
    twin: {
      path: "contracts/issuance/StoreFactory.sol",
      text: "uint256 private constant MAX_FEE_BPS = 100;",
    },
  },
  {
    id: "royalty-cap",
    rule: "a royalty is at most half of sales",
    home: limits("MAX_ROYALTY_BPS"),
    search: /\bconstant \w*ROYALTY_BPS\s*=\s*\d/,
    within: contracts,
    twin: {
      path: "contracts/issuance/OfferRules.sol",
      text: "uint256 private constant MAX_ROYALTY_BPS = 5000;",
    },
  },
  {
    id: "longest-period",
    rule: "one attested statement covers at most 62 days",
    home: limits("MAX_PERIOD"),
    search: /\b62 days\b/,
    within: contracts,
    twin: {
      path: "contracts/merchant/StoreMetrics.sol",
      text: "uint64 private constant MAX_PERIOD = 62 days;",
    },
  },
  {
    id: "top-up-minimum",
    rule: "a top-up raises the rate only with 24 hours left",
    home: limits("TOP_UP_MIN_LEFT"),
    search: /\bconstant \w*TOP_UP\w*\s*=/,
    within: contracts,
    twin: {
      path: "contracts/token/libraries/RoyaltyStream.sol",
      text: "uint256 internal constant TOP_UP_MIN_LEFT = 24 hours;",
    },
  },
  {
    id: "longest-freeze",
    rule: "a guardian freezes withdrawals for at most 72 hours",
    home: limits("MAX_FREEZE"),
    search: /\b72 hours\b/,
    within: contracts,
    twin: {
      path: "contracts/merchant/MerchantAccount.sol",
      text: "uint256 private constant MAX_FREEZE = 72 hours;",
    },
  },
  {
    id: "stream-bounds",
    rule: "royalties stream over 1 to 30 days",
    home: limits("MAX_STREAM_DURATION"),
    search: /\bconstant \w*STREAM_DURATION\s*=\s*\d/,
    within: contracts,
    twin: {
      path: "contracts/token/RoyaltyToken.sol",
      text: "uint24 public constant MAX_STREAM_DURATION = 30 days;",
    },
  },
  {
    id: "governor-bounds",
    rule: "what votes may not leave: delay, period, quorum, threshold, late extension, guardian's term",
    home: { path: "contracts/governance/libraries/SettingBounds.sol", symbol: "SettingBounds" },
    search: /\bconstant (?:MIN|MAX)_(?:VOTING|LATE|QUORUM|THRESHOLD|GUARDIAN|ACTIONS)\w*\s*=/,
    within: contracts,
    twin: {
      path: "contracts/governance/StoreGovernor.sol",
      text: "uint256 internal constant MAX_ACTIONS = 10;",
    },
  },
  {
    id: "period",
    rule: "what a period that attestors sign must be",
    home: { path: "contracts/shared/Period.sol", symbol: "Period" },
    search: /\b(?:revert|error) (?:\w+\.)?(?:EmptyPeriod|PeriodTooLong|PeriodInFuture|PeriodOverlaps)\b/,
    within: contracts,
    twin: {
      path: "contracts/merchant/StoreMetrics.sol",
      text: "revert PeriodTooLong(start, end, MAX_PERIOD);",
    },
  },
  {
    id: "statement-deadline",
    rule: "until when a signed statement is valid",
    home: { path: "contracts/shared/Period.sol", symbol: "checkDeadline" },
    search: /\bStatementExpired\(/,
    within: contracts,
    twin: { path: "contracts/revenue/RevenueRouter.sol", text: "revert StatementExpired(deadline);" },
  },
  {
    id: "token-unit-solidity",
    rule: "smallest units of a whole token",
    home: { path: "contracts/shared/Limits.sol", symbol: "TOKEN" },
    search: /\bconstant TOKEN\b|\b1e18\b/,
    within: contracts,
    twin: { path: "contracts/vesting/PoolWatch.sol", text: "uint256 price = asset * 1e18 / tokens;" },
  },
  {
    id: "asset-decimals",
    rule: "an asset has at most 18 decimals",
    home: { path: "contracts/shared/Limits.sol", symbol: "MAX_ASSET_DECIMALS" },
    search: /\bMAX_ASSET_DECIMALS\s*=\s*\d|[dD]ecimals\w*\s*>\s*18\b/,
    within: contracts,
    twin: {
      path: "contracts/token/RoyaltyToken.sol",
      text: "if (decimals > 18) revert UnsupportedDecimals(decimals);",
    },
  },
  {
    id: "setting-out-of-bounds",
    rule: "a setting out of its bounds is refused with them",
    home: { path: "contracts/governance/libraries/SettingBounds.sol", symbol: "check" },
    search: /\brevert (?:IStoreGovernor\.)?SettingOutOfBounds\b/,
    within: contracts,
    twin: {
      path: "contracts/governance/StoreTimelock.sol",
      text: "revert IStoreGovernor.SettingOutOfBounds(name, value, min, max);",
    },
  },
  {
    id: "bounds-view",
    rule: "bounds are shown from the constants that are enforced",
    home: { path: "contracts/issuance/ProtocolBounds.sol", symbol: "ProtocolBounds" },
    search: /\bfunction (?:governanceBounds|storeBounds|saleBounds)\b/,
    within: contracts,
    apart: { "contracts/**/interfaces/*.sol": "an interface declares the view" },
    twin: {
      path: "contracts/governance/StoreControls.sol",
      text: "function governanceBounds() external pure returns (uint256) {}",
    },
  },
  {
    id: "delayed-address",
    rule: "an address that is replaced after a delay",
    home: { path: "contracts/shared/DelayedAddress.sol", symbol: "DelayedAddress" },
    search: /\bstruct Delayed\b|effectiveAt != 0 && block\.timestamp >= /,
    within: contracts,
    twin: {
      path: "contracts/merchant/MerchantSeat.sol",
      text: "struct Delayed { address current; uint48 effectiveAt; address next; }",
    },
  },
  {
    id: "pair-quote",
    rule: "what a Uniswap V2 pair gives for an amount",
    home: { path: "contracts/liquidity/libraries/PairMath.sol", symbol: "amountOut" },
    search: /\* \([\w.]*BPS - \w*[fF]eeBps\)/,
    within: contracts,
    twin: { path: "contracts/vesting/PoolWatch.sol", text: "uint256 paid = amount * (Limits.BPS - feeBps);" },
  },
  {
    id: "pair-average",
    rule: "a pair's average price, and whether another is near it",
    home: { path: "contracts/liquidity/libraries/PairOracle.sol", symbol: "isNear" },
    search: /<< 112|2 \*\* 112\b/,
    within: contracts,
    twin: { path: "contracts/vesting/PoolWatch.sol", text: "uint256 price = (asset << 112) / tokens;" },
  },
  {
    id: "rolling-limit",
    rule: "a rolling limit over a history of withdrawals",
    home: { path: "contracts/merchant/libraries/RollingLimit.sol", symbol: "RollingLimit" },
    search: /upperLookupRecent\(uint48\(block\.timestamp - /,
    within: contracts,
    twin: {
      path: "contracts/merchant/MerchantAccount.sol",
      text: "_history.upperLookupRecent(uint48(block.timestamp - window));",
    },
  },
  {
    id: "controls",
    rule: "what a store's votes may call",
    home: { path: "contracts/governance/StoreControls.sol", symbol: "_includes" },
    search: /\bselector == I\w+\.\w+\.selector/,
    within: contracts,
    twin: {
      path: "contracts/governance/StoreGovernor.sol",
      text: "return selector == IMerchantPolicy.setPolicy.selector;",
    },
  },
  {
    id: "revenue-split",
    rule: "revenue is split: the royalty rounded up, the fee down",
    home: { path: "contracts/revenue/RevenueLedger.sol", symbol: "_bookSplit" },
    search: /\bMath\.mulDiv\([^;]*royaltyBps|\* feeBps \//,
    within: contracts,
    twin: {
      path: "contracts/revenue/RevenueRouter.sol",
      text: "due = Math.mulDiv(base, royaltyBps, Limits.BPS, Math.Rounding.Ceil);",
    },
  },
  {
    id: "one-error-one-name",
    rule: "an error has one list of parameters wherever it is thrown",
    home: { path: "contracts/merchant/interfaces/IMerchantAccount.sol", symbol: "IMerchantAccount" },
    search: namedTwice,
    within: contracts,
    twin: {
      path: "contracts/vesting/interfaces/IVestingTwin.sol",
      text: "interface IVestingTwin {\n    error OnlyTimelock(uint256 when);\n}",
    },
  },
];

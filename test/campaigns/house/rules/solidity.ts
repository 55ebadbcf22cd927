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
    search: /\bisValidERC1271SignatureNow(?:Calldata)?\b|\bisValidSignatureNow\b/,
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
    search: /\bconstant _?(?:BPS|BASIS_POINTS|ONE_HUNDRED_PERCENT)\b\s*=|=\s*10_?000;/,
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
    search: /\b24 hours\b|\bconstant \w*TOP_UP\w*\s*=/,
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
    search: /\b72 hours\b|\b3 days\b.*freez/i,
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
    home: { path: "contracts/governance/SettingBounds.sol", symbol: "SettingBounds" },
    search: /\bconstant (?:MIN|MAX)_(?:VOTING|LATE|QUORUM|THRESHOLD|GUARDIAN|ACTIONS)\w*\s*=/,
    within: contracts,
    twin: {
      path: "contracts/governance/StoreGovernor.sol",
      text: "uint256 internal constant MAX_ACTIONS = 10;",
    },
  },
  {
    id: "governor-bounds-typed",
    rule: "whoever shows a bound reads it from the contracts",
    home: { path: "contracts/governance/SettingBounds.sol", symbol: "MAX_VOTING_DELAY" },
    search: (repository) =>
      repository
        .match(
          ["contracts/sdk/src/**/*.ts", "web/src/**/*.{ts,tsx}"],
          ["**/*.test.*", "contracts/sdk/src/abi/**"],
        )
        .flatMap((file) =>
          places(
            file,
            repository.code(file),
            /\b(?:min|max)\s*:\s*(?:hour|day|HOUR|DAY|\d+n?\s*\*\s*(?:hour|day|HOUR|DAY))\b/,
          ),
        ),
    within: ["web/src/**/*.ts"],
    twin: {
      path: "web/src/features/governance/controls/settings.ts",
      text: "bounds: () => ({ min: hour, max: 14n * day }),",
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

import type { Rule } from "../rule.ts";
import { acting } from "./figures.ts";

const sdk = (path: string, symbol: string) => ({ path: `contracts/sdk/src/${path}`, symbol });
const attestorStruct =
  /\b(?:Commerce|Bank)(?:Statement|Metrics)\s*:\s*[[{]|"Takings (?:RevenueRouter|StoreMetrics)"/;

/** What people sign, write to each other and are due to do. */
export const statementRules: readonly Rule[] = [
  {
    id: "attestor-statements",
    rule: "what attestors sign (EIP-712): statements, adjustments, metrics",
    home: sdk("typedData.ts", "commerceStatement"),
    search: attestorStruct,
    within: acting,
    twin: {
      path: "script/keeper/src/settlement/statement.ts",
      text: "types: { BankStatement: [{ name: 'id', type: 'bytes32' }] }",
    },
  },
  {
    id: "assessment",
    rule: "what an underwriter signs (EIP-712)",
    home: sdk("issuance.ts", "assessmentStatement"),
    search: /"Takings IssuanceDesk"|\bAssessment\s*:\s*\[/,
    within: acting,
    twin: { path: "web/src/features/issuance/domain/offer.ts", text: 'name: "Takings IssuanceDesk",' },
  },
  {
    id: "ballot-types",
    rule: "what a voter signs (EIP-712): Ballot, and ExtendedBallot where there is a reason",
    home: sdk("ballot.ts", "ballotTypedData"),
    search: /\bExtendedBallot\b/,
    within: acting,
    twin: { path: "web/src/features/governance/domain/ballot.ts", text: 'primaryType: "ExtendedBallot",' },
  },
  {
    id: "ballot-file",
    rule: "the file in which a signed vote travels",
    home: sdk("ballot.ts", "parseBallot"),
    search: /"takings-vote"/,
    within: acting,
    twin: { path: "script/keeper/src/jobs/govern/ballot.ts", text: 'kind: z.literal("takings-vote"),' },
  },
  {
    id: "consent",
    rule: "a merchant's consent to the end or the transfer of its store: what is signed, and its file",
    home: sdk("consent.ts", "consentTypedData"),
    search: /"takings-consent"|\bTransferStore\s*:\s*\[/,
    within: acting,
    twin: { path: "web/src/lib/consents/consent.ts", text: 'kind: "takings-consent",' },
  },
  {
    id: "sealing",
    rule: "which sealing of a store's credentials counts: its hash and its platform's key",
    home: sdk("sealing.ts", "platformKey"),
    search: /\bplatformKey\s*=|keccak256\((?:stringToBytes|toBytes|stringToHex)\(platform/,
    within: acting,
    twin: {
      path: "script/keeper/src/credentials/registry.ts",
      text: "const key = keccak256(stringToBytes(platform));",
    },
  },
  {
    id: "proposal-title",
    rule: "a proposal's title: its description's first line that says something",
    home: sdk("proposalText.ts", "titleOf"),
    search: /replace\(\/\^#/,
    within: acting,
    twin: { path: "indexer/src/rules/proposal.ts", text: 'line.replace(/^#+\\s+/, "").trim()' },
  },
  {
    id: "proposer-suffix",
    rule: "#proposer=0x… at a description's end is OpenZeppelin's guard, not text",
    home: sdk("proposalText.ts", "withoutProposer"),
    search: /#proposer=/,
    within: acting,
    twin: {
      path: "web/src/features/governance/domain/proposal.ts",
      text: "const suffix = /#proposer=0x[0-9a-f]{40}$/i;",
    },
  },
  {
    id: "due-vesting",
    rule: "what is due for a vault: review, slice, observation, release, burning",
    home: sdk("due.ts", "vestingDue"),
    search: /\b10n\s*\*\*\s*15n\b|\b5n?\s*\*\s*(?:DAY|day|seconds\.day)\b/,
    within: acting,
    twin: { path: "web/src/features/operations/domain/due.ts", text: "const watchEvery = 5 * day;" },
  },
];

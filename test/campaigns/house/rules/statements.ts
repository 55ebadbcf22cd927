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
    id: "platform-key",
    rule: "a platform's key: its name in 32 bytes",
    home: sdk("platform.ts", "platformKey"),
    search: /\bstringToHex\([^)]*size: 32/,
    within: acting,
    twin: {
      path: "script/keeper/src/credentials/registry.ts",
      text: "const key = stringToHex(platform, { size: 32 });",
    },
  },
  {
    id: "sealing",
    rule: "which sealing of a store's credentials a call registers",
    home: sdk("sealing.ts", "readRegistration"),
    search: /decodeFunctionData\(\{\s*abi: credentialRegistryAbi/,
    within: acting,
    twin: {
      path: "web/src/lib/credentials/registration.ts",
      text: "decodeFunctionData({ abi: credentialRegistryAbi, data })",
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
    home: sdk("proposalText.ts", "writeDescription"),
    search: /#proposer=/,
    within: acting,
    twin: {
      path: "web/src/features/governance/domain/proposal.ts",
      text: "const suffix = /#proposer=0x[0-9a-f]{40}$/i;",
    },
  },
  {
    id: "due-vesting",
    rule: "what is due with a store's reserved tokens: review, observation, slice, release, returned royalties, burning",
    home: sdk("due.ts", "vaultDue"),
    search: /\bwatchEvery\s*=|\b10n\s*\*\*\s*15n\b/,
    within: acting,
    twin: { path: "web/src/features/operations/domain/due.ts", text: "const watchEvery = 5 * day;" },
  },
  {
    id: "due-proposals",
    rule: "what is due with a proposal: queue it once it has passed, execute it once its delay is over",
    home: sdk("due.ts", "proposalDue"),
    search: /\bSucceeded\b[^;\n]{0,40}"queue"|\bQueued\b[^;\n]{0,60}"execute"/,
    within: acting,
    twin: {
      path: "script/keeper/src/jobs/govern/decide.ts",
      text: 'if (state === "Queued" && eta <= now) return { proposal, action: "execute" };',
    },
  },
  {
    id: "late-settlement",
    rule: "a store is late 21 days after its last settled period",
    home: sdk("due.ts", "settlementMaxAge"),
    search: /\bsettlementMaxAge\s*=|\bdefault\(\s*21n?\s*\*/,
    within: acting,
    twin: { path: "script/keeper/src/config/schema.ts", text: ".default(21 * 86_400)," },
  },
  {
    id: "bounds-typed",
    rule: "bounds of votes and terms in TypeScript, compared with the contracts' own by a test",
    home: sdk("bounds.ts", "settingBounds"),
    search: /\b(?:min|max)\s*:\s*(?:hour|HOUR|\d+n?\s*\*\s*(?:hour|day|HOUR|DAY))\b/,
    within: acting,
    twin: {
      path: "web/src/features/governance/controls/settings.ts",
      text: "bounds: () => ({ min: hour, max: 14n * day }),",
    },
  },
];

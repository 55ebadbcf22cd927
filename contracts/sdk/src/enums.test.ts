import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  applicationStates,
  attestorRoles,
  credentialStatus,
  exits,
  isOver,
  ProposalState,
  policyStatus,
  proposalStates,
  review,
  Support,
  saleStatuses,
  voteTypes,
} from "./enums.ts";

const root = new URL("../../../", import.meta.url);

/** The members of an enum in the Solidity source, as our names are written. */
function inSolidity(file: string, name: string): string[] {
  const source = readFileSync(new URL(file, root), "utf8").replace(/\/\/.*$/gm, "");
  const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(source)?.[1];
  if (body === undefined) throw new Error(`${file} has no enum ${name}`);
  return body.split(",").map((member) => member.trim());
}
const lowered = (names: string[]) => names.map((name) => name[0]!.toLowerCase() + name.slice(1));
const openZeppelin = "node_modules/@openzeppelin/contracts/governance";
const byValue = (values: Record<string, number>) =>
  Object.entries(values)
    .sort(([, a], [, b]) => a - b)
    .map(([name]) => name);

it.each([
  ["contracts/merchant/interfaces/IDelisting.sol", "Exit", exits],
  ["contracts/merchant/interfaces/IMerchantPolicy.sol", "Status", byValue(policyStatus)],
  ["contracts/vesting/interfaces/IPerformanceVesting.sol", "Review", byValue(review)],
  ["contracts/issuance/interfaces/IIssuanceTypes.sol", "State", applicationStates],
  ["contracts/issuance/interfaces/IPublicSale.sol", "Status", saleStatuses],
  ["contracts/revenue/interfaces/IStoreAttestors.sol", "Role", attestorRoles],
  ["contracts/credentials/interfaces/ICredentialRegistry.sol", "Status", byValue(credentialStatus)],
])("%s: %s has our names in our order", (file, name, names) => {
  expect(lowered(inSolidity(file, name))).toEqual(names);
});

it("OpenZeppelin's governor has our proposal states and vote types", () => {
  expect(inSolidity(`${openZeppelin}/IGovernor.sol`, "ProposalState")).toEqual(proposalStates);
  expect(inSolidity(`${openZeppelin}/extensions/GovernorCountingSimple.sol`, "VoteType")).toEqual(voteTypes);
  expect(byValue(ProposalState)).toEqual(proposalStates);
  expect(ProposalState).toMatchObject({ Pending: 0, Executed: 7 });
  expect(Support).toEqual({ Against: 0, For: 1, Abstain: 2 });
});

it("a proposal is over where nothing can happen to it", () => {
  const over = proposalStates.filter((name) => isOver(ProposalState[name]));
  expect(over).toEqual(["Canceled", "Defeated", "Expired", "Executed"]);
});

import { basename } from "node:path";
import { solidityFiles } from "../laboratory/sources.ts";
import { type Attack, requiredAttacks } from "./attack.ts";
import { doorAttacks } from "./attacks/doors.ts";
import { governanceAttacks } from "./attacks/governance.ts";
import { issuanceAttacks } from "./attacks/issuance.ts";
import { liquidityAttacks } from "./attacks/liquidity.ts";
import { merchantAttacks } from "./attacks/merchant.ts";
import { revenueAttacks } from "./attacks/revenue.ts";
import { tokenAttacks } from "./attacks/token.ts";
import { vestingAttacks } from "./attacks/vesting.ts";

export const attacks: Attack[] = [
  ...tokenAttacks,
  ...revenueAttacks,
  ...merchantAttacks,
  ...liquidityAttacks,
  ...vestingAttacks,
  ...governanceAttacks,
  ...issuanceAttacks,
  ...doorAttacks,
];

const files = solidityFiles("test/attack");
const byName = new Map(files.map((file) => [basename(file), file]));

export const fileOf = ({ test }: Attack) => {
  const name = `${test.split(".")[0]}.t.sol`;
  return byName.get(name) ?? `test/attack/${name}`;
};
export const nameOf = ({ test }: Attack) => test.split(".")[1]!;

/** Required attacks without a test, and files of test/attack without an entry. */
export function gaps(): string[] {
  const covered = new Set(attacks.flatMap(({ covers = [] }) => covers));
  const named = new Set(attacks.map(fileOf));
  return [
    ...requiredAttacks.filter((required) => !covered.has(required)),
    ...files.filter((file) => !named.has(file)),
  ];
}

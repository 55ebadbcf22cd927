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

export const fileOf = ({ test }: Attack) => `test/attack/${test.split(".")[0]}.t.sol`;
export const nameOf = ({ test }: Attack) => test.split(".")[1]!;

/** Required attacks without a test, and files of test/attack without an entry. */
export function gaps(): string[] {
  const covered = new Set(attacks.flatMap(({ covers = [] }) => covers));
  const files = new Set(attacks.map(fileOf));
  return [
    ...requiredAttacks.filter((required) => !covered.has(required)),
    ...solidityFiles("test/attack").filter((file) => !files.has(file)),
  ];
}

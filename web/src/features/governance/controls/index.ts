import {
  type Address,
  decodeFunctionData,
  encodeFunctionData,
  getAddress,
  type Hex,
  isAddressEqual,
} from "viem";
import type { Action } from "../domain/proposal.ts";
import { attestor, keeper } from "./attestors.ts";
import { credentialsGrant, credentialsRevoke, credentialsRotate } from "./credentials.ts";
import { agreedDelisting, defaultDelisting, storeTransfer } from "./ending.ts";
import { guardian } from "./guardian.ts";
import { merchantPolicy } from "./merchantPolicy.ts";
import { extraPair } from "./pair.ts";
import { settings } from "./settings.ts";
import { streamDuration } from "./streamDuration.ts";
import { treasuryPayment } from "./treasuryPayment.ts";
import type {
  BuildableControl,
  Control,
  ControlContext,
  ControlTarget,
  GovernanceStore,
  Reading,
} from "./types.ts";
import { withdrawalLimit } from "./withdrawalLimit.ts";

export * from "./types.ts";

/** What the builder offers and what proposals are read with, in the order of the builder's list. */
export const controls: readonly BuildableControl[] = [
  withdrawalLimit,
  merchantPolicy,
  streamDuration,
  guardian,
  attestor,
  keeper,
  treasuryPayment,
  extraPair,
  credentialsGrant,
  credentialsRotate,
  credentialsRevoke,
  agreedDelisting,
  defaultDelisting,
  storeTransfer,
  ...settings,
];

export const controlById = (id: string): BuildableControl | undefined =>
  controls.find((control) => control.id === id);

const targetNames: ControlTarget[] = [
  "token",
  "governor",
  "timelock",
  "merchantAccount",
  "policy",
  "attestors",
  "treasury",
  "gauge",
  "credentialRegistry",
];

const targetOf = (address: Address, store: GovernanceStore): ControlTarget | undefined =>
  targetNames.find((name) => isAddressEqual(store[name], address));

interface DecodedAction {
  control: Control;
  args: readonly unknown[];
}

/** Which control an action calls with what; undefined where it is none that this site knows. */
export function decodeAction(action: Action, store: GovernanceStore): DecodedAction | undefined {
  const target = targetOf(action.target, store);
  for (const control of controls) {
    if (control.target !== target) continue;
    try {
      const { functionName, args } = decodeFunctionData({ abi: control.abi, data: action.calldata });
      if (functionName !== control.functionName || encodeControl(control, args ?? []) !== action.calldata)
        continue;
      return { control, args: args ?? [] };
    } catch {
      // Another function of the same contract.
    }
  }
  return undefined;
}

export const encodeControl = (control: Control, args: readonly unknown[]): Hex =>
  encodeFunctionData({ abi: control.abi, functionName: control.functionName, args });

export const actionOf = (control: Control, args: readonly unknown[], store: GovernanceStore): Action => ({
  target: store[control.target],
  value: 0n,
  calldata: encodeControl(control, args),
});

/** An action in words, as far as this site knows the control. */
export type ActionReading = Reading & { known: boolean };

/** An action in words. One that this site cannot read says so, with its target and data. */
export function readAction(action: Action, context: ControlContext): ActionReading {
  const decoded = decodeAction(action, context.store);
  if (decoded) return { known: true, ...decoded.control.describe(decoded.args, context) };
  const { t } = context;
  return {
    known: false,
    title: t("gov.action.unknown"),
    warning: t("gov.warning.unknown"),
    changes: [
      { label: t("gov.field.target"), after: getAddress(action.target), same: false },
      { label: t("gov.field.data"), after: action.calldata, same: false },
    ],
  };
}

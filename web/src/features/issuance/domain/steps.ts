import type { ApplicationState, SaleStatus } from "@takings/sdk";

export const steps = ["application", "assessment", "integration", "issuance"] as const;
export type Step = (typeof steps)[number];
type StepState = "done" | "current" | "ahead" | "failed";

const stepOf: Record<ApplicationState, number> = {
  none: 0,
  applied: 1,
  assessed: 1,
  accepted: 2,
  onSale: 3,
  active: 4,
  rejected: 1,
  withdrawn: 1,
  expired: 1,
  failed: 3,
};

const ended: readonly ApplicationState[] = ["rejected", "withdrawn", "expired", "failed"];
export const isOver = (state: ApplicationState) => ended.includes(state);

/** The four steps of an application: what is done, where it is, or where it ended. */
export function stepStates(state: ApplicationState, accepted: boolean): Record<Step, StepState> {
  // Whoever withdraws or expires after acceptance ended in the integration, not in the assessment.
  const at = isOver(state) && state !== "failed" && accepted ? 2 : stepOf[state];
  return Object.fromEntries(
    steps.map((step, index) => {
      if (index < at) return [step, "done"];
      if (index > at) return [step, "ahead"];
      return [step, isOver(state) ? "failed" : "current"];
    }),
  ) as Record<Step, StepState>;
}

/** Who has to do what next; undefined where nothing is left to do. */
export type NextStep =
  | "assess"
  | "accept"
  | "credentials"
  | "openSale"
  | "waitForOpening"
  | "buy"
  | "activate"
  | "fail"
  | "refund"
  | "trade";

export function nextStep(
  state: ApplicationState,
  { integrated, credentials, sale }: { integrated: boolean; credentials: boolean; sale?: SaleStatus },
): NextStep | undefined {
  switch (state) {
    case "applied":
      return "assess";
    case "assessed":
      return "accept";
    case "accepted":
      return !credentials || !integrated ? "credentials" : "openSale";
    case "onSale":
      if (sale === "upcoming") return "waitForOpening";
      if (sale === "succeeded") return "activate";
      return sale === "failed" ? "fail" : "buy";
    case "active":
      return "trade";
    case "failed":
      return "refund";
    default:
      return undefined;
  }
}

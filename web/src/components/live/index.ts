export * from "./LiveAmount.tsx";
export * from "./shownTime.tsx";

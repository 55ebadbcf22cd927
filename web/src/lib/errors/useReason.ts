import { useCallback } from "react";
import { en } from "../i18n/en/index.ts";
import { useI18n } from "../i18n/index.ts";
import { decodeFailure, type Failure } from "./decode.ts";
import { type FailureUnits, failureSentence } from "./words.ts";

export interface Reason {
  kind: Failure["kind"];
  /** The contract's error, where it gave one. */
  name?: string;
  sentence: string;
}

/** Puts any error of a read, a simulation or a transaction into words of the reader's language. */
export function useReason() {
  const { t, format } = useI18n();
  return useCallback(
    async (error: unknown, units?: FailureUnits): Promise<Reason> => {
      const { errorAbi } = await import("./abi.ts");
      const failure = decodeFailure(error, errorAbi);
      return {
        kind: failure.kind,
        name: failure.kind === "custom" ? failure.name : undefined,
        sentence: failureSentence(failure, t, format, (key) => key in en, units),
      };
    },
    [t, format],
  );
}

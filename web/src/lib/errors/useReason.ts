import { useCallback } from "react";
import { type Locale, useI18n } from "../i18n/index.ts";
import { decodeFailure, type Failure } from "./decode.ts";
import { type FailureUnits, failureSentence } from "./words.ts";

/** The sentences are long and rarely needed, so they come when something went wrong. */
const sentences: Record<Locale, () => Promise<Record<string, string>>> = {
  en: async () => (await import("../i18n/en/errors.ts")).errors,
  "zh-CN": async () => (await import("../i18n/zh/errors.ts")).errors,
};

export interface Reason {
  kind: Failure["kind"];
  /** The contract's error, where it gave one. */
  name?: string;
  sentence: string;
}

/** Puts any error of a read, a simulation or a transaction into words of the reader's language. */
export function useReason() {
  const { t, format, locale } = useI18n();
  return useCallback(
    async (error: unknown, units?: FailureUnits): Promise<Reason> => {
      const [{ errorAbi }, catalogue] = await Promise.all([import("./abi.ts"), sentences[locale]()]);
      const failure = decodeFailure(error, errorAbi);
      return {
        kind: failure.kind,
        name: failure.kind === "custom" ? failure.name : undefined,
        sentence: failureSentence(failure, t, format, { locale, catalogue }, units),
      };
    },
    [t, format, locale],
  );
}

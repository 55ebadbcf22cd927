import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from "react";
import { catalogues, type Locale, locales, type MessageKey } from "./catalogue.ts";
import type { Messages } from "./en/index.ts";
import { createFormats, type Formats } from "./format.ts";
import { fill, type MessageArguments } from "./messages.ts";

export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: MessageArguments<Messages[Key]>
) => string;

interface I18n {
  locale: Locale;
  setLocale: (locale: Locale) => void;
  t: Translate;
  format: Formats;
}

const I18nContext = createContext<I18n | null>(null);
const storageKey = "takings.locale";

function initialLocale(): Locale {
  const stored = localStorage.getItem(storageKey);
  if (stored && stored in locales) return stored as Locale;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** Before the first render: the language that was chosen, or the browser's. Without its texts, English. */
export const speakPreferred = () => catalogues.speak(initialLocale()).catch(() => {});

export function translator(catalogue: Record<string, string>, locale: string): Translate {
  return (key, ...values) => fill(catalogue[key] ?? key, values[0] ?? {}, locale);
}

export function I18nProvider({ children }: { children: ReactNode }) {
  const { locale, catalogue } = useSyncExternalStore(catalogues.subscribe, catalogues.shown);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const setLocale = useCallback((next: Locale) => {
    localStorage.setItem(storageKey, next);
    catalogues.speak(next).catch(() => {});
  }, []);
  const value = useMemo(
    () => ({ locale, setLocale, t: translator(catalogue, locale), format: createFormats(locale) }),
    [locale, catalogue, setLocale],
  );
  return <I18nContext value={value}>{children}</I18nContext>;
}

export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error("useI18n outside I18nProvider");
  return value;
}

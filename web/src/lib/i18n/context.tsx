import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { en } from "./en/index.ts";
import { createFormats, type Formats } from "./format.ts";
import { fill, type MessageArguments } from "./messages.ts";

export const locales = { en: "English", "zh-CN": "简体中文" } as const;
export type Locale = keyof typeof locales;
export type MessageKey = keyof typeof en;
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: MessageArguments<(typeof en)[Key]>
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

type Catalogue = Record<MessageKey, string>;
const load: Record<Locale, () => Promise<Catalogue>> = {
  en: async () => en,
  "zh-CN": async () => (await import("./zh/index.ts")).zh,
};

export function translator(catalogue: Catalogue, locale: string): Translate {
  return (key, ...values) => fill(catalogue[key] ?? en[key], values[0] ?? {}, locale);
}

export function I18nProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState(initialLocale);
  const [{ locale, catalogue }, setLoaded] = useState<{ locale: Locale; catalogue: Catalogue }>({
    locale: "en",
    catalogue: en,
  });
  useEffect(() => {
    let current = true;
    load[wanted]().then((catalogue) => current && setLoaded({ locale: wanted, catalogue }));
    return () => {
      current = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const setLocale = useCallback((next: Locale) => {
    localStorage.setItem(storageKey, next);
    setWanted(next);
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

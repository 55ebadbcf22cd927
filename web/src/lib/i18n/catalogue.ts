import { common } from "./en/common.ts";
import { en, type Messages, type Page } from "./en/index.ts";

export const locales = { en: "English", "zh-CN": "简体中文" } as const;
export type Locale = keyof typeof locales;
/** A message's key; its holes are typed from the English text. */
export type MessageKey = keyof Messages;

type Texts = Record<string, string>;
type Language = { common: () => Promise<Texts> } & Record<Page, () => Promise<Texts>>;

const languages: Record<Locale, () => Promise<Language>> = {
  en: async () => ({ common: async () => common, ...en }),
  "zh-CN": async () => ({
    common: async () => (await import("./zh/common.ts")).common,
    ...(await import("./zh/index.ts")).zh,
  }),
};

/** The texts of the given pages and the ones common to all. */
export async function readCatalogue(locale: Locale, pages: Iterable<Page>): Promise<Texts> {
  const language = await languages[locale]();
  const parts = await Promise.all([language.common(), ...[...pages].map((page) => language[page]())]);
  return Object.assign({}, ...parts);
}

/** For tests, which have no pages: all texts of a language. */
export const wholeCatalogue = (locale: Locale) => readCatalogue(locale, Object.keys(en) as Page[]);

interface Shown {
  locale: Locale;
  catalogue: Texts;
}

/** What is shown now, and what pages asked for: the texts change only once all of them are there. */
function createCatalogues() {
  const wanted = new Set<Page>();
  const listeners = new Set<() => void>();
  let locale: Locale = "en";
  let shown: Shown = { locale, catalogue: common };
  let latest: Promise<void> = Promise.resolve();

  const load = () => {
    const target = locale;
    const run: Promise<void> = readCatalogue(target, wanted).then((catalogue) => {
      if (run !== latest) return latest;
      shown = { locale: target, catalogue };
      for (const tell of listeners) tell();
    });
    latest = run;
    return run;
  };
  /** What could not be loaded is asked for again the next time. */
  const orUndo = (undo: () => void) => (error: unknown) => {
    undo();
    latest = Promise.resolve();
    throw error;
  };

  return {
    shown: () => shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves once the texts of `pages` can be shown. */
    need: (pages: readonly Page[]): Promise<void> => {
      const fresh = pages.filter((page) => !wanted.has(page));
      if (fresh.length === 0) return latest;
      for (const page of fresh) wanted.add(page);
      return load().catch(
        orUndo(() => {
          for (const page of fresh) wanted.delete(page);
        }),
      );
    },
    speak: (next: Locale): Promise<void> => {
      if (next === locale) return latest;
      locale = next;
      return load().catch(
        orUndo(() => {
          locale = shown.locale;
        }),
      );
    },
  };
}

export const catalogues = createCatalogues();

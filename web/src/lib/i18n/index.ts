export { catalogues, type Locale, locales, type MessageKey } from "./catalogue.ts";
export * from "./context.tsx";
export type { Page } from "./en/index.ts";
export * from "./format.ts";

import { Button, Menu, MenuChoice, MenuLabel, MenuSeparator, SunIcon } from "../components/index.ts";
import { useSite } from "../lib/config/index.ts";
import { type Locale, locales, useI18n } from "../lib/i18n/index.ts";
import { setTheme, type Theme, useTheme } from "../lib/theme.ts";

/** The settings menu, opened at once: it is loaded by the first click on its button. */
export default function PreferencesMenu() {
  const { t, locale, setLocale } = useI18n();
  const { config, chain, selectChain } = useSite();
  const theme = useTheme();
  return (
    <Menu
      defaultOpen
      trigger={
        <Button variant="ghost" className="size-10 px-0" aria-label={t("settings.label")}>
          <SunIcon />
        </Button>
      }
    >
      {config.chains.length > 1 && (
        <>
          <MenuLabel>{t("chain.label")}</MenuLabel>
          <MenuChoice
            value={String(chain.chainId)}
            options={config.chains.map((each) => ({ value: String(each.chainId), label: each.name }))}
            onChange={(id) => selectChain(Number(id))}
          />
          <MenuSeparator />
        </>
      )}
      <MenuLabel>{t("theme.label")}</MenuLabel>
      <MenuChoice<Theme>
        value={theme}
        options={[
          { value: "system", label: t("theme.system") },
          { value: "light", label: t("theme.light") },
          { value: "dark", label: t("theme.dark") },
        ]}
        onChange={setTheme}
      />
      <MenuSeparator />
      <MenuLabel>{t("locale.label")}</MenuLabel>
      <MenuChoice<Locale>
        value={locale}
        options={Object.entries(locales).map(([value, label]) => ({ value: value as Locale, label }))}
        onChange={setLocale}
      />
    </Menu>
  );
}

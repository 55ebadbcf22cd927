import { lazy, Suspense, useState } from "react";
import { Button, SunIcon } from "../components/index.ts";
import { useI18n } from "../lib/i18n/index.ts";

const load = () => import("./PreferencesMenu.tsx");
const PreferencesMenu = lazy(load);

export function Preferences() {
  const { t } = useI18n();
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      variant="ghost"
      className="size-10 px-0"
      aria-label={t("settings.label")}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={load}
      onClick={() => setWanted(true)}
    >
      <SunIcon />
    </Button>
  );
  return wanted ? (
    <Suspense fallback={button}>
      <PreferencesMenu />
    </Suspense>
  ) : (
    button
  );
}

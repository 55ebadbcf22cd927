import "@rainbow-me/rainbowkit/styles.css";
import { darkTheme, lightTheme, RainbowKitProvider, useConnectModal } from "@rainbow-me/rainbowkit";
import { useEffect, useRef } from "react";
import { useI18n } from "../lib/i18n/index.ts";
import { useDark } from "../lib/theme.ts";

const options = { borderRadius: "medium", fontStack: "system", overlayBlur: "none" } as const;
const light = lightTheme({ ...options, accentColor: "#0c6b53", accentColorForeground: "#ffffff" });
const dark = darkTheme({ ...options, accentColor: "#35b38d", accentColorForeground: "#06231a" });
for (const theme of [light, dark]) theme.fonts.body = "var(--font-sans)";

/** RainbowKit's chooser, opened each time `asked` grows. */
export default function WalletModal({ asked }: { asked: number }) {
  const { locale } = useI18n();
  return (
    <RainbowKitProvider
      theme={useDark() ? dark : light}
      locale={locale}
      modalSize="compact"
      appInfo={{ appName: "Takings" }}
    >
      <Opener asked={asked} />
    </RainbowKitProvider>
  );
}

function Opener({ asked }: { asked: number }) {
  const { openConnectModal } = useConnectModal();
  const opened = useRef(0);
  useEffect(() => {
    if (!openConnectModal || opened.current === asked) return;
    opened.current = asked;
    openConnectModal();
  }, [asked, openConnectModal]);
  return null;
}

import { useEffect } from "react";
import { Toaster, toast } from "sonner";
import { useTheme } from "../lib/theme.ts";
import { toastPlace } from "../lib/toast.ts";

export default function Toasts() {
  const theme = useTheme();
  // A parent's effect follows its children's: the toaster listens by now.
  useEffect(() => toastPlace.ready(toast), []);
  return (
    <Toaster theme={theme} position="bottom-right" closeButton toastOptions={{ className: "font-sans" }} />
  );
}

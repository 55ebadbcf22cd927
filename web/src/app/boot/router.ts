export { speakPreferred } from "../../lib/i18n/index.ts";
export { createAppRouter } from "../router.tsx";

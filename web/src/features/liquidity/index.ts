export { LiquidityPage } from "./LiquidityPage.tsx";

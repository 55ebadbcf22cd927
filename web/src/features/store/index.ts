export { StorePage } from "./StorePage.tsx";

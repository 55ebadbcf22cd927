export { StoresPage } from "./StoresPage.tsx";

export { ApplicationPage } from "./ApplicationPage.tsx";
export { ApplyPage } from "./ApplyPage.tsx";
export { AssessPage } from "./AssessPage.tsx";
export { SalePage } from "./SalePage.tsx";
export { SalesPage } from "./SalesPage.tsx";
export { UnderwritePage } from "./UnderwritePage.tsx";

export { GovernancePage } from "./GovernancePage.tsx";
export { NewProposalPage } from "./NewProposalPage.tsx";
export { ProposalPage } from "./ProposalPage.tsx";

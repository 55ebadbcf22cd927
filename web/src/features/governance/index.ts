export const GovernancePage = () => null;
export const NewProposalPage = () => null;
export const ProposalPage = () => null;

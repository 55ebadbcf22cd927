export const StorePage = () => null;

export const StoresPage = () => null;

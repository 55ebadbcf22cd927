export const MerchantPage = () => null;

export { TransactionProvider } from "./TransactionProvider.tsx";

import type { HDAccount } from "viem/accounts";
import { mnemonicToAccount } from "viem/accounts";

/** The well-known development mnemonic that anvil funds: worthless everywhere else. */
const mnemonic = "test test test test test test test test test test test junk";

export const account = (addressIndex: number): HDAccount => mnemonicToAccount(mnemonic, { addressIndex });

type Six = [HDAccount, HDAccount, HDAccount, HDAccount, HDAccount, HDAccount];
type HolderAccounts = [...Six, ...HDAccount[]];

/** Who is who in the local world. */
export const people = {
  deployer: account(0),
  admin: account(2),
  feeRecipient: account(3),
  commerceAttestor: account(4),
  bankAttestor: account(5),
  keeper: account(6),
  guardian: account(7),
  originator: account(8),
  /** A merchant that has no store yet. */
  applicant: account(13),
  merchants: [account(10), account(11), account(12)],
  /** The demo wallet's holder, with tokens of every store. */
  holder: account(20),
  /** Other holders, in descending size. */
  others: [21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34].map(account) as HolderAccounts,
} as const;

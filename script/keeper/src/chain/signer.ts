import type { Account, Address, Hex, TypedDataDefinition } from "viem";

/** The one thing the keeper asks of a key: an EIP-712 signature. A signer service implements this, too. */
export interface Signer {
  readonly address: Address;
  signTypedData(data: TypedDataDefinition): Promise<Hex>;
}

/** A signer over a local viem account. */
export function accountSigner(account: Account): Signer {
  const sign = account.signTypedData;
  if (sign === undefined) throw new Error("the account cannot sign typed data");
  return { address: account.address, signTypedData: (data) => sign(data) };
}

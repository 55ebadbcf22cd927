/** A method of anvil that viem's test client has none for: takes blocks back. */
export interface AnvilReorg {
  Parameters: [depth: number, transactions: never[]];
  ReturnType: null;
}

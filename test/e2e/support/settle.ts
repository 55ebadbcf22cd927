import { bankStatement, commerceStatement, type Settlement } from "@takings/sdk";
import { performanceVestingAbi, revenueRouterAbi, royaltyTokenAbi } from "@takings/sdk/abi";
import { type Address, erc20Abi, keccak256, parseAbi, toHex, zeroHash } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { type ChainClient, mnemonic, people, skip } from "./chain.ts";

const DAY = 86_400n;
const [commerce, bank] = [4, 5].map((addressIndex) => mnemonicToAccount(mnemonic, { addressIndex }));

interface Store {
  token: Address;
  router: Address;
  vesting: Address;
}

/** A year of the store's vault: net sales, target, end, what a review recorded. */
export const vaultYear = (client: ChainClient, { vesting }: Store, year: number) =>
  client.readContract({
    address: vesting,
    abi: performanceVestingAbi,
    functionName: "yearOf",
    args: [BigInt(year)],
  });

/** Moves the clock to `seconds` past the end of a year of the store's vault, if it is not past it already. */
export async function passYear(client: ChainClient, store: Store, year: number, seconds = 60): Promise<void> {
  const [, , endsAt] = await vaultYear(client, store, year);
  const { timestamp } = await client.getBlock();
  const left = Number(endsAt - timestamp) + seconds;
  if (left > 0) await skip(client, left);
}

/**
 * Settles up to the end of a year, which has to be over, signed by the local world's attestors: no sales but `gross` in
 * its last days, a fifth of it deposited.
 */
export async function settleYear(
  client: ChainClient,
  store: Store,
  year: number,
  gross: bigint,
): Promise<void> {
  const [, , endsAt] = await vaultYear(client, store, year);
  const router = { address: store.router, abi: revenueRouterAbi } as const;
  let from = await client.readContract({ ...router, functionName: "lastPeriodEnd" });
  while (from < endsAt) {
    const end: bigint = from + 60n * DAY < endsAt ? from + 60n * DAY : endsAt;
    await settle(client, store, from, end, end === endsAt ? gross : 0n);
    from = end;
  }
}

async function settle(client: ChainClient, store: Store, from: bigint, end: bigint, gross: bigint) {
  const account = people.largeHolder;
  const router = { address: store.router, abi: revenueRouterAbi } as const;
  const [commerceSource, bankSource, asset, { timestamp }] = await Promise.all([
    client.readContract({ ...router, functionName: "commerceSource" }),
    client.readContract({ ...router, functionName: "bankSource" }),
    client.readContract({ address: store.token, abi: royaltyTokenAbi, functionName: "asset" }),
    client.getBlock(),
  ]);
  const deposited = gross / 5n;
  const settlement: Settlement = {
    id: keccak256(toHex(`browser test ${store.token} ${end}`)),
    commerceSource,
    bankSource,
    periodStart: from,
    periodEnd: end,
    gross,
    refunds: 0n,
    deductions: gross - deposited,
    deposited,
    rateNumerator: 1n,
    rateDenominator: 1n,
    rateSource: zeroHash,
    evidence: zeroHash,
    deadline: timestamp + DAY,
  };
  const signatures = await Promise.all([
    commerce!.signTypedData(commerceStatement(client.chain.id, store.router, settlement)),
    bank!.signTypedData({
      ...bankStatement(client.chain.id, store.router, settlement),
      message: { ...settlement },
    }),
  ]);
  const mined = async (hash: Promise<`0x${string}`>) =>
    client.waitForTransactionReceipt({ hash: await hash });
  const mint = parseAbi(["function mint(address to, uint256 amount)"]);
  await mined(
    client.writeContract({
      account,
      address: asset,
      abi: mint,
      functionName: "mint",
      args: [account.address, deposited],
    }),
  );
  await mined(
    client.writeContract({
      account,
      address: asset,
      abi: erc20Abi,
      functionName: "approve",
      args: [store.router, deposited],
    }),
  );
  await mined(
    client.writeContract({
      ...router,
      account,
      functionName: "settle",
      args: [settlement, ...(signatures as [`0x${string}`, `0x${string}`])],
    }),
  );
}

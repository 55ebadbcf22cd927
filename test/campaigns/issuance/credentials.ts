import type { Sender } from "@takings/dev/chain";
import {
  type Binding,
  nextBinding,
  openSealed,
  registrationOf,
  requireCurrent,
  type Sealed,
  seal,
  shareOf,
} from "@takings/keeper";
import type { StoreContracts } from "@takings/sdk";
import { credentialRegistryAbi, storeGovernorAbi } from "@takings/sdk/abi";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import {
  type Abi,
  type Account,
  type Address,
  encodeFunctionData,
  keccak256,
  type PublicClient,
  stringToHex,
  toHex,
} from "viem";

const DAY = 86_400n;
const secret = new TextEncoder().encode('{"clientId":"amzn1.check","refreshToken":"Atzr|check"}');

export interface SealedCredentials {
  sealed: Sealed;
  identities: string[];
}

/** Seals for three custodians, any two of whom can open it, and registers that as the store's merchant. */
export async function sealAndRegister(
  sender: Sender,
  client: PublicClient,
  place: Omit<Binding, "chainId" | "version">,
  merchant: Account,
): Promise<SealedCredentials> {
  const identities = await Promise.all([1, 2, 3].map(() => generateX25519Identity()));
  const custodians = await Promise.all(identities.map((identity) => identityToRecipient(identity)));
  const sealed = await seal(secret, await nextBinding(client, place), custodians, 2);
  const expiry = Number((await sender.now()) + 365n * DAY);
  const { to, data } = await registrationOf(client, sealed, "https://vault.invalid/amazon.json", expiry);
  await sender.call(merchant, to, data);
  return { sealed, identities };
}

const refused = (work: Promise<unknown>) =>
  work.then(
    () => false,
    () => true,
  );

/** Any two custodians open it, one alone does not. */
export async function opensForTwoOfThree(client: PublicClient, { sealed, identities }: SealedCredentials) {
  await requireCurrent(client, sealed);
  const shares = await Promise.all(identities.map((identity) => shareOf(sealed, identity)));
  const opened = await Promise.all(
    [
      [0, 1],
      [0, 2],
      [1, 2],
    ].map(([a, b]) => openSealed(sealed, [shares[a!]!, shares[b!]!])),
  );
  const alone = await Promise.all(shares.map((share) => refused(openSealed(sealed, [share]))));
  return opened.every((bytes) => Buffer.from(bytes).equals(Buffer.from(secret))) && alone.every(Boolean);
}

/** Holders vote to revoke; afterwards the ciphertext is refused. True where it was accepted before and is refused after. */
export async function revokedByVote(
  sender: Sender,
  client: PublicClient,
  registry: Address,
  store: StoreContracts,
  voters: readonly Account[],
  { sealed }: SealedCredentials,
): Promise<boolean> {
  await requireCurrent(client, sealed);
  const [proposer] = voters;
  const data = encodeFunctionData({
    abi: credentialRegistryAbi,
    functionName: "revoke",
    args: [store.token, stringToHex("amazon", { size: 32 })],
  });
  const description = `# Revoke the credentials\n\nThe custodians change.\n\n#proposer=${proposer!.address}`;
  const governor = { address: store.governor, abi: storeGovernorAbi } as const;
  const governorAbi: Abi = governor.abi;
  const act = (
    from: Account,
    functionName: "propose" | "castVote" | "queue" | "execute",
    args: readonly unknown[],
  ) => sender.call(from, governor.address, encodeFunctionData({ abi: governorAbi, functionName, args }));
  const action = [[registry], [0n], [data]] as const;
  await sender.at((await sender.now()) + 60n);
  await act(proposer!, "propose", [...action, description]);
  const id = await client.readContract({ ...governor, functionName: "proposalCount" });
  const [snapshot, deadline] = await Promise.all([
    client.readContract({ ...governor, functionName: "proposalSnapshot", args: [id] }),
    client.readContract({ ...governor, functionName: "proposalDeadline", args: [id] }),
  ]);
  await sender.at(snapshot + 1n);
  for (const voter of voters) await act(voter, "castVote", [id, 1]);
  // Late quorum may have moved the end.
  await sender.at(deadline + 3n * DAY);
  const hash = keccak256(toHex(description));
  await act(proposer!, "queue", [...action, hash]);
  const eta = await client.readContract({ ...governor, functionName: "proposalEta", args: [id] });
  await sender.at(eta);
  await act(proposer!, "execute", [...action, hash]);
  return refused(requireCurrent(client, sealed));
}

import { createLocalClient, deploy, people, Sender } from "@takings/dev/chain";
import { deployProtocol } from "@takings/dev/world";
import { type Account, type Address, keccak256, toHex } from "viem";
import { openStore } from "../vesting/play.ts";
import { Place, type Signed } from "./place.ts";
import {
  erc20,
  erc165,
  erc1271,
  erc5805,
  erc6372,
  governor as governorAbi,
  interfaceId,
} from "./standards.ts";

const [holder, delegatee, voter, owner] = people.others;
const relayer = people.keeper;
const MILLION = 10n ** 12n;
const NEVER = 2n ** 48n - 1n;

/** Two stores of the same protocol on the chain at `rpcUrl`, with a smart account that `owner` owns. */
export async function openPlaces(
  rpcUrl: string,
  chainId: number,
): Promise<{ places: Place[]; account: Address }> {
  const sender = new Sender(createLocalClient(rpcUrl, chainId));
  const protocol = await deployProtocol(sender);
  const places: Place[] = [];
  for (const [index, merchant] of people.merchants.slice(0, 2).entries()) {
    const plan = { name: `conformance ${index}`, fortnights: [], targets: [1_000_000n] };
    const { contracts } = await openStore(sender, protocol, plan, merchant);
    places.push(new Place(`store ${index} on chain ${chainId}`, sender, contracts));
  }
  const account = await deploy(sender, people.deployer, "OwnedAccount", [owner.address]);
  return { places, account };
}

/** What was done and what was refused, and whatever was not as the standards say. */
export class Tally {
  readonly steps: Record<string, number> = {};
  replaysRefused = 0;
  readonly problems: string[] = [];

  done(step: string): void {
    this.steps[step] = (this.steps[step] ?? 0) + 1;
  }

  expect(holds: boolean, problem: string): void {
    if (!holds) this.problems.push(problem);
  }
}

/**
 * One store driven from permit to execution, every signature brought by somebody else; each is then brought again, here and to
 * `others`, where it must change nothing that `effect` reads.
 */
export async function drive(
  place: Place,
  others: readonly Place[],
  account: Address,
  tally: Tally,
): Promise<void> {
  const once = async (signed: Signed, effect: (at: Place) => Promise<unknown>) => {
    await place.bring(relayer, signed);
    for (const at of [place, ...others]) {
      const before = await effect(at);
      const accepted = await at.bring(relayer, signed).then(
        () => true,
        () => false,
      );
      const after = await effect(at);
      tally.expect(
        before === after,
        `${signed.functionName} signed for ${place.name} had an effect in ${at.name}`,
      );
      // Who signed a delegation is whoever the signature recovers to: elsewhere that is a stranger without tokens.
      tally.expect(
        !accepted || (at !== place && signed.functionName === "delegateBySig"),
        `${signed.functionName} signed for ${place.name} was accepted again by ${at.name}`,
      );
      tally.replaysRefused += 1;
    }
    tally.done(signed.functionName);
  };

  await identity(place, account, tally);

  const amount = 50_000n * 10n ** 18n;
  await once(await place.signPermit(holder, relayer.address, amount, NEVER), (at) =>
    at.read(at.token, erc20, "allowance", [holder.address, relayer.address]),
  );
  await place.send(relayer, place.token, erc20, "transferFrom", [holder.address, account, amount]);
  tally.expect((await place.balanceOf(account)) === amount, `${place.name}: the permit moved nothing`);

  const delegateOf = (at: Place) => at.read<Address>(at.token, erc5805, "delegates", [holder.address]);
  await once(await place.signDelegation(holder, delegatee.address, NEVER), delegateOf);
  tally.expect((await delegateOf(place)) === delegatee.address, `${place.name}: the delegation did nothing`);

  const proposal = place.proposal(2n * MILLION, 30 * 86_400);
  const description = `A limit of two million, in ${place.name}`;
  await pass(place, 2n);
  const id = await place.propose(delegatee, proposal, description);
  tally.done("propose");
  await passTo(place, (await place.read<bigint>(place.governor, governorAbi, "proposalSnapshot", [id])) + 1n);
  for (const at of others) await sameProposal(at, proposal);

  const hasVoted = (who: Address) => (at: Place) => at.read(at.governor, governorAbi, "hasVoted", [id, who]);
  await once(await place.signBallot(voter, voter.address, id, 1), hasVoted(voter.address));
  await once(await place.signBallot(owner, account, id, 1), hasVoted(account));
  tally.done("castVoteBySig by ERC-1271");
  await place.send(delegatee, place.governor, governorAbi, "castVote", [id, 1]);
  await refused(place, delegatee, id, tally);

  const action = [proposal.targets, proposal.values, proposal.calldatas, keccak256(toHex(description))];
  tally.expect(
    (await place.read(place.governor, governorAbi, "getProposalId", action)) === id,
    `${place.name}: getProposalId names another proposal`,
  );
  await passTo(place, (await place.read<bigint>(place.governor, governorAbi, "proposalDeadline", [id])) + 1n);
  tally.expect((await place.state(id)) === 4, `${place.name}: not Succeeded but ${await place.state(id)}`);
  await place.send(relayer, place.governor, governorAbi, "queue", action);
  tally.done("queue");
  tally.expect((await place.state(id)) === 5, `${place.name}: not Queued but ${await place.state(id)}`);
  await passTo(place, await place.read<bigint>(place.governor, governorAbi, "proposalEta", [id]));
  await place.send(relayer, place.governor, governorAbi, "execute", action);
  tally.done("execute");
  tally.expect((await place.state(id)) === 7, `${place.name}: not Executed but ${await place.state(id)}`);
}

/** ERC-165, ERC-6372, ERC-5267 and ERC-1271 say of themselves what they have to. */
async function identity(place: Place, account: Address, tally: Tally): Promise<void> {
  const supports = (id: string) => place.read<boolean>(place.governor, erc165, "supportsInterface", [id]);
  tally.expect(await supports("0x01ffc9a7"), `${place.name}: no ERC-165`);
  tally.expect(!(await supports("0xffffffff")), `${place.name}: ERC-165 supports the invalid id`);
  tally.expect(await supports(interfaceId(governorAbi)), `${place.name}: IGovernor is not told by ERC-165`);
  const now = await place.sender.now();
  for (const address of [place.token, place.governor]) {
    const mode = await place.read<string>(address, erc6372, "CLOCK_MODE");
    const clock = BigInt(await place.read<number>(address, erc6372, "clock"));
    tally.expect(mode === "mode=timestamp" && clock >= now, `${place.name}: ${mode} at ${clock}`);
    const domain = await place.domain(address);
    const chainId = BigInt(place.sender.client.chain.id);
    tally.expect(
      domain.chainId === chainId && domain.verifyingContract === address,
      `${place.name}: its domain`,
    );
  }
  const modes = await place.read<string>(place.governor, governorAbi, "COUNTING_MODE");
  tally.expect(modes === "support=bravo&quorum=for,abstain", `${place.name}: it counts ${modes}`);
  const hash = keccak256(toHex("anything"));
  const answer = await place.read<string>(account, erc1271, "isValidSignature", [
    hash,
    await owner.sign({ hash }),
  ]);
  tally.expect(answer === "0x1626ba7e", `the smart account answers ${answer}`);
  tally.done("identity");
}

/** A proposal of the same id that is open, so that only the signature can be what refuses a ballot. */
async function sameProposal(
  at: Place,
  proposal: { values: bigint[]; calldatas: `0x${string}`[] },
): Promise<void> {
  const own = { ...proposal, targets: [at.target] };
  const id = await at.propose(people.others[4], own, `For the replays of ${await at.sender.now()}`);
  await passTo(at, (await at.read<bigint>(at.governor, governorAbi, "proposalSnapshot", [id])) + 1n);
}

async function refused(place: Place, from: Account, id: bigint, tally: Tally): Promise<void> {
  const twice = await place.send(from, place.governor, governorAbi, "castVote", [id, 0]).then(
    () => true,
    () => false,
  );
  tally.expect(!twice, `${place.name}: somebody voted twice`);
}

const passTo = (place: Place, timestamp: bigint) => place.sender.at(timestamp);
const pass = async (place: Place, seconds: bigint) => passTo(place, (await place.sender.now()) + seconds);

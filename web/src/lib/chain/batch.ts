import type {
  Abi,
  Address,
  ContractFunctionArgs,
  ContractFunctionName,
  ContractFunctionParameters,
  ContractFunctionReturnType,
} from "viem";
import { multicallOptions, type ReadClient } from "./client.ts";

type View = "pure" | "view";

/** A question to a contract that knows what its answer is. */
export class Call<Answer> {
  /** Of the type alone. */
  declare readonly answer: Answer;
  readonly asked: ContractFunctionParameters;
  constructor(asked: ContractFunctionParameters) {
    this.asked = asked;
  }
}

/** The view functions of the contract at `address` as calls for {@link readBatch}. */
export const callsOf =
  <const abi extends Abi>(address: Address, abi: abi) =>
  <name extends ContractFunctionName<abi, View>, const args extends ContractFunctionArgs<abi, View, name>>(
    functionName: name,
    ...args: args extends readonly unknown[] ? args : never
  ): Call<ContractFunctionReturnType<abi, View, name, args>> =>
    new Call({ address, abi: abi as Abi, functionName, args });

/** Calls by name, in a list, or nested of both; what is undefined is not asked. */
export type Calls = Call<unknown> | readonly Calls[] | { readonly [name: string]: Calls } | undefined;

/** The same shape with the answers in place of the calls. */
export type Answers<Asked> =
  Asked extends Call<infer Answer> ? Answer : { -readonly [Key in keyof Asked]: Answers<Asked[Key]> };

/** The same, where each answer may be missing. */
export type SomeAnswers<Asked> =
  Asked extends Call<infer Answer>
    ? Answer | undefined
    : { -readonly [Key in keyof Asked]: SomeAnswers<Asked[Key]> };

/** All `calls` in one request, answered in their own shape. Throws where one of them fails. */
export const readBatch = <const Asked>(client: ReadClient, calls: Asked & Calls): Promise<Answers<Asked>> =>
  allOf(client, contractsIn(calls)).then((answers) => shapedAs<Answers<Asked>>(calls, answers));

/** Like {@link readBatch}, with undefined for what a contract refuses to answer. Throws where nobody answers. */
export const readSome = <const Asked>(
  client: ReadClient,
  calls: Asked & Calls,
): Promise<SomeAnswers<Asked>> =>
  answersOf(client, contractsIn(calls)).then((answers) => shapedAs<SomeAnswers<Asked>>(calls, answers));

async function allOf(client: ReadClient, contracts: ContractFunctionParameters[]): Promise<unknown[]> {
  if (contracts.length === 0) return [];
  return client.multicall({ ...multicallOptions(client), allowFailure: false, contracts });
}

/** The answers in their order, undefined for each that a contract refuses. Throws where nobody answers. */
export async function answersOf(
  client: ReadClient,
  contracts: readonly ContractFunctionParameters[],
  blockNumber?: bigint,
): Promise<unknown[]> {
  if (contracts.length === 0) return [];
  const results = await client.multicall({ ...multicallOptions(client), contracts, blockNumber });
  return results.map(({ result, error }) => {
    if (error && !isRefusal(error)) throw error;
    return result;
  });
}

const refusals = [
  "ContractFunctionRevertedError",
  "ContractFunctionZeroDataError",
  "AbiDecodingDataSizeTooSmallError",
];

/** Whether a contract itself said no, or there is none, as against a question that never reached it. */
export function isRefusal(error: unknown): boolean {
  // A failure of the request as a whole is one of the function that bundles the calls.
  if (error instanceof Error && "functionName" in error && error.functionName === "aggregate3") return false;
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (refusals.includes(cause.name)) return true;
  return false;
}

function contractsIn(calls: Calls): ContractFunctionParameters[] {
  if (calls === undefined) return [];
  return calls instanceof Call ? [calls.asked] : Object.values(calls).flatMap(contractsIn);
}

/** Puts the answers, in the order of {@link contractsIn}, in the places of their calls. */
function shapedAs<Shaped>(calls: Calls, answers: readonly unknown[]): Shaped {
  const rest = answers.values();
  const fill = (part: Calls): unknown => {
    if (part === undefined) return undefined;
    if (part instanceof Call) return rest.next().value;
    if (Array.isArray(part)) return part.map(fill);
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, fill(each)]));
  };
  // Filled in the shape that was asked for.
  return fill(calls) as Shaped;
}

import {
  type Chain,
  createTransport,
  type EIP1193RequestFn,
  ExecutionRevertedError,
  HttpRequestError,
  type PublicClient,
  TimeoutError,
  TransactionRejectedRpcError,
  type Transport,
} from "viem";

export interface Endpoint {
  request: EIP1193RequestFn;
  /** Has it asked last for a while. */
  rest?(): void;
}

type Reader = PublicClient<Transport, Chain>;

/** How long an endpoint that failed is asked last. */
const restMilliseconds = 30_000;
/** How much longer than the first answer the others may take. */
const graceMilliseconds = 1_000;

const unreachable = (error: unknown) => error instanceof HttpRequestError || error instanceof TimeoutError;

/** What a node says about the call itself, which another node would say, too. */
const isAnswer = (error: unknown) =>
  error instanceof TransactionRejectedRpcError ||
  (error instanceof Error && ExecutionRevertedError.nodeMessage.test(error.message));

/**
 * Asks one endpoint after the other until one answers, and all of them again after a growing pause. One that could not
 * be reached is asked last for a while, so that a dead one does not cost its timeout on every call.
 */
export function failover(transports: readonly Transport[]): Transport {
  return ({ chain }) => {
    const restsUntil = new Map<Endpoint, number>();
    const endpoints = transports.map((make): Endpoint => {
      const { request } = make({ chain, retryCount: 0 });
      const endpoint = { request, rest: () => restsUntil.set(endpoint, Date.now() + restMilliseconds) };
      return endpoint;
    });
    const request = async (args: { method: string; params?: unknown }): Promise<unknown> => {
      const now = Date.now();
      const rests = (endpoint: Endpoint) => ((restsUntil.get(endpoint) ?? 0) > now ? 1 : 0);
      let failure: unknown;
      for (const endpoint of endpoints.toSorted((a, b) => rests(a) - rests(b))) {
        try {
          return await (endpoint.request as (args: unknown) => Promise<unknown>)(args);
        } catch (error) {
          if (isAnswer(error)) throw error;
          if (unreachable(error)) endpoint.rest?.();
          failure = error;
        }
      }
      throw failure;
    };
    return createTransport(
      {
        key: "failover",
        name: "Failover",
        request: request as EIP1193RequestFn,
        retryCount: 4,
        retryDelay: 250,
        type: "failover",
      },
      { endpoints },
    );
  };
}

/** Every endpoint behind `reader`, each to be asked on its own. */
export function endpointsOf(reader: Reader): readonly Endpoint[] {
  const { transport } = reader as { transport: { endpoints?: readonly Endpoint[] } };
  return transport.endpoints ?? [{ request: reader.request as EIP1193RequestFn }];
}

export type Answer = { endpoint: Endpoint } & PromiseSettledResult<unknown>;

/** What each endpoint answers to one question; those that take much longer than the first are left out. */
export async function askEach(reader: Reader, method: string, params: readonly unknown[]): Promise<Answer[]> {
  const settled: Answer[] = [];
  const asked = endpointsOf(reader).map(async (endpoint) => {
    try {
      const value = await (endpoint.request as (args: unknown) => Promise<unknown>)({ method, params });
      settled.push({ endpoint, status: "fulfilled", value });
    } catch (reason) {
      settled.push({ endpoint, status: "rejected", reason });
      throw reason;
    }
  });
  await Promise.any(asked).catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise((resolve) => {
    timer = setTimeout(resolve, graceMilliseconds);
  });
  await Promise.race([Promise.allSettled(asked), grace]);
  clearTimeout(timer);
  return [...settled];
}

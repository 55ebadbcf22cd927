import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Random } from "./random.ts";

interface Call {
  id: number;
  method: string;
  params?: unknown[];
}

interface Answer {
  id: number;
  result?: unknown;
  error?: unknown;
}

type Fault = "dropRequest" | "dropAnswer" | "delay" | "duplicate" | "nonce" | "stale";

/** The block's place among the parameters. */
const blockAt: Record<string, number> = {
  eth_call: 1,
  eth_estimateGas: 1,
  eth_getBalance: 1,
  eth_getCode: 1,
  eth_getTransactionCount: 1,
  eth_getBlockByNumber: 0,
};
const stalling = new Set([...Object.keys(blockAt), "eth_blockNumber", "eth_getTransactionReceipt"]);

const hex = (value: number | bigint) => `0x${value.toString(16)}`;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Between a keeper and its node: a share of all requests meets a fault. */
export class SpoilingProxy {
  calls = 0;
  readonly faults = new Map<Fault, number>();
  readonly #target: string;
  readonly #random: Random;
  readonly #share: number;
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy());
  });

  constructor(target: string, share: number, random: Random) {
    this.#target = target;
    this.#share = share;
    this.#random = random;
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get faultCount(): number {
    return [...this.faults.values()].reduce((sum, count) => sum + count, 0);
  }

  async #ask<T>(calls: T): Promise<unknown> {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(this.#target, { method: "POST", headers, body: JSON.stringify(calls) });
    return answer.json();
  }

  #choose(calls: readonly Call[]): Fault | undefined {
    if (this.#random.next() >= this.#share) return undefined;
    const possible: Fault[] = ["dropRequest", "dropAnswer", "delay", "duplicate"];
    if (calls.some(({ method }) => method === "eth_getTransactionCount")) possible.push("nonce");
    if (calls.some(({ method }) => stalling.has(method))) possible.push("stale");
    const fault = this.#random.pick(possible);
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
    return fault;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await bodyOf(request)) as Call | Call[];
    const calls = [body].flat();
    this.calls += 1;
    const fault = this.#choose(calls);
    if (fault === "dropRequest") return void response.destroy();
    if (fault === "delay") await pause(50 + this.#random.whole(300));
    const head = fault === "stale" ? await this.#oldHead() : undefined;
    const asked = head === undefined ? calls : calls.map((call) => asOf(call, head));
    if (fault === "duplicate") await this.#ask(asked);
    const answers = (await this.#ask(asked)) as Answer[];
    if (fault === "dropAnswer") return void response.destroy();
    const told = answers.map((answer) => {
      const call = calls.find(({ id }) => id === answer.id)!;
      if (fault === "nonce") return this.#withWrongNonce(call, answer);
      return head === undefined ? answer : withoutNews(call, answer, head);
    });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(Array.isArray(body) ? told : told[0]));
  }

  async #oldHead(): Promise<number> {
    const [{ result }] = (await this.#ask([{ jsonrpc: "2.0", id: 1, method: "eth_blockNumber" }])) as [
      Answer,
    ];
    return Number(result) - 1 - this.#random.whole(4);
  }

  #withWrongNonce(call: Call, answer: Answer): Answer {
    if (call.method !== "eth_getTransactionCount" || answer.result === undefined) return answer;
    const off = this.#random.pick([-2, -1, 1, 2, 3]);
    return { ...answer, result: hex(Math.max(0, Number(answer.result) + off)) };
  }
}

/** `call` as a node that has not seen the last blocks would understand it. */
function asOf(call: Call, head: number): Call {
  const at = blockAt[call.method];
  if (at === undefined) return call;
  const params = [...(call.params ?? [])];
  const block = params[at];
  if (block === undefined || block === "latest" || block === "pending") params[at] = hex(head);
  return { ...call, params };
}

/** `answer` without what happened after `head`. */
function withoutNews(call: Call, answer: Answer, head: number): Answer {
  if (call.method === "eth_blockNumber") return { ...answer, result: hex(head) };
  if (call.method !== "eth_getTransactionReceipt") return answer;
  const receipt = answer.result as { blockNumber: string } | null;
  return receipt !== null && Number(receipt.blockNumber) > head ? { ...answer, result: null } : answer;
}

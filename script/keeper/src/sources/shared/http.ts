import { KeeperError } from "../../errors.ts";
import type { Clock } from "./clock.ts";
import type { Limiter } from "./limiter.ts";

const attempts = 6;
const timeout = 60_000;
/** A run waits no longer than this: it ends, and the next one continues. */
const longestWait = 300_000;

export interface ApiCall {
  /** For messages, for example "Selling Partner API getReports". */
  what: string;
  method: "GET" | "POST";
  url: URL;
  /** Made again for each attempt, because a token may have been renewed. */
  headers?: () => Promise<Record<string, string>>;
  body?: string;
  /** The status that means success. */
  expected: number;
  limiter?: Limiter;
  /** Called on the first 401, after which the call is made once more. */
  renew?: () => void;
}

export interface ApiAnswer {
  status: number;
  headers: Headers;
  body: Uint8Array;
}

const retried = (status: number) => status === 429 || status >= 500;

/** Milliseconds that a refusal asks to wait; undefined where it does not say. */
function askedFor(headers: Headers, now: number): number | undefined {
  const after = headers.get("retry-after");
  if (after === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(after)) return Number(after) * 1000;
  const date = Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** What a service says of its refusal, shortened; never the request, which carries secrets. */
function said(body: Uint8Array): string {
  return new TextDecoder().decode(body.subarray(0, 300)).replaceAll(/\s+/g, " ").trim();
}

async function once(call: ApiCall): Promise<ApiAnswer | string> {
  try {
    const answer = await fetch(call.url, {
      method: call.method,
      headers: (await call.headers?.()) ?? {},
      body: call.body,
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
    return {
      status: answer.status,
      headers: answer.headers,
      body: new Uint8Array(await answer.arrayBuffer()),
    };
  } catch (error) {
    if (error instanceof KeeperError) throw error;
    return error instanceof Error && error.name === "TimeoutError" ? "no answer in time" : "no connection";
  }
}

/**
 * Makes a call that changes nothing at the service, again where it is too early, where the service is down or where it
 * answers half. Returns the expected answer and the statuses in `also`; everything else is a KeeperError "Source".
 */
export async function callApi(call: ApiCall, clock: Clock, also: readonly number[] = []): Promise<ApiAnswer> {
  let renewed = false;
  let last = "";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await call.limiter?.take();
    const answer = await once(call);
    if (typeof answer !== "string") {
      const applied = Number(answer.headers.get("x-amzn-ratelimit-limit") ?? Number.NaN);
      if (!Number.isNaN(applied)) call.limiter?.applies(applied);
      const { status } = answer;
      if (status === call.expected || also.includes(status)) return answer;
      last = `${status} ${said(answer.body)}`.trim();
      if (status === 401 && call.renew !== undefined && !renewed) {
        renewed = true;
        call.renew();
        continue;
      }
      if (!retried(status)) break;
      const asked = askedFor(answer.headers, clock.now()) ?? 1000 * 2 ** attempt;
      if (asked > longestWait) break;
      await clock.sleep(asked);
    } else {
      last = answer;
      await clock.sleep(1000 * 2 ** attempt);
    }
  }
  throw new KeeperError("Source", `${call.what} did not succeed`, {
    file: call.url.origin + call.url.pathname,
    expected: `${call.expected}`,
    found: last,
  });
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiModel } from "../../../testing/model.ts";
import { type LocalServer, serve, type TestClock, type Trouble } from "../../../testing/server.ts";
import { airwallexDescription } from "./model.ts";

interface ServedMovement {
  id: string;
  /** As it is written into the JSON, digit by digit. */
  amount: string;
  currency?: string;
  reference?: string;
  status?: "PENDING" | "SETTLED";
  type?: string;
  source?: string;
}

export interface AirwallexServer extends LocalServer {
  model: ApiModel;
  movements: ServedMovement[];
  currencies: string[];
  troubles: Trouble[];
  asked: string[];
  pageSize: number;
  /** What an answer's text is changed into, to leave the model. */
  spoil?: (text: string) => string;
}

export const airwallexEnvironment = { TEST_CLIENT: "client", TEST_KEY: "key" };

const halfAnHour = 1_800_000;
const time = (unix: number) => new Date(unix).toISOString().replace(/\.\d+Z$/, "+0000");

/** Airwallex as far as deposits go: login, balances, deposits and financial transactions. */
export async function airwallexServer(clock: TestClock): Promise<AirwallexServer> {
  const model = new ApiModel(airwallexDescription);
  const tokens = new Map<string, number>();
  const created = time(Date.UTC(2025, 7, 30, 9));
  const error = (code: string) => JSON.stringify({ code, message: "on request of the test", source: "" });

  function page(url: URL, items: string[]): string {
    const size = Math.min(server.pageSize, Number(url.searchParams.get("page_size")));
    const from = Number(url.searchParams.get("page_num")) * size;
    const rest = items.slice(from, from + size);
    return `{"has_more":${from + size < items.length},"items":[${rest.join(",")}]}`;
  }

  const transactions = (url: URL) =>
    server.movements
      .filter(({ status = "SETTLED" }) => status === (url.searchParams.get("status") ?? status))
      .filter(({ currency = "CAD" }) => currency === (url.searchParams.get("currency") ?? currency))
      .map(({ id, amount, currency = "CAD", status = "SETTLED", type = "DEPOSIT", source = id }) => {
        const rest = JSON.stringify({
          id: `txn_${id}`,
          source_id: `dep_${source}`,
          source_type: type.split("_")[0],
          transaction_type: type,
          currency,
          status,
          created_at: created,
          settled_at: created,
        });
        return `${rest.slice(0, -1)},"amount":${amount}}`;
      });

  const deposits = () =>
    server.movements
      .filter(({ type = "DEPOSIT", source, id }) => type === "DEPOSIT" && (source ?? id) === id)
      .map(({ id, amount, currency = "CAD", reference = "" }) => {
        const rest = JSON.stringify({ deposit_id: `dep_${id}`, currency, reference, created_at: created });
        return `${rest.slice(0, -1)},"amount":${amount}}`;
      });

  function answerTo(template: string, request: IncomingMessage, url: URL): [number, string] {
    if (template.endsWith("/login")) {
      const { "x-client-id": client, "x-api-key": key } = request.headers;
      if (client !== "client" || key !== "key") return [401, error("credentials_invalid")];
      const token = `token-${tokens.size + 1}`;
      tokens.set(`Bearer ${token}`, clock.now() + halfAnHour);
      return [201, JSON.stringify({ token, expires_at: time(clock.now() + halfAnHour) })];
    }
    const until = tokens.get(String(request.headers.authorization)) ?? 0;
    if (clock.now() >= until) return [401, error("credentials_expired")];
    if (template.endsWith("/current")) {
      const balances = server.currencies.map((currency) => ({
        currency,
        available_amount: 1.5,
        total_amount: 1.5,
      }));
      return [200, JSON.stringify(balances)];
    }
    return [200, page(url, template.endsWith("/deposits") ? deposits() : transactions(url))];
  }

  function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url!, "http://server");
    server.asked.push(url.pathname);
    const template = model.request(request);
    const send = (status: number, text: string, headers = {}) =>
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
    if (template === undefined) return send(400, error("invalid_argument"));
    const trouble = server.troubles.find(({ path }) => url.pathname.includes(path));
    if (trouble !== undefined) {
      server.troubles.splice(server.troubles.indexOf(trouble), 1);
      return send(trouble.status, error("trouble"), trouble.headers);
    }
    const [status, text] = answerTo(template, request, url);
    const spoilt = status === 200 ? (server.spoil?.(text) ?? text) : text;
    model.response(template, request.method!, status, JSON.parse(spoilt));
    return send(status, spoilt);
  }

  const server: AirwallexServer = {
    ...(await serve(handle)),
    model,
    movements: [],
    currencies: ["CAD", "USD"],
    troubles: [],
    asked: [],
    pageSize: 2,
  };
  return server;
}

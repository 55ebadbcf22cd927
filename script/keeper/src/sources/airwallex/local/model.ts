import type { ApiDescription } from "../../../testing/model.ts";

const text = { type: "string" };
const number = { type: "number" };
const ref = (name: string) => ({ schema: { $ref: `#/definitions/${name}` } });
const paged = (item: string) => ({
  type: "object",
  required: ["has_more", "items"],
  properties: {
    has_more: { type: "boolean" },
    items: { type: "array", items: { $ref: `#/definitions/${item}` } },
  },
});
const authorization = {
  name: "Authorization",
  in: "header",
  required: true,
  type: "string",
  pattern: "^Bearer .",
};
const paging = [
  { name: "from_created_at", in: "query", type: "string", format: "date-time" },
  { name: "to_created_at", in: "query", type: "string", format: "date-time" },
  { name: "page_num", in: "query", type: "integer", minimum: 0 },
  { name: "page_size", in: "query", type: "integer", minimum: 1, maximum: 1000 },
];
const refusals = { "400": ref("Error"), "401": ref("Error"), "429": ref("Error"), "500": ref("Error") };

/** The calls that the keeper makes, described by us; a test compares it with the published description, if there is one. */
export const airwallexDescription: ApiDescription = {
  paths: {
    "/api/v1/authentication/login": {
      post: {
        parameters: [
          { name: "x-client-id", in: "header", required: true, type: "string" },
          { name: "x-api-key", in: "header", required: true, type: "string" },
        ],
        responses: { "201": ref("Token"), ...refusals },
      },
    },
    "/api/v1/balances/current": {
      get: {
        parameters: [authorization],
        responses: {
          "200": { schema: { type: "array", items: { $ref: "#/definitions/Balance" } } },
          ...refusals,
        },
      },
    },
    "/api/v1/deposits": {
      get: { parameters: [authorization, ...paging], responses: { "200": ref("Deposits"), ...refusals } },
    },
    "/api/v1/financial_transactions": {
      get: {
        parameters: [
          authorization,
          ...paging,
          { name: "batch_id", in: "query", type: "string" },
          { name: "currency", in: "query", type: "string", pattern: "^[A-Z]{3}$" },
          { name: "source_id", in: "query", type: "string" },
          { name: "status", in: "query", type: "string", enum: ["PENDING", "SETTLED"] },
        ],
        responses: { "200": ref("Transactions"), ...refusals },
      },
    },
  },
  definitions: {
    Error: {
      type: "object",
      required: ["code", "message"],
      properties: { code: text, message: text, source: text },
    },
    Token: {
      type: "object",
      required: ["token", "expires_at"],
      properties: { token: text, expires_at: { type: "string", format: "date-time" } },
    },
    Balance: {
      type: "object",
      required: ["currency", "available_amount", "total_amount"],
      properties: {
        currency: text,
        available_amount: number,
        pending_amount: number,
        reserved_amount: number,
        total_amount: number,
      },
    },
    Deposit: {
      type: "object",
      required: ["deposit_id", "amount", "currency"],
      properties: {
        deposit_id: text,
        amount: number,
        currency: text,
        created_at: { type: "string", format: "date-time" },
        global_account_id: text,
        statement_ref: text,
        reference: text,
      },
    },
    Deposits: paged("Deposit"),
    Transaction: {
      type: "object",
      required: ["id", "source_type", "transaction_type", "currency", "amount", "status", "created_at"],
      properties: {
        id: text,
        source_id: text,
        source_type: text,
        transaction_type: text,
        currency: text,
        amount: number,
        status: { enum: ["PENDING", "SETTLED", "CANCELLED"] },
        description: text,
        created_at: { type: "string", format: "date-time" },
        settled_at: { type: "string", format: "date-time" },
      },
    },
    Transactions: paged("Transaction"),
  },
};

import { z } from "zod";
import { plainNumber } from "../shared/json.ts";

export const tokenSchema = z.object({ token: z.string().min(1), expires_at: z.string() });

export const balancesSchema = z.array(
  z.object({ currency: z.string(), available_amount: plainNumber, total_amount: plainNumber }),
);

const transaction = z.object({
  id: z.string().min(1),
  source_id: z.string().optional(),
  source_type: z.string(),
  transaction_type: z.string(),
  currency: z.string(),
  amount: plainNumber,
  status: z.enum(["PENDING", "SETTLED", "CANCELLED"]),
  description: z.string().optional(),
  created_at: z.string(),
  settled_at: z.string().optional(),
});

const deposit = z.object({
  deposit_id: z.string(),
  amount: plainNumber,
  currency: z.string(),
  reference: z.string().optional(),
  statement_ref: z.string().optional(),
});

const pageOf = <T>(item: z.ZodType<T>) => z.object({ has_more: z.boolean(), items: z.array(item) });

export const transactionsSchema = pageOf(transaction);
export const depositsSchema = pageOf(deposit);

export const eventSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  account_id: z.string().optional(),
  created_at: z.string(),
  data: z.looseObject({}),
});

export type Transaction = z.output<typeof transaction>;
export type Deposit = z.output<typeof deposit>;
export type WebhookEvent = z.output<typeof eventSchema>;

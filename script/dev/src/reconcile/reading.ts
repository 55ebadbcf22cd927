// What a settlement report says, read by code that knows nothing of the keeper's reader: the classes as Amazon's rows are
// documented, the sums as plain integers. It takes only what is well formed beyond doubt.

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

const prices = [
  "principal",
  "shipping",
  "giftwrap",
  "goodwill",
  "exportcharge",
  "restockingfee",
  "returnshipping",
];
const account = [
  "currentreserveamount",
  "previousreserveamountbalance",
  "payabletoamazon",
  "successfulcharge",
  "microdeposit",
];
const charges = [
  "storagefee",
  "subscriptionfee",
  "lowinventorylevelfee",
  "refundreimbursal",
  "miscadjustment",
  "nonsubscriptionfeeadj",
  "tax",
  "transactiontotalamount",
];
const feeTypes = ["order", "shipment", "adjustment", "othertransaction", "servicefee"];

/** What a row counts as; undefined where its three names do not go together. */
function classOf(type: string, amountType: string, description: string): ReportClass | undefined {
  const sale = ["itemprice", "promotion"].includes(amountType);
  const ofItems = sale || ["itemfees", "shipmentfees", "itemwithheldtax"].includes(amountType);
  const telling = ofItems || ["costofadvertising", "fbainventoryreimbursement"].includes(amountType);
  const refund = ["refund", "chargebackrefund", "atozguaranteerefund"].includes(type);
  const transfer = ["transfer", "transfers"].includes(type);
  if (telling && (account.includes(description) || transfer)) return undefined;
  if (description.includes("reserveamount")) return "reserve";
  if (account.includes(description) || transfer) return "cashMovement";
  if (sale && type === "servicefee") return undefined;
  if (amountType === "itemwithheldtax") return "tax";
  if (sale && /tax$|^taxdiscount$/.test(description)) return "tax";
  if (amountType === "fbainventoryreimbursement") return "reimbursement";
  if (sale && refund && prices.includes(description)) return "refunds";
  if (refund && amountType === "itemfees")
    return description === "refundcommission" ? "fees" : "refundFeeReversal";
  if (type === "order" && sale && prices.includes(description))
    return amountType === "itemprice" ? "gross" : "promotion";
  if (amountType === "costofadvertising") return "advertising";
  if (ofItems && !sale) return feeTypes.includes(type) || refund ? "fees" : undefined;
  if (amountType !== "othertransaction") return undefined;
  if (description === "warehousedamage") return "reimbursement";
  return type === "servicefee" || charges.includes(description) ? "fees" : undefined;
}

const classes = [
  "gross",
  "promotion",
  "refunds",
  "refundFeeReversal",
  "fees",
  "advertising",
  "reimbursement",
  "cashMovement",
  "tax",
  "reserve",
] as const;

type ReportClass = (typeof classes)[number];

/** Money in the currency's smallest unit, times in Unix seconds. */
export interface ReportReading {
  settlementId: string;
  currency: string;
  periodStart: number;
  periodEnd: number;
  depositedAt: number | null;
  /** As stated, which is the sum of all rows. */
  total: bigint;
  /** Signed as in the report, but refunds positive. */
  sums: Record<ReportClass, bigint>;
}

function seconds(cell: string): number {
  const text = cell
    .replace(/ UTC$/, "")
    .replace(/^(\d\d)\.(\d\d)\.(\d{4})/, "$3-$2-$1")
    .replace(/^(\d\d)\/(\d\d)\/(\d\d)(?=$| )/, "20$3-$1-$2")
    .replace(/^(\d\d)\/(\d\d)\/(\d{4})/, "$3-$1-$2")
    .replace(" ", "T");
  const unix = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text}Z`) / 1000;
  return Number.isNaN(unix) ? Number.NaN : unix;
}

function minor(cell: string, digits: number): bigint | undefined {
  if (digits === 0) return /^-?\d+$/.test(cell) ? BigInt(cell) : undefined;
  const match = /^(-?)(\d+)[.,](\d{1,2})$/.exec(cell) ?? /^(-?)(\d+)()$/.exec(cell);
  if (match === null) return undefined;
  const value = BigInt(match[2]! + match[3]!.padEnd(2, "0"));
  return match[1] === "-" ? -value : value;
}

/**
 * The report's figures, or undefined where its text leaves any doubt.
 * @param digits decimals of the currency
 */
export function readReport(bytes: Uint8Array, digits: number): ReportReading | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const rows = text
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.trim()))
    .filter((cells) => cells.length > 1);
  const [header, summary, ...body] = rows;
  if (header === undefined || summary === undefined || rows.some((cells) => cells.length !== 24))
    return undefined;
  const written = [summary[4]!, ...body.map((cells) => cells[14]!)];
  if (digits > 0 && !written.some((cell) => /[.,]/.test(cell))) return undefined;
  if (written.some((cell) => cell.includes(",")) && written.some((cell) => cell.includes(".")))
    return undefined;
  const stated = minor(summary[4]!, digits);
  const sums = Object.fromEntries(classes.map((each) => [each, 0n])) as Record<ReportClass, bigint>;
  let sum = 0n;
  for (const cells of body) {
    const amount = minor(cells[14]!, digits);
    const counted = classOf(plain(cells[6]!), plain(cells[12]!), plain(cells[13]!));
    const strange =
      cells[0] !== summary[0] || (cells[5] !== "" && cells[5] !== summary[5]) || cells[4] !== "";
    if (amount === undefined || counted === undefined || strange) return undefined;
    sums[counted] += counted === "refunds" ? -amount : amount;
    sum += amount;
  }
  const [periodStart, periodEnd, deposit] = summary.slice(1, 4).map((cell) => seconds(cell!));
  if (stated === undefined || sum !== stated || !(periodEnd! > periodStart!)) return undefined;
  return {
    settlementId: summary[0]!,
    currency: summary[5]!,
    periodStart: periodStart!,
    periodEnd: periodEnd!,
    depositedAt: summary[3] === "" ? null : deposit!,
    total: stated,
    sums,
  };
}

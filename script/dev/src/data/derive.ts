/** node derive.ts <online-retail.csv[.gz]>: writes script/dev/data/online-retail-orders.csv.gz, prints the reconciliation. */
import { createReadStream, writeFileSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import { DERIVED_FILE, encodeOrders, ORDER_KINDS } from "./orders.ts";
import { type RetailClass, RetailLedger } from "./retail.ts";

const COLUMNS = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country";

function pounds(mills: bigint): string {
  const digits = (mills < 0n ? -mills : mills).toString().padStart(4, "0");
  return `${mills < 0n ? "-" : ""}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

async function readLedger(path: string): Promise<RetailLedger> {
  const file = createReadStream(path);
  const parser = (path.endsWith(".gz") ? file.pipe(createGunzip()) : file).pipe(parse({ bom: true }));
  const ledger = new RetailLedger();
  let header: string | undefined;
  for await (const cells of parser as AsyncIterable<string[]>) {
    if (header === undefined) {
      header = cells.join(",");
      if (header !== COLUMNS) throw new Error(`${path}: header "${header}", expected "${COLUMNS}"`);
      continue;
    }
    const [invoice, sku, , quantity, time, unitPrice, customer, country] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    ledger.add({ invoice, sku, quantity, time, unitPrice, customer, country });
  }
  return ledger;
}

async function main(path: string | undefined): Promise<void> {
  if (path === undefined) throw new Error("usage: node derive.ts <online-retail.csv[.gz]>");
  const { rows, totals } = (await readLedger(path)).result();
  const bytes = encodeOrders(rows);
  writeFileSync(DERIVED_FILE, bytes);

  const classes: RetailClass[] = [...ORDER_KINDS, "zero-price", "bad-debt", "below-a-penny"];
  console.log("| class | original lines | rows in the file | sum, GBP |\n|---|---:|---:|---:|");
  let lines = 0;
  let mills = 0n;
  for (const name of classes) {
    const total = totals.get(name) ?? { lines: 0, mills: 0n };
    const kept = rows.filter((row) => row.kind === name).length;
    console.log(`| ${name} | ${total.lines} | ${kept} | ${pounds(total.mills)} |`);
    lines += total.lines;
    mills += total.mills;
  }
  console.log(`| **all** | ${lines} | ${rows.length} | ${pounds(mills)} |`);
  console.log(`${bytes.length} bytes written`);
}

await main(process.argv[2]);

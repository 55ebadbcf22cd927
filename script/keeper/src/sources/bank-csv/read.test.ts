import { describe, expect, test } from "vitest";
import { refusal } from "../../testing/refusal.ts";
import { bytesOf } from "../../testing/report.ts";
import { readBankCsv } from "./read.ts";

const file = "bank.csv";
const store = { name: "Maple", currency: "CAD" };
const header = "date,value_date,amount,currency,reference,description";
const first = "2025-08-30,2025-08-30,97.49,CAD,AMAZON 95353045000,payout";
const read = (...rows: string[]) => readBankCsv(bytesOf([header, ...rows, ""].join("\n")), { file, store });
const refused = (...rows: string[]) => refusal(() => read(...rows));

describe("a bank file", () => {
  test("gives one deposit a settlement and leaves the account's other business alone", () => {
    const content = read(
      first,
      '2025-08-31,2025-09-01,-12.00,CAD,RENT,"Office, August"',
      "2025-09-13,2025-09-13,0.00,CAD,settlement:DEMO-7,nothing paid",
      "2025-09-27,2025-09-27,10,CAD,95353045001 95353045001,twice the same id",
    );
    expect(content.others).toBe(1);
    expect(content.deposits).toMatchObject([
      {
        settlementId: "95353045000",
        amount: "97.49",
        currency: "CAD",
        line: 2,
        valueDate: Date.UTC(2025, 7, 30) / 1000,
      },
      { settlementId: "DEMO-7", amount: "0.00", line: 4 },
      { settlementId: "95353045001", amount: "10.00", line: 5 },
    ]);
  });

  test("distinguishes reversals from deposits", () => {
    const content = read(first, "2025-09-02,2025-09-02,-97.49,CAD,AMAZON 95353045000,reversal");
    expect(content.reversals).toMatchObject([{ settlementId: "95353045000", amount: "-97.49", line: 3 }]);
  });

  test("checks a balance column row by row", () => {
    const text = [
      `${header},balance`,
      `${first},100.00`,
      `${first.replace("95353045000", "RENT")},190.00`,
      "",
    ].join("\n");
    expect(refusal(() => readBankCsv(bytesOf(text), { file, store }))).toMatchObject({
      code: "TotalMismatch",
      place: { file, line: 3, expected: "197.49", found: "190.00" },
    });
  });

  test.each([
    ["two deposits for one settlement", [first, first], "DuplicateDeposit", 3],
    ["two currencies", [first, first.replace("CAD", "USD")], "MixedCurrencies", 3],
    ["another account's currency", [first.replace("CAD", "EUR")], "OtherStore", 2],
    ["a row cut off", ["2025-08-30,2025-08-30,97"], "Truncated", 2],
    ["a row too long", [`${first},more`], "ExtraColumns", 2],
    ["a decimal comma", [first.replace("97.49", '"97,49"')], "BadAmount", 2],
    ["fractions of a cent", [first.replace("97.49", "97.495")], "BadAmount", 2],
    ["an impossible date", [first.replaceAll("2025-08-30", "2025-02-30")], "BadDate", 2],
    ["a reference that could name two settlements", [first.replace("AMAZON", "12345678")], "BadRow", 2],
  ] as const)("is refused with %s", (_, rows, code, line) => {
    expect(refused(...rows)).toMatchObject({ code, place: { file, line } });
  });

  test("is refused when it is empty, re-encoded, or has another delimiter or header", () => {
    const whole = (bytes: Uint8Array) => refusal(() => readBankCsv(bytes, { file, store })).code;
    expect(whole(bytesOf(""))).toBe("EmptyFile");
    expect(whole(new Uint8Array(Buffer.from(`\uFEFF${header}`, "utf16le")))).toBe("WrongEncoding");
    expect(whole(bytesOf(`${header}\n${first}`.replaceAll(",", ";")))).toBe("WrongDelimiter");
    expect(whole(bytesOf(`${header.replace("amount", "sum")}\n${first}`))).toBe("WrongHeader");
    expect(whole(bytesOf(`${header},extra\n${first},1`))).toBe("WrongHeader");
  });
});

import { type Address, getAddress, type Hex, isAddress, isHex } from "viem";

/** What the indexer answered is not what was asked for; `path` says where. */
export class UnexpectedAnswer extends Error {
  constructor(path: string, wanted: string) {
    super(`the indexer's ${path} is not ${wanted}`);
    this.name = "UnexpectedAnswer";
  }
}

/** One object of an answer, read field by field: nothing that has not been checked reaches a figure on screen. */
export class Row {
  readonly #fields: Record<string, unknown>;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new UnexpectedAnswer(path, "an object");
    this.#fields = value as Record<string, unknown>;
    this.#path = path;
  }

  #read<T>(name: string, wanted: string, read: (value: unknown) => T | undefined): T {
    const value = read(this.#fields[name]);
    if (value === undefined) throw new UnexpectedAnswer(`${this.#path}.${name}`, wanted);
    return value;
  }

  /** Undefined where the field is null. */
  maybe<T>(name: string, read: (row: Row, name: string) => T): T | undefined {
    return this.#fields[name] === null ? undefined : read(this, name);
  }

  text(name: string): string {
    return this.#read(name, "a text", (value) => (typeof value === "string" ? value : undefined));
  }

  bool(name: string): boolean {
    return this.#read(name, "true or false", (value) => (typeof value === "boolean" ? value : undefined));
  }

  int(name: string): number {
    return this.#read(name, "a whole number", (value) =>
      Number.isSafeInteger(value) ? (value as number) : undefined,
    );
  }

  /** A BigInt, which travels as text. */
  big(name: string): bigint {
    return this.#read(name, "a big number", bigOf);
  }

  /** Unix seconds, which travel as text. */
  time(name: string): number {
    return Number(this.big(name));
  }

  address(name: string): Address {
    return this.#read(name, "an address", (value) =>
      typeof value === "string" && isAddress(value, { strict: false }) ? getAddress(value) : undefined,
    );
  }

  hex(name: string): Hex {
    return this.#read(name, "hex", (value) => (isHex(value) ? value : undefined));
  }

  names(): string[] {
    return Object.keys(this.#fields);
  }

  row(name: string): Row {
    return new Row(this.#fields[name], `${this.#path}.${name}`);
  }

  list<T>(name: string, read: (value: unknown, path: string) => T): T[] {
    const list = this.#read(name, "a list", (value) => (Array.isArray(value) ? value : undefined));
    return list.map((value, index) => read(value, `${this.#path}.${name}[${index}]`));
  }
}

export const bigOf = (value: unknown): bigint | undefined =>
  typeof value === "string" && /^-?\d{1,90}$/.test(value) ? BigInt(value) : undefined;

export interface Page<T> {
  items: T[];
  total: number;
  /** Where the next page begins; undefined on the last one. */
  next?: string;
}

/** A page of rows as every list of the indexer comes. */
export function readPage<T>(answer: Row, name: string, read: (row: Row) => T): Page<T> {
  const page = answer.row(name);
  const info = page.row("pageInfo");
  return {
    items: page.list("items", (value, path) => read(new Row(value, path))),
    total: page.int("totalCount"),
    next: info.bool("hasNextPage") ? info.text("endCursor") : undefined,
  };
}

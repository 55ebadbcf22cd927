import type { IncomingMessage } from "node:http";
import { Ajv, type ValidateFunction } from "ajv";

type Schema = Record<string, unknown>;

interface Parameter extends Schema {
  name: string;
  in: string;
  required?: boolean;
  type?: string;
}

export interface ApiDescription {
  paths: Record<string, Record<string, unknown>>;
  definitions: Record<string, unknown>;
}

interface Operation {
  parameters?: Parameter[];
  responses: Record<string, { schema?: Schema }>;
}

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

/** A published API description that every request and answer is held against; what leaves it is remembered. */
export class ApiModel {
  readonly violations: string[] = [];
  readonly #description: ApiDescription;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(description: ApiDescription) {
    this.#description = description;
    this.#ajv.addFormat("date-time", isoTime);
  }

  /** Throws what was remembered, if anything: a test that ends with this fails when the model was left. */
  check(): void {
    if (this.violations.length > 0) throw new Error(`the model was left:\n${this.violations.join("\n")}`);
  }

  /** The path of the model that a request is for; undefined, and remembered, where it has none or leaves it. */
  request({ method = "", url = "", headers }: IncomingMessage): string | undefined {
    const { pathname, searchParams } = new URL(url, "http://model");
    const template = Object.keys(this.#description.paths).find((path) =>
      new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`).test(pathname),
    );
    const operation = template === undefined ? undefined : this.#operation(template, method);
    if (operation === undefined) return this.#leave(`${method} ${pathname} is no operation`);
    const parameters = operation.parameters ?? [];
    const problems = [
      ...[...searchParams.keys()]
        .filter((name) => !parameters.some((known) => known.in === "query" && known.name === name))
        .map((name) => `${name} is no parameter`),
      ...parameters.flatMap((parameter) => {
        const { name } = parameter;
        const value = parameter.in === "header" ? headers[name.toLowerCase()] : searchParams.get(name);
        if (parameter.in !== "query" && parameter.in !== "header") return [];
        if (typeof value !== "string") return parameter.required ? [`${name} is missing`] : [];
        return this.#valueProblems(parameter, value);
      }),
    ];
    if (problems.length === 0) return template;
    return this.#leave(`${method} ${pathname}: ${problems.join("; ")}`);
  }

  /** Remembers an answer that the model does not have. */
  response(template: string, method: string, status: number, body: unknown): void {
    const described = this.#operation(template, method)?.responses[`${status}`];
    if (described === undefined) return void this.#leave(`${method} ${template} has no answer ${status}`);
    if (described.schema === undefined) return;
    const problems = this.#problems(described.schema, body);
    if (problems !== "") this.#leave(`${method} ${template} answered ${status}: ${problems}`);
  }

  #operation(template: string, method: string): Operation | undefined {
    return this.#description.paths[template]?.[method.toLowerCase()] as Operation | undefined;
  }

  #valueProblems(parameter: Parameter, text: string): string[] {
    const { name, in: _, required: __, description: ___, ...schema } = parameter;
    const value = { array: text.split(","), integer: Number(text) }[schema.type ?? ""] ?? text;
    const problems = this.#problems(schema, value);
    return problems === "" ? [] : [`${name}: ${problems}`];
  }

  #problems(schema: Schema, value: unknown): string {
    const key = JSON.stringify(schema);
    let validate = this.#compiled.get(key);
    if (validate === undefined) {
      validate = this.#ajv.compile({ ...schema, definitions: this.#description.definitions });
      this.#compiled.set(key, validate);
    }
    return validate(value) ? "" : this.#ajv.errorsText(validate.errors);
  }

  #leave(what: string): undefined {
    this.violations.push(what);
    return undefined;
  }
}

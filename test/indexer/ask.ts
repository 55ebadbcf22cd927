/** A GraphQL row; amounts and times are text. */
export type Row = Record<string, unknown>;

/** A server may close an idle connection just when it is used again: asked once more, on a new one. */
async function post(url: string, body: string, again = true): Promise<Response> {
  try {
    return await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    if (again && (cause?.code === "UND_ERR_SOCKET" || cause?.code === "ECONNRESET"))
      return post(url, body, false);
    throw error;
  }
}

/** Asks an indexer's GraphQL. Throws with its errors. */
export async function ask<Answer>(url: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await post(`${url}/graphql`, JSON.stringify({ query, variables }));
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
  if (errors || data === undefined)
    throw new Error(errors?.map(({ message }) => message).join("; ") ?? "no data");
  return data;
}

interface Page {
  items: Row[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

/** Every row of a list, page after page. */
export async function askAll(url: string, list: string, fields: string, where = ""): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const query = `query ($after: String) { page: ${list}(limit: 1000, after: $after${where && `, where: ${where}`}) { items { ${fields} } pageInfo { endCursor hasNextPage } } }`;
    const { page }: { page: Page } = await ask(url, query, { after });
    rows.push(...page.items);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

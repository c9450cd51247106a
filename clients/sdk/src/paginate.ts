/** A page of a list, as every list of the API gives it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

/** Nodes of page after page. Those that are gone meanwhile (null) are left out. */
export async function* paginate<Node>(
  after: string | null | undefined,
  read: (after: string | null | undefined) => Promise<Connection<Node> | null | undefined>,
): AsyncGenerator<NonNullable<Node>, void, undefined> {
  for (let cursor = after; ;) {
    const page = await read(cursor);
    if (!page) return;
    for (const node of page.nodes) if (node != null) yield node;
    const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    if (!next || next === cursor) return;
    cursor = next;
  }
}

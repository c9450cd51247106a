/** How a tenant table is walled. */
export interface Wall {
  /** Which rows a tenant of the API may see and write; by default those of its workspace. */
  rows?: string;
  /** What the API may do with them. */
  api?: string;
}

/**
 * Row-level security for a table of workspaces or users (docs/adr/0019): the API's role sees the rows of its tenant, the
 * workers' role all of them, and everybody else, the owner of the table included, none.
 */
export function wall(
  table: string,
  { rows = IN_WORKSPACE, api = 'SELECT, INSERT, UPDATE, DELETE' }: Wall = {},
): string {
  return `${closed(table)}
CREATE POLICY ${table}_tenant ON ${table} TO podpusher_api USING (${rows}) WITH CHECK (${rows});
GRANT ${api} ON ${table} TO podpusher_api;
`;
}

/** A table that only workers open; policies for the API follow by hand. */
export function closed(table: string): string {
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_worker ON ${table} TO podpusher_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO podpusher_worker;`;
}

/** A table that is nobody's in particular: the API may do this with it. */
export function unwalled(table: string, api: string): string {
  return `
GRANT ${api} ON ${table} TO podpusher_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO podpusher_worker;
`;
}

/**
 * A question that is asked before anybody knows the tenant, and that answers only who names a secret: it runs as
 * podpusher_lookup, which may read but belongs to nobody.
 */
export function lookup(name: string, signature: string, answer: string): string {
  const [args = '', returns = ''] = signature.split(' RETURNS ');
  return `
CREATE FUNCTION ${name}(${args}) RETURNS ${returns}
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $fn$ ${answer} $fn$;
GRANT CREATE ON SCHEMA public TO podpusher_lookup;
ALTER FUNCTION ${name} OWNER TO podpusher_lookup;
REVOKE CREATE ON SCHEMA public FROM podpusher_lookup;
REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ${name} TO podpusher_api, podpusher_worker;
`;
}

/** Lets look-ups read a table, every row of it. */
export function readByLookups(table: string): string {
  return `
CREATE POLICY ${table}_lookup ON ${table} FOR SELECT TO podpusher_lookup USING (true);
GRANT SELECT ON ${table} TO podpusher_lookup;
`;
}

const IN_WORKSPACE = 'workspace_id = podpusher_workspace_id()';

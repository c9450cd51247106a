import type { Database, Statement, Tenant, Tx } from '#infra/postgres/database.js';
import { PERSONAL_TABLES, type PersonalTable } from './personal-tables.js';

/** Everything stored about a workspace or a person: rows by table, as they are stored, without what proves something. */
export interface PersonalDocument {
  readonly kind: 'workspace' | 'person';
  /** Of this form. */
  readonly version: 1;
  readonly exportedAt: string;
  readonly tables: Readonly<Record<string, readonly object[]>>;
  /** Tables of which only the newest rows are here; `podpusher export` on the machine writes all of them. */
  readonly shortened: readonly string[];
}

export interface ExportLimits {
  /** Rows of one table; absent: all. */
  rowsATable?: number;
}

const COLLEAGUES: Statement = {
  name: 'personal_colleagues',
  text: 'SELECT to_jsonb(c) AS row FROM colleagues c WHERE c.workspace_id = $1',
};
const NOW: Statement = { name: 'personal_now', text: 'SELECT now() AS now' };

/** Reads all that is stored of one workspace, people's names included, in one transaction: the tables fit together. */
export async function exportWorkspace(
  db: Database,
  workspaceId: string,
  limits: ExportLimits,
): Promise<PersonalDocument> {
  return db.as({ workspaceId, userId: null }).transaction(async (tx) => {
    const document = await readAll(tx, { kind: 'workspace', id: workspaceId, ...limits });
    const colleagues = await tx.query<{ row: object }>(COLLEAGUES, [workspaceId]);
    return { ...document, tables: { ...document.tables, people: colleagues.map(({ row }) => row) } };
  });
}

/** Reads all that is stored of one person, wherever the person works. */
export async function exportPerson(db: Database, tenant: Tenant & { userId: string }): Promise<PersonalDocument> {
  return db.as(tenant).transaction((tx) => readAll(tx, { kind: 'person', id: tenant.userId }));
}

interface Wanted extends ExportLimits {
  kind: PersonalDocument['kind'];
  id: string;
}

async function readAll(tx: Tx, { kind, id, rowsATable }: Wanted): Promise<PersonalDocument> {
  const tables: Record<string, object[]> = {};
  const shortened: string[] = [];
  for (const table of PERSONAL_TABLES) {
    const condition = kind === 'workspace' ? table.ofWorkspace : table.ofPerson;
    if (condition === undefined) continue;
    const rows = await tx.query<{ row: object }>(readStatement(kind, table, condition), [
      id,
      rowsATable === undefined ? null : rowsATable + 1,
    ]);
    if (rowsATable !== undefined && rows.length > rowsATable) shortened.push(table.table);
    tables[table.table] = rows.slice(0, rowsATable).map(({ row }) => row);
  }
  const [moment] = await tx.query<{ now: Date }>(NOW);
  return { kind, version: 1, exportedAt: moment!.now.toISOString(), tables, shortened };
}

/** Newest first where ids tell the time; physical order says nothing, so the others come as they are. */
function readStatement(kind: string, { table, secrets = [] }: PersonalTable, condition: string): Statement {
  const hidden = `ARRAY[${secrets.map((column) => `'${column}'`).join(', ')}]::text[]`;
  return {
    name: `personal_${kind}_${table}`,
    text: `SELECT to_jsonb(t) - ${hidden} AS row FROM ${table} t WHERE ${condition} ORDER BY to_jsonb(t) ->> 'id' DESC LIMIT $2`,
  };
}

import pg, { type QueryResult, type Submittable } from 'pg';
import type { Statement } from './database.js';

/** Whose rows a statement may see: the two values that every policy compares (docs/adr/0019). */
export interface Tenant {
  readonly workspaceId: string | null;
  readonly userId: string | null;
}

/** Holds until the transaction ends, which for a lone statement is its own end. */
export const SET_TENANT: Statement = {
  name: 'tenant_set',
  text: `SELECT set_config('podpusher.workspace_id', $1, true), set_config('podpusher.user_id', $2, true)`,
};

/** An unset tenant is the empty string: settings have no null. */
export function tenantValues(tenant: Tenant): [string, string] {
  return [tenant.workspaceId ?? '', tenant.userId ?? ''];
}

/** What pg's own Query and Connection have, as far as it is used here. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string | undefined>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  parse(message: { name: string; text: string }): void;
  bind(message: { portal: string; statement: string; values: readonly string[] }): void;
  execute(message: { portal: string }): void;
}
type Done = (error: Error | null | undefined, result?: QueryResult) => void;
interface InnerQuery {
  callback?: Done;
  readonly _result: object;
  prepare(connection: Connection): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleEmptyQuery(connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
  handlePortalSuspended(message: unknown, connection: Connection): void;
  handleCopyInResponse(connection: Connection): void;
  handleCopyData(message: unknown, connection: Connection): void;
}

/**
 * A statement behind its tenant in one round trip: the setting and the statement go out together before one Sync, so that
 * PostgreSQL runs both in one transaction, whose end takes the setting back. No BEGIN, no COMMIT, nothing left on the
 * connection, whatever happens.
 *
 * pg asks a query for its `name` and `text` when the server says that a statement was parsed; answers come in the order of
 * the requests, so they are those of the setting until its end.
 */
export class TenantQuery implements Submittable {
  name = SET_TENANT.name;
  text = SET_TENANT.text;
  private isSetting = true;
  private readonly inner: InnerQuery;

  constructor(
    private readonly statement: Statement,
    values: readonly unknown[],
    private readonly tenant: Tenant,
  ) {
    this.inner = new pg.Query({ ...statement, values: [...values] }) as unknown as InnerQuery;
  }

  /** pg's pool hangs its own on it. */
  get callback(): Done | undefined {
    return this.inner.callback;
  }

  set callback(done: Done | undefined) {
    if (done) this.inner.callback = done;
  }

  /** pg gives it the client's type parsers. */
  get _result(): object {
    return this.inner._result;
  }

  submit(connection: unknown): void {
    const target = connection as Connection;
    target.stream.cork();
    try {
      this.sendSetting(target);
      this.inner.prepare(target);
    } finally {
      target.stream.uncork();
    }
  }

  handleRowDescription(message: unknown): void {
    this.inner.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    if (!this.isSetting) this.inner.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    if (!this.isSetting) {
      this.inner.handleCommandComplete(message, connection);
      return;
    }
    this.isSetting = false;
    this.name = this.statement.name;
    this.text = this.statement.text;
  }

  handleEmptyQuery(connection: Connection): void {
    this.inner.handleEmptyQuery(connection);
  }

  handleError(error: Error, connection: Connection): void {
    if (this.isSetting) connection.submittedNamedStatements[this.statement.name] = undefined;
    this.inner.handleError(error, connection);
  }

  handleReadyForQuery(connection: Connection): void {
    this.inner.handleReadyForQuery(connection);
  }

  handlePortalSuspended(message: unknown, connection: Connection): void {
    this.inner.handlePortalSuspended(message, connection);
  }

  handleCopyInResponse(connection: Connection): void {
    this.inner.handleCopyInResponse(connection);
  }

  handleCopyData(message: unknown, connection: Connection): void {
    this.inner.handleCopyData(message, connection);
  }

  private sendSetting(connection: Connection): void {
    const { name, text } = SET_TENANT;
    if (connection.parsedStatements[name] === undefined && connection.submittedNamedStatements[name] === undefined) {
      connection.parse({ name, text });
      connection.submittedNamedStatements[name] = text;
    }
    connection.bind({ portal: '', statement: name, values: tenantValues(this.tenant) });
    connection.execute({ portal: '' });
  }
}

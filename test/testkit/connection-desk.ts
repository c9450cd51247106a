import { randomBytes } from 'node:crypto';
import type { Actor, Role } from '#domain/accounts/actor.js';
import { AuditLog } from '#domain/accounts/audit-log.js';
import { tenantOf } from '#domain/accounts/tenant.js';
import { type ConnectionsSlice, createConnections } from '#domain/connections/create-connections.js';
import type { Config } from '#infra/config.js';
import type { Clock } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import type { ProcessRole } from '#infra/postgres/process-role.js';
import { type SecretKeys, secretKeysFrom } from '#infra/secret-key.js';
import { createLogger } from '#observability/logger.js';
import { Cursors } from '#schema/base/cursor.js';
import { movableClock, type MovableClock } from './collecting.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { startTestSandbox, type TestSandbox } from './sandbox.js';

type Person = Extract<Actor, { kind: 'user' }>;

/** A database, a sandbox and a clock for tests of connections, and as many processes on them as wanted. */
export class ConnectionDesk {
  private readonly opened: ConnectionsSlice[] = [];
  /** Workspaces whose shop was chosen, one entry each time. */
  readonly shopsChosen: string[] = [];

  private readonly key = randomBytes(32);
  readonly secrets: SecretKeys = secretKeysFrom(new Map([[1, this.key]]));

  private constructor(
    readonly database: TestDatabase,
    readonly sandbox: TestSandbox,
    readonly clock: MovableClock,
  ) {}

  static async open(): Promise<ConnectionDesk> {
    const clock = movableClock();
    const [database, sandbox] = await Promise.all([createTestDatabase({ poolSize: 10 }), startTestSandbox(clock)]);
    return new ConnectionDesk(database, sandbox, clock);
  }

  /** A process of its own: pools, clients, everything. */
  async process(
    role: ProcessRole = 'podpusher_worker',
    secrets: SecretKeys = this.secrets,
    config: Config = this.sandbox.config,
  ): Promise<ConnectionsSlice> {
    const db = await this.database.openAs(role);
    const deps = { db, clock: this.clock, config, secrets };
    const slice = connectionsOn(deps, (workspaceId) => this.shopsChosen.push(workspaceId));
    this.opened.push(slice);
    return slice;
  }

  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.database.db.pool.query<Row>(text, values)).rows;
  }

  /** The keys of an installation whose SECRET_KEY was changed: the first one still opens. */
  withNewKey(fresh: Buffer): SecretKeys {
    return secretKeysFrom(
      new Map([
        [1, this.key],
        [2, fresh],
      ]),
    );
  }

  /** Somebody who is signed in, in a workspace of their own or in a given one. */
  async person(role: Role = 'owner', workspaceId?: string): Promise<Person> {
    const email = `${randomBytes(6).toString('hex')}@example.com`;
    const [user] = await this.query<{ id: string }>(
      `INSERT INTO users (email, password_hash, name) VALUES ($1, 'x', 'Somebody') RETURNING id`,
      [email],
    );
    const [workspace] = workspaceId
      ? [{ id: workspaceId }]
      : await this.query<{ id: string }>(`INSERT INTO workspaces (name) VALUES ('Shop') RETURNING id`);
    await this.query('INSERT INTO members (user_id, workspace_id, role) VALUES ($1, $2, $3)', [
      user!.id,
      workspace!.id,
      role,
    ]);
    const [session] = await this.query<{ id: string }>(
      `INSERT INTO sessions (user_id, workspace_id, token_hash, expires_at, user_agent, ip)
       VALUES ($1, $2, $3, now() + interval '1 day', 'test', '127.0.0.1') RETURNING id`,
      [user!.id, workspace!.id, randomBytes(32)],
    );
    return { kind: 'user', userId: user!.id, workspaceId: workspace!.id, role, sessionId: session!.id };
  }

  /** How often a provider's path was asked. */
  async requests(provider: string): Promise<number> {
    const reply = await fetch(`${this.sandbox.url}/control/state`);
    const state = (await reply.json()) as { traffic: Record<string, { requests: number } | undefined> };
    return state.traffic[provider]?.requests ?? 0;
  }

  async close(): Promise<void> {
    await Promise.all(this.opened.map((slice) => slice.close()));
    await this.sandbox.stop();
    await this.database.drop();
  }
}

function connectionsOn(
  deps: { db: Database; clock: Clock; config: Config; secrets: SecretKeys },
  hear: (workspaceId: string) => void,
): ConnectionsSlice {
  return createConnections({
    ...deps,
    audit: new AuditLog(deps.db, new Cursors(randomBytes(32))),
    shopChosen: async (_tx, { workspaceId }) => hear(workspaceId),
    tenantOf,
    logger: createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent', process: 'test' }),
    http: { timeoutMs: 10_000 },
  });
}

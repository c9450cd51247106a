import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type Client } from 'graphql-ws';
import type { Redis } from 'ioredis';
import { WebSocket } from 'ws';
import { type Scope, systemActor } from '#domain/accounts/actor.js';
import type { PlanName } from '#domain/accounts/accounts-service.js';
import { createDomain, type Domain } from '#domain/create-domain.js';
import { type ApiServer, createApiServer } from '#api/server.js';
import type { ThrottleMode } from '#api/pipeline/operation-cost.js';
import { type Clock, systemClock } from '#infra/clock.js';
import { type Config, loadConfig } from '#infra/config.js';
import { createJobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import type { ObjectStore } from '#infra/object-store.js';
import { FileObjectStore } from '#infra/object-store/file-object-store.js';
import { createWakeUps, type WakeUps } from '#infra/pubsub.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from './database.js';

export interface Answer<Data = Record<string, never>> {
  status: number;
  headers: Headers;
  data: Data | null | undefined;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[];
  extensions?: {
    cost: { requestedQueryCost: number; actualQueryCost: number; throttleStatus: Record<string, number> };
  };
}

export interface AskOptions {
  variables?: Record<string, unknown>;
  key?: string;
  cookie?: string;
  headers?: Record<string, string>;
}

export interface TestApiOptions {
  clock?: Clock;
  throttle?: ThrottleMode;
  /** Serve another server's database: two servers on one. */
  database?: TestDatabase;
  webRoot?: string;
  /** A free one by default; known before for a PUBLIC_URL that others send people back to. */
  port?: number;
  secret?: Buffer;
  /** Settings, as the environment would give them. */
  settings?: Record<string, string>;
  /** Buckets of points live there instead of in PostgreSQL. */
  redis?: Redis;
}

const SECRET = Buffer.alloc(32, 7);

interface Parts {
  url: string;
  database: TestDatabase;
  apiDb: Database;
  /** Of the test. */
  domain: Domain;
  /** Of the server. */
  served: Domain;
  server: ApiServer;
  wake: WakeUps;
  ownsDatabase: boolean;
  objects: ObjectStore;
  folder: string;
}

/** An API with a database of its own, on a free port. */
export class TestApi {
  readonly url: string;
  readonly database: TestDatabase;
  /** What a worker or the program would do. */
  readonly domain: Domain;
  /** The server's own pool: the API's role. */
  readonly apiDb: Database;

  /** What the server itself works with. */
  readonly served: Domain;

  /** Where the server keeps files. */
  readonly objects: ObjectStore;

  private constructor(private readonly parts: Parts) {
    this.url = parts.url;
    this.database = parts.database;
    this.domain = parts.domain;
    this.served = parts.served;
    this.apiDb = parts.apiDb;
    this.objects = parts.objects;
  }

  static async start(options: TestApiOptions = {}): Promise<TestApi> {
    const database = options.database ?? (await createTestDatabase());
    const { clock = systemClock, throttle = 'report', secret = SECRET } = options;
    const logger = createLogger({ level: 'error', process: 'test' });
    const wake = createWakeUps({ databaseUrl: database.url, db: database.db, redis: options.redis, logger });
    const config = testConfig(options.settings);
    const secrets = secretKeysFrom(new Map([[1, secret]]));
    const folder = mkdtempSync(path.join(tmpdir(), 'podpusher-objects-'));
    const objects = new FileObjectStore(folder);
    const domainOn = (db: Database) =>
      createDomain({ config, db, clock, logger, wake, jobs: createJobs({ db, clock }), secrets, objects });
    // As in production: the server is the API's role, what the test does beside it is the workers'.
    const apiDb = await database.openAs('podpusher_api');
    const served = domainOn(apiDb);
    const domain = domainOn(await database.openAs('podpusher_worker'));
    const webRoot = options.webRoot ?? path.join(tmpdir(), 'no-web-client');
    const { redis } = options;
    const ground = { db: apiDb, config, clock, wake, logger, redis };
    const server = await createApiServer({ ...ground, domain: served, webRoot, throttle });
    const url = await server.listen(options.port ?? 0, '127.0.0.1');
    const ownsDatabase = options.database === undefined;
    return new TestApi({ url, database, apiDb, domain, served, server, wake, ownsDatabase, objects, folder });
  }

  async stop(): Promise<void> {
    const { server, domain, served, wake, database, ownsDatabase, folder } = this.parts;
    await server.stop();
    await served.close();
    await domain.close();
    await wake.close();
    rmSync(folder, { recursive: true, force: true });
    if (ownsDatabase) await database.drop();
  }

  /** One operation over HTTP. */
  async ask<Data = Record<string, never>>(query: string, options: AskOptions = {}): Promise<Answer<Data>> {
    return this.post<Data>(JSON.stringify({ query, variables: options.variables }), options);
  }

  /** Any body at all. */
  async post<Data = Record<string, never>>(body: string | Buffer, options: AskOptions = {}): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: {
        'content-type': 'application/json',
        ...(options.key && { authorization: `Bearer ${options.key}` }),
        ...(options.cookie && { cookie: options.cookie }),
        ...options.headers,
      },
    });
    const text = await response.text();
    const parsed = (text.startsWith('{') ? JSON.parse(text) : {}) as Omit<Answer<Data>, 'status' | 'headers'>;
    return { ...parsed, status: response.status, headers: response.headers };
  }

  /** A socket client; `retryAttempts: 0`, so that tests see every cut. */
  socket(options: { key?: string; cookie?: string; origin?: string } = {}): Client {
    const headers = {
      ...(options.cookie && { cookie: options.cookie }),
      ...(options.origin && { origin: options.origin }),
    };
    return createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers });
        }
      },
      ...(options.key && { connectionParams: { authorization: `Bearer ${options.key}` } }),
      lazy: true,
      retryAttempts: 0,
    });
  }

  /** An account with a workspace, and a key to it. */
  async account(options: { scopes?: readonly Scope[]; plan?: PlanName } = {}) {
    const email = `user-${randomBytes(6).toString('hex')}@example.com`;
    const password = 'a long password';
    const { domain } = this;
    const actor = systemActor('test');
    const created = await domain.accounts.create(actor, {
      email,
      password,
      workspaceName: 'Test',
      plan: options.plan ?? 'professional',
    });
    const scopes = options.scopes ?? ['read:trends', 'write:signals'];
    const order = { name: 'Test', scopes };
    const { apiKey, key } = await domain.apiKeys.createFor(actor, created.workspaceId, order);
    const { prefix } = apiKey;
    return { ...created, email, password, key, prefix };
  }
}

/** Answers are not kept: tests write rows behind the product's back. */
function testConfig(settings: Record<string, string> = {}): Config {
  return loadConfig({ SANDBOX: 'auto', PORT: '0', RESPONSE_CACHE_MS: '0', ...settings });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TestApi } from '#test/testkit/api.js';
import { isRunning, waitUntil } from '#test/testkit/processes.js';
import { freePorts } from '#test/testkit/ports.js';
import { hasRedisServer, TestRedis } from '#test/testkit/redis.js';

/** One answer over HTTP, as a stranger sees it. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The text as JSON; empty when it is none. */
  body: ReplyBody;
  /** Wall milliseconds until the whole answer was there. */
  durationMs: number;
}

export interface ReplyBody {
  data?: Record<string, unknown> | null;
  errors?: ReplyError[];
  extensions?: Record<string, unknown>;
}

export interface ReplyError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; requestId: string; docUrl: string; retryable: boolean; retryAfterMs?: number };
}

export interface Sending {
  key?: string;
  cookie?: string;
  headers?: Record<string, string>;
  variables?: object;
  /** Path on the server, `/graphql` by default. */
  path?: string;
}

/** What Stripe and Etsy sign their messages with. */
export const WEBHOOK_SECRETS = {
  STRIPE_WEBHOOK_SECRET: 'whsec_of-the-attacked-installation',
  ETSY_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 5).toString('base64')}`,
} as const;

/**
 * `podpusher api` as it is deployed: a process of its own with NODE_ENV=production, on a migrated database, with or without
 * Redis. Nothing in it is a test's.
 */
export class ProductionApi {
  readonly url: string;
  /** Another server on the same database, in this process: it makes accounts and sees rows. */
  readonly inside: TestApi;
  private output = '';

  private constructor(
    private readonly parts: {
      url: string;
      inside: TestApi;
      child: ChildProcess;
      redis: TestRedis | undefined;
      dataDir: string;
    },
  ) {
    this.url = parts.url;
    this.inside = parts.inside;
    for (const stream of [parts.child.stdout, parts.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
  }

  static async start({ withRedis }: { withRedis: boolean }): Promise<ProductionApi> {
    const secret = Buffer.alloc(32, 9);
    const inside = await TestApi.start({ secret });
    const [port] = await freePorts(1);
    const redis = withRedis ? await TestRedis.start() : undefined;
    const dataDir = mkdtempSync(path.join(tmpdir(), 'podpusher-production-'));
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--conditions=source', 'cli/podpusher.mjs', '--source', 'api'],
      {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: {
          PATH: process.env['PATH'],
          NODE_ENV: 'production',
          DATABASE_URL: inside.database.url,
          SECRET_KEY: secret.toString('base64'),
          PORT: String(port),
          DATA_DIR: dataDir,
          LOG_LEVEL: 'info',
          // As where customers are: nothing pretends to be a provider, and messages of providers are signed with secrets of ours.
          SANDBOX: 'off',
          ...WEBHOOK_SECRETS,
          ...(redis && { REDIS_URL: redis.url }),
        },
      },
    );
    const url = `http://127.0.0.1:${port}`;
    const api = new ProductionApi({ url, inside, child, redis, dataDir });
    try {
      await waitUntil('the api process is ready', () => api.isReady(), 60_000);
      return api;
    } catch (error) {
      await api.stop();
      throw new Error(`${String(error)}\n${api.output}`, { cause: error });
    }
  }

  /** Lines of its log so far. */
  log(): Record<string, unknown>[] {
    return this.output
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  async stop(): Promise<void> {
    const { child, redis, inside, dataDir } = this.parts;
    child.kill('SIGTERM');
    await waitUntil('the api process ends', () => !isRunning(child.pid!), 12_000).catch(() => child.kill('SIGKILL'));
    redis?.stop();
    await inside.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }

  /** One operation; waits when the caller has no points left, as a good client does. */
  async ask(query: string, sending: Sending = {}): Promise<Reply> {
    const { variables } = sending;
    return this.send(JSON.stringify({ query, ...(variables && { variables }) }), sending);
  }

  /** Any body, as POST. */
  async send(body: string | Uint8Array, sending: Sending = {}): Promise<Reply> {
    const { key, cookie, headers } = sending;
    for (;;) {
      const reply = await this.fetch(sending.path ?? '/graphql', {
        method: 'POST',
        body: body as string,
        headers: {
          'content-type': 'application/json',
          ...(key && { authorization: `Bearer ${key}` }),
          ...(cookie && { cookie }),
          ...headers,
        },
      });
      const waitMs = reply.status === 429 ? reply.body.errors?.[0]?.extensions.retryAfterMs : undefined;
      if (waitMs === undefined) return reply;
      await sleep(waitMs + 50);
    }
  }

  /** Any request at all. */
  async fetch(pathname: string, init: RequestInit = {}): Promise<Reply> {
    const startedAt = performance.now();
    const response = await fetch(`${this.url}${pathname}`, init);
    const text = await response.text();
    const durationMs = performance.now() - startedAt;
    return { status: response.status, headers: response.headers, text, body: parse(text), durationMs };
  }

  private isReady(): Promise<boolean> {
    const { child } = this.parts;
    if (child.exitCode !== null) throw new Error(`the api process ended with ${child.exitCode}:\n${this.output}`);
    return fetch(`${this.url}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
  }
}

/** What every attack is tried on. */
export const CONFIGURATIONS: readonly (readonly [name: string, options: { withRedis: boolean }])[] = [
  ['in production without Redis', { withRedis: false }],
  ...(hasRedisServer ? ([['in production with Redis', { withRedis: true }]] as const) : []),
];

function parse(text: string): ReplyBody {
  if (!text.startsWith('{')) return {};
  try {
    return JSON.parse(text) as ReplyBody;
  } catch {
    return {};
  }
}

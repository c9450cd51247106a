import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { firstJsonLine, isRunning, spawnSource, waitUntil } from '#test/testkit/processes.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

interface Held {
  url: string;
  port: number;
  pid: number;
  isAdopted: boolean;
  notes: string[];
  error?: string;
}

const isRoot = process.getuid?.() === 0;
let dataDir: string;
const children: ChildProcess[] = [];
const servers: EmbeddedPostgres[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'podpusher-embedded-'));
  chmodSync(dataDir, 0o755);
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  const held = servers.splice(0);
  await Promise.all(held.map((server) => server.release()));
  for (const { pid } of held) await waitUntil('PostgreSQL stops', () => !isRunning(pid));
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(settings: { port?: number } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, isThrowaway: true, ...settings });
  servers.push(server);
  return server;
}

async function startElsewhere(): Promise<{ child: ChildProcess; held: Held }> {
  const child = spawnSource('test/testkit/hold-postgres.ts', [dataDir]);
  children.push(child);
  return { child, held: await firstJsonLine<Held>(child) };
}

async function ask<Row>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe('a fresh start', () => {
  it('gives a database that listens on 127.0.0.1 alone and asks for its password', async () => {
    const { url } = await start();
    const [row] = await ask<{ addresses: string; encryption: string }>(
      url,
      "SELECT current_setting('listen_addresses') AS addresses, current_setting('password_encryption') AS encryption",
    );
    expect(row).toEqual({ addresses: '127.0.0.1', encryption: 'scram-sha-256' });
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps the password in a file that only its owner reads', async () => {
    await start();
    expect(statSync(path.join(dataDir, 'postgres/data/podpusher-password')).mode & 0o777).toBe(0o600);
  });

  it('keeps what was written, and the port, over a clean restart', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.release();
    servers.length = 0;
    expect(isRunning(first.pid)).toBe(false);
    const second = await start();
    expect(second.port).toBe(first.port);
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('takes another port when the wanted one is busy', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const server = await start({ port });
    expect(server.port).not.toBe(port);
    await new Promise((resolve) => other.close(resolve));
  });

  it('clears away what an interrupted initdb left', async () => {
    const abandoned = path.join(dataDir, 'postgres/data.init-999999-abcd');
    mkdirSync(abandoned, { recursive: true });
    await start();
    expect(existsSync(abandoned)).toBe(false);
  });

  it('of several processes that start together all use one server', async () => {
    const all = await Promise.all([startElsewhere(), startElsewhere(), startElsewhere()]);
    expect(all.map(({ held }) => held.error)).toEqual(all.map(() => undefined));
    expect(new Set(all.map(({ held }) => held.pid)).size).toBe(1);
    expect(all.filter(({ held }) => !held.isAdopted)).toHaveLength(1);
  });

  it('of several that start within moments only the one whose server it is counts as its owner', async () => {
    await (await start()).release();
    servers.length = 0;
    const moments = Array.from({ length: 10 }, (_, index) => index * 6);
    const all = await Promise.all(moments.map(async (afterMs) => sleep(afterMs).then(() => start())));
    expect(new Set(all.map(({ pid, port }) => `${pid} ${port}`)).size).toBe(1);
    expect(all.filter(({ isAdopted }) => !isAdopted)).toHaveLength(1);
  });
});

describe('beside a running product', () => {
  it('joins its server and leaves it running when it lets go', async () => {
    const owner = await start();
    const { child, held } = await startElsewhere();
    expect(held).toMatchObject({ isAdopted: true, pid: owner.pid, port: owner.port });
    child.stdin?.write('release\n');
    await waitUntil('the other ends', () => child.exitCode !== null);
    expect(await ask(owner.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('keeps the server for the one that still needs it, and stops it with the last', async () => {
    const { child: owner, held } = await startElsewhere();
    const guest = await start();
    owner.kill('SIGKILL');
    await waitUntil('the owner dies', () => owner.exitCode !== null || owner.signalCode !== null);
    expect(await ask(guest.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await guest.release();
    servers.length = 0;
    await waitUntil('PostgreSQL stops', () => !isRunning(held.pid));
  });
});

describe('after a violent end', () => {
  it('kill -9 of the process that started it stops PostgreSQL cleanly', async () => {
    const { child, held } = await startElsewhere();
    child.kill('SIGKILL');
    await waitUntil('PostgreSQL stops', () => !isRunning(held.pid));
    expect(readFileSync(path.join(dataDir, 'postgres/server.log'), 'utf8')).toContain('database system is shut down');
    expect(readdirSync(path.join(dataDir, 'postgres')).filter((name) => name.endsWith('.sock'))).toEqual([]);
  });

  it('kill -9 of PostgreSQL is told, and the next start has everything that was committed', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(first.pid, 'SIGKILL');
    expect(await first.exited).toBe('SIGKILL');
    servers.length = 0;
    const second = await start();
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('a server whose guard was killed is joined under a new guard', async () => {
    const { child, held } = await startElsewhere();
    const guardPid = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${held.pid}/status`, 'utf8'))?.[1]);
    process.kill(guardPid, 'SIGKILL');
    await waitUntil('the guard dies', () => !isRunning(guardPid));
    child.kill('SIGKILL');
    const server = await start();
    expect(server).toMatchObject({ isAdopted: true, pid: held.pid });
    await server.release();
    servers.length = 0;
    await waitUntil('PostgreSQL stops', () => !isRunning(held.pid));
  });

  it('a postmaster.pid whose number belongs to another program does not keep it from starting', async () => {
    const first = await start();
    await first.release();
    servers.length = 0;
    const stranger = spawn('sleep', ['60']);
    children.push(stranger);
    const pidFile = path.join(dataDir, 'postgres/data/postmaster.pid');
    writeFileSync(pidFile, `${stranger.pid}\n${path.join(dataDir, 'postgres/data')}\n0\n1\n\n127.0.0.1\n\nready\n`);
    const second = await start();
    expect(second.isAdopted).toBe(false);
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

it('refuses the data of another major version and says what to do', async () => {
  const data = path.join(dataDir, 'postgres/data');
  mkdirSync(data, { recursive: true });
  writeFileSync(path.join(data, 'PG_VERSION'), '15\n');
  await expect(start()).rejects.toThrow(/made by PostgreSQL 15.*brings PostgreSQL 18.*pg_dump.*DATABASE_URL/);
});

(isRoot ? describe : describe.skip)('as root', () => {
  it('runs as another user', async () => {
    const { pid } = await start();
    expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
  });

  it('keeps data where that user may go when DATA_DIR is closed to them, says so, and finds it again', async () => {
    chmodSync(dataDir, 0o700);
    const first = await start();
    const [note = ''] = first.notes;
    expect(note).toContain(dataDir);
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.release();
    servers.length = 0;
    chmodSync(dataDir, 0o755);
    const second = await start();
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await second.release();
    servers.length = 0;
    rmSync(/lies in (\S+?),/.exec(note)?.[1] ?? '', { recursive: true });
  });
});

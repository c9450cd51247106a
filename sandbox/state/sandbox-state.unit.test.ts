import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SandboxState } from './sandbox-state.js';

const FIRST = { seed: 11, epochMs: 1_795_000_000_000 };
const NOW_MS = FIRST.epochMs;
let dataDir: string;
beforeEach(() => (dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-state-'))));
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

describe('what the sandbox remembers', () => {
  it('is there after a restart: seed, tokens, limits used, hashtags, answers', () => {
    const before = new SandboxState(dataDir, FIRST);
    before.grantToken('t', { provider: 'x', expiresAtMs: NOW_MS + 1000, scope: 'app' });
    before.use('x:counts', 900_000, NOW_MS);
    before.spendHashtag('1', 'frog', NOW_MS);
    before.countAnswer('x', 200);
    before.close();
    const after = new SandboxState(dataDir, { seed: 99, epochMs: 5 });
    expect(after.seed).toBe(FIRST.seed);
    expect(after.token('t', 'x', NOW_MS)?.scope).toBe('app');
    expect(after.token('t', 'x', NOW_MS + 1000)).toBeUndefined();
    expect(after.use('x:counts', 900_000, NOW_MS).used).toBe(2);
    expect(after.hashtagsOf('1', NOW_MS)).toEqual(['frog']);
    expect(after.overview().traffic['x']).toEqual({ requests: 1, byStatus: { 200: 1 } });
    after.close();
  });

  it('drops a torn last line and keeps all before it', () => {
    const before = new SandboxState(dataDir, FIRST);
    before.spendHashtag('1', 'frog', NOW_MS);
    before.close();
    const journal = path.join(dataDir, 'sandbox', 'journal-0.ndjson');
    fs.appendFileSync(journal, '{"type":"hashtag","acc');
    const after = new SandboxState(dataDir, FIRST);
    after.spendHashtag('1', 'moth', NOW_MS);
    after.close();
    expect(new SandboxState(dataDir, FIRST).hashtagsOf('1', NOW_MS)).toEqual(['frog', 'moth']);
  });

  it('writes nothing once it is closed: the file that was opened next has its descriptor', () => {
    const state = new SandboxState(dataDir, FIRST);
    state.close();
    const next = path.join(dataDir, 'next');
    const descriptor = fs.openSync(next, 'a');
    state.countAnswer('x', 200);
    expect(state.use('x:counts', 900_000, NOW_MS).used).toBe(1);
    state.close();
    fs.closeSync(descriptor);
    expect(fs.readFileSync(next, 'utf8')).toBe('');
  });

  it('puts a long journal into a snapshot without losing anything', () => {
    const before = new SandboxState(dataDir, FIRST);
    for (let n = 0; n < 20_100; n += 1) before.countAnswer('etsy', 200);
    before.close();
    const after = new SandboxState(dataDir, FIRST);
    expect(after.overview().traffic['etsy']?.requests).toBe(20_100);
    expect(fs.readdirSync(path.join(dataDir, 'sandbox')).sort()).toEqual(['journal-1.ndjson', 'snapshot.json']);
    after.close();
  });

  it('lets a hashtag go after seven days, counted from its first search', () => {
    const state = new SandboxState(dataDir, FIRST);
    const day = 86_400_000;
    state.spendHashtag('1', 'frog', NOW_MS);
    state.spendHashtag('1', 'frog', NOW_MS + 6 * day);
    expect(state.hashtagsOf('1', NOW_MS + 6.9 * day)).toEqual(['frog']);
    expect(state.hashtagsOf('1', NOW_MS + 7 * day)).toEqual([]);
    state.close();
  });

  it('survives kill -9: every answer that was given is counted, and the token still works', async () => {
    const child = startChild(dataDir);
    const url = await addressOf(child);
    const token = await grant(url);
    for (let n = 0; n < 20; n += 1)
      await fetch(`${url}/x/2/tweets/counts/recent?query=frog`, { headers: bearer(token) });
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const again = startChild(dataDir);
    const answer = await fetch(`${await addressOf(again)}/x/2/tweets/counts/recent?query=frog`, {
      headers: bearer(token),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-rate-limit-remaining')).toBe('279');
    again.kill('SIGKILL');
    await new Promise((resolve) => again.once('exit', resolve));
  });
});

function bearer(token: string) {
  return { authorization: `Bearer ${token}` };
}

/** A sandbox process of its own, whose clock stands still so that a rate window cannot end within the test. */
function startChild(folder: string) {
  const program = `
    const { startSandbox } = await import('./sandbox/start-sandbox.ts');
    const { createLogger } = await import('./observability/logger.ts');
    const now = new Date(${NOW_MS});
    const clock = { now: () => now, speed: 1, wallMs: (ms) => ms };
    const logger = createLogger({ level: 'silent', process: 'sandbox' });
    const { url } = await startSandbox({ port: 0, dataDir: process.argv[1], clock, logger });
    console.log(url);`;
  const flags = ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', program, folder];
  return spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function addressOf(child: ReturnType<typeof startChild>): Promise<string> {
  for await (const chunk of child.stdout) return String(chunk).trim();
  throw new Error('the sandbox ended before it was listening');
}

async function grant(url: string): Promise<string> {
  const authorization = `Basic ${Buffer.from('sandbox-x-api-key:sandbox-x-api-secret').toString('base64')}`;
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(`${url}/x/oauth2/token`, {
    method: 'POST',
    headers,
    body: 'grant_type=client_credentials',
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

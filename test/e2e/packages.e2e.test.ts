import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildPackages, createPackageProject, type PackageProject } from '#test/testkit/package-project.js';
import { waitUntil } from '#test/testkit/processes.js';
import { discardTestProduct, pidOfCommand, startTestProduct, type TestProduct } from '#test/testkit/product.js';

jest.setTimeout(300_000);

const EXAMPLES = ['query', 'record-signals', 'follow-signals', 'make-listing'].map(
  (name) => `clients/sdk/examples/${name}.ts`,
);
/** What the SDK needs is packed and installed with it; what the page needs beside is linked. */
const NEEDS = [
  'graphql',
  'graphql-ws',
  '@graphql-typed-document-node/core',
  'ws',
  '@types/ws',
  '@types/node',
  'undici-types',
];
const LINKS = ['react', 'react-dom', '@tanstack/react-query', 'jsdom', '@types/react'];

let product: TestProduct | undefined;
let project: PackageProject;
let env: Record<string, string>;
const started: ChildProcess[] = [];

beforeAll(async () => {
  const starting = startTestProduct();
  starting.then(
    (running) => (product = running),
    () => undefined,
  );
  buildPackages();
  project = createPackageProject(NEEDS, LINKS);
  const { url, readApiKey } = await starting;
  env = { PATH: process.env['PATH']!, PODPUSHER_URL: `${url}/graphql`, PODPUSHER_KEY: readApiKey() };
});
afterAll(async () => {
  started.forEach((child) => child.kill('SIGKILL'));
  await discardTestProduct(product);
  rmSync(project.folder, { recursive: true, force: true });
});

describe.each(['mjs', 'cjs'] as const)('installed from its tarball into an empty project, as %s', (form) => {
  let query: string;
  let record: string;
  let follow: string;
  let makeListing: string;
  beforeAll(() => {
    [query, record, follow, makeListing] = project.compile(EXAMPLES, form) as [string, string, string, string];
  });

  it('the query example prints trends and walks their pages', async () => {
    await waitUntil('trends are scored', async () => /^\d+\.\d [A-Z]+ /m.test(await runExample(query)), 60_000);
    expect(await runExample(query)).toMatch(/^read \d+$/m);
  });

  it('the selling example, compiled against its own entry, has ideas thought of and chooses one', async () => {
    expect(await runExample(makeListing)).toMatch(/^(idea .+ \d+\n)+chosen CHOSEN\n$/);
  });

  it('the mutation example has one effect, however often it runs with its idempotency key', async () => {
    const settings = { ORDER: `order-${form}`, SEEN_AT: new Date().toISOString() };
    const once = () => runExample(record, [`example ${form}`, '7'], settings);
    expect(await once()).toBe('accepted 7 known 0\n');
    // The first answer again, not seven signals that are known.
    expect(await once()).toBe('accepted 7 known 0\n');
    const other = runExample(record, [`example ${form}`, '8'], settings);
    await expect(other).rejects.toThrow('IDEMPOTENCY_MISMATCH');
  });

  it('the live example goes on over a killed server without gap or repeat, by socket and by server-sent events', async () => {
    const keyword = `live ${form}`;
    const followers = [
      startExample(follow, [keyword, `${form}-socket.cursor`]),
      startExample(follow, [keyword, `${form}-events.cursor`], { PODPUSHER_SSE: '1' }),
    ];
    const haveGot = (count: number) => followers.every((follower) => signalsOf(follower).length >= count);
    await waitUntil('they follow', () => followers.every(({ output }) => output().includes('heartbeat')), 30_000);
    await runExample(record, [keyword, '20']);
    await waitUntil('the first come', () => haveGot(20), 30_000);
    await killApi();
    await runExample(record, [keyword, '20']);
    await runExample(record, [keyword, '20']);
    await waitUntil('the others come', () => haveGot(60), 60_000);
    for (const follower of followers) {
      expect(new Set(signalsOf(follower)).size).toBe(60);
      expect(signalsOf(follower)).toHaveLength(60);
      expect(follower.output()).toContain('reconnecting');
      expect(follower.output()).not.toContain('reset');
      follower.child.kill('SIGTERM');
      await waitUntil('it stops by itself', () => follower.child.exitCode !== null, 10_000);
      expect(follower.output()).toMatch(/stopped\n$/);
    }
    expect(signalsOf(followers[0]!)).toEqual(signalsOf(followers[1]!));
  });
});

it('the program of the guide, which does without the SDK, goes on over a killed server without gap or repeat', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'podpusher-guide-'));
  const file = path.join(folder, 'follow-by-hand.ts');
  const [, program] = /```ts\n([^]*?)```/.exec(readFileSync('docs/guides/live-signals.md', 'utf8')) ?? [];
  writeFileSync(file, program!);
  const [byHand, record] = project.compile([file, EXAMPLES[1]!], 'mjs');
  rmSync(folder, { recursive: true });
  const follower = startExample(byHand, [], { PODPUSHER_SOCKET: env['PODPUSHER_URL']!.replace('http', 'ws') });
  const got = (): string[] => follower.output().match(/^signal \S+ handmade frog$/gm) ?? [];
  await waitUntil('it has a place', () => existsSync(path.join(project.folder, 'cursor.txt')), 30_000);
  await runExample(record, ['handmade frog', '20']);
  await waitUntil('the first come', () => got().length >= 20, 30_000);
  // It is held while the server falls, so that the next signals come while it is surely away.
  follower.child.kill('SIGSTOP');
  await runExample(record, ['handmade frog', '20']);
  await killApi();
  await runExample(record, ['handmade frog', '20']);
  follower.child.kill('SIGCONT');
  await waitUntil('the others come', () => got().length >= 60, 60_000);
  expect(new Set(got()).size).toBe(60);
  expect(got()).toHaveLength(60);
});

it('the page of the react-query example counts signals as they come, and its scores move', async () => {
  const [page, record] = project.compile(['clients/react-query/examples/live-trends.tsx', EXAMPLES[1]!], 'mjs');
  const keyword = await hottestKeyword();
  const props = JSON.stringify({ url: env['PODPUSHER_URL'], apiKey: env['PODPUSHER_KEY'], keyword });
  const shown = startExample(path.resolve('test/testkit/render-example.mjs'), [page, props]);
  const reading = () => /live, (\d+) signals.*: (\d+\.\d)$/.exec(shown.output().trimEnd().split('\n').at(-1)!);
  await waitUntil('it is live and has its trend', () => reading() !== null, 30_000);
  const [, before, score] = reading()!;
  await runExample(record, [keyword, '40']);
  await waitUntil('the signals', () => Number(reading()?.[1]) >= Number(before) + 40, 30_000);
  // How many lift it depends on how hot the hour is already: wave upon wave, until the page shows another score.
  await waitUntil(
    'the score',
    async () => {
      await runExample(record, [keyword, '500']);
      return reading()?.[2] !== score;
    },
    90_000,
  );
});

/** Hot, and yet able to rise: one platform alone lifts a score to 33. */
async function hottestKeyword(): Promise<string> {
  const query = '{ trends(first: 1, where: { platform: { eq: TIKTOK }, score: { lte: 20 } }) { nodes { keyword } } }';
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${env['PODPUSHER_KEY']!}` };
  const reply = await fetch(env['PODPUSHER_URL']!, { method: 'POST', headers, body });
  const { data } = (await reply.json()) as { data: { trends: { nodes: { keyword: string }[] } } };
  return data.trends.nodes[0]!.keyword;
}

async function runExample(file: string, args: string[] = [], more: Record<string, string> = {}): Promise<string> {
  const options = { cwd: project.folder, env: { ...env, ...more } };
  return (await promisify(execFile)(process.execPath, [file, ...args], options)).stdout;
}

function startExample(file: string, args: string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: project.folder,
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

const signalsOf = (follower: { output(): string }): string[] => follower.output().match(/^signal \S+$/gm) ?? [];

/** In the middle of everything, without a goodbye; the supervisor starts another. */
async function killApi(): Promise<void> {
  const pid = pidOfCommand(product!, 'api')!;
  process.kill(pid, 'SIGKILL');
  await waitUntil('another api process', () => ![undefined, pid].includes(pidOfCommand(product!, 'api')), 30_000);
}

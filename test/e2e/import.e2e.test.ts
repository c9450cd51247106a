import { execFile } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { waitUntil } from '#test/testkit/processes.js';
import { discardTestProduct, pidOfCommand, startTestProduct, type TestProduct } from '#test/testkit/product.js';
import { readSeriesFolder, type SeriesFile, writeSeriesFiles } from '#test/testkit/signal-files.js';
import { SignalSubscriber } from '#test/testkit/signal-subscriber.js';

jest.setTimeout(400_000);

let product: TestProduct | undefined;
afterEach(async () => {
  await discardTestProduct(product);
  product = undefined;
});

const TRENDS = `{ trends(first: 20, orderBy: [SCORE_DESC]) { nodes { keyword score origin scoredThrough stage } } }`;

interface ListedTrend {
  keyword: string;
  score: number;
  origin: string;
  scoredThrough: string | null;
}

/** The recorded tweet volumes when NAB_DATA_DIR names their folder; made-up series of the same form otherwise. */
function seriesOf(running: TestProduct): SeriesFile[] {
  const folder = process.env['NAB_DATA_DIR'];
  return folder ? readSeriesFolder(folder) : writeSeriesFiles(path.join(running.dataDir, 'series'), 2500);
}

async function importSeries(running: TestProduct, series: SeriesFile): Promise<{ accepted: number }> {
  const args = [
    'signals',
    'import',
    series.file,
    '--platform',
    'X',
    '--keyword',
    series.keyword,
    '--shift-to-now',
    '--json',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, ['cli/podpusher.mjs', ...args], {
    env: { PATH: process.env['PATH'], ...running.env },
    maxBuffer: 64 * 2 ** 20,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as { accepted: number };
}

async function listTrends(running: TestProduct): Promise<ListedTrend[]> {
  try {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      // With a key: who asks ten times a second signed out is throttled.
      headers: { 'content-type': 'application/json', authorization: `Bearer ${running.readApiKey()}` },
      body: JSON.stringify({ query: TRENDS }),
    });
    const { data } = (await response.json()) as { data: { trends: { nodes: ListedTrend[] } } };
    return data.trends.nodes;
  } catch {
    return [];
  }
}

it('ten recorded series become ten ranked trends, and a subscriber gets every signal once, in order, through cuts and a killed API', async () => {
  product = await startTestProduct({ env: { SANDBOX: 'off' } });
  const running = product;
  const series = seriesOf(running);
  const subscriber = new SignalSubscriber(`${running.url}/graphql`);
  await subscriber.started();

  const troubles = (async () => {
    for (const when of ['first', 'second', 'third']) {
      await waitUntil(
        `signals before the ${when} cut`,
        () => subscriber.received.length > subscriber.connections * 800,
        120_000,
      );
      subscriber.cut();
    }
    process.kill(pidOfCommand(running, 'api')!, 'SIGKILL');
  })();
  let accepted = 0;
  for (const one of series) accepted += (await importSeries(running, one)).accepted;
  await troubles;
  const expected = series.reduce((sum, { signals }) => sum + signals, 0);
  expect(accepted).toBe(expected);
  await waitUntil('every signal', () => subscriber.received.length >= expected, 120_000);
  await sleep(500);

  expect(subscriber.connections).toBeGreaterThanOrEqual(5);
  expect(subscriber.resets).toBe(0);
  expect(subscriber.received).toHaveLength(expected);
  expect(new Set(subscriber.received.map(({ signalId }) => signalId)).size).toBe(expected);
  const cursors = subscriber.received.map(({ cursor }) => cursor);
  expect(cursors.every((cursor, place) => place === 0 || cursor > cursors[place - 1]!)).toBe(true);
  await subscriber.stop();

  await waitUntil(
    'ten scored trends',
    async () => {
      const listed = await listTrends(running);
      return listed.length === 10 && listed.every(({ scoredThrough }) => scoredThrough !== null);
    },
    120_000,
  );
  const listed = await listTrends(running);
  expect(listed.map(({ keyword }) => keyword).sort()).toEqual(
    series.map(({ keyword }) => keyword.toLowerCase()).sort(),
  );
  expect(listed.every(({ origin }) => origin === 'IMPORTED')).toBe(true);
  expect([...listed].sort((a, b) => b.score - a.score)).toEqual(listed);
});

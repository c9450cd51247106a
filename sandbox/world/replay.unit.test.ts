import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { X } from './platforms.js';
import { replayWorld } from './replay.js';

const HOUR_MS = 3_600_000;
const EPOCH_MS = Date.parse('2026-11-20T10:00:00Z');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'replay-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function recording(name: string, text: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
}

describe('a recording as the world', () => {
  it('gives the counts of the file, moved by whole weeks to lie around the first start', () => {
    const start = Date.parse('2025-03-03T00:00:00Z');
    const rows = Array.from(
      { length: 600 },
      (_, n) => `${new Date(start + n * HOUR_MS).toISOString()},frog mug,${n % 50}`,
    );
    const world = replayWorld(recording('a.csv', `timestamp,keyword,count\n${rows.join('\n')}\n`), 1, EPOCH_MS);
    const hour = Math.floor(EPOCH_MS / HOUR_MS);
    const counts = Array.from({ length: 100 }, (_, n) => world.counts.count(0, X, hour - 50 + n));
    expect(world.find('#FrogMug')?.text).toBe('frog mug');
    expect(Math.max(...counts)).toBe(49);
    expect(counts.filter((count) => count === 10).length).toBeGreaterThanOrEqual(1);
  });

  it("reads NAB's form, the file's name being the keyword", () => {
    const text = 'timestamp,value\n2015-02-26 21:42:53,8\n2015-02-26 21:47:53,5\n2015-02-26 22:02:53,1\n';
    const world = replayWorld(recording('Twitter_volume_KO.csv', text), 1, EPOCH_MS);
    expect(world.keywords.map((keyword) => keyword.text)).toEqual(['ko']);
    const hours = Array.from({ length: 400 }, (_, n) =>
      world.counts.count(0, X, Math.floor(EPOCH_MS / HOUR_MS) - 200 + n),
    );
    expect(hours).toContain(13);
  });

  it('names the line that it cannot read', () => {
    const file = recording('bad.csv', 'timestamp,keyword,count\n2026-01-01T00:00:00Z,frog,3\nnever,frog,3\n');
    expect(() => replayWorld(file, 1, EPOCH_MS)).toThrow(/bad\.csv line 3/);
  });
});

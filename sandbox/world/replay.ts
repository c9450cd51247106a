import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CountSource } from './count-source.js';
import { compact, type WorldKeyword } from './keywords.js';
import { WORLD_PLATFORMS, X } from './platforms.js';
import { World } from './world.js';

const HOUR_MS = 3_600_000;
const WEEK_HOURS = 168;

interface Row {
  keyword: string;
  platform: number;
  hour: number;
  count: number;
}

/**
 * A recorded CSV as the world: columns `timestamp,keyword,count[,platform]` as the product imports them, or NAB's
 * `timestamp,value` with the file's name as the keyword. Without a platform the rows are X's. The recording is moved by
 * whole weeks so that its first two thirds lie before `epochMs` and the rest still happens; then it starts again.
 * @throws Error that names the file and what is wrong with it.
 */
export function replayWorld(file: string, seed: number, epochMs: number): World {
  const rows = readRows(file);
  const keywords = [...new Map(rows.map(({ keyword }) => [compact(keyword), keyword])).values()].map(asKeyword);
  const places = new Map(keywords.map(({ text, index }) => [compact(text), index]));
  const counts = new ReplayedCounts(rows, places, Math.floor(epochMs / HOUR_MS));
  return new World(seed, { keywords, counts, calendar: undefined });
}

function readRows(file: string): Row[] {
  const records = parse<Record<string, string>>(fs.readFileSync(file), {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
  });
  const name = path.basename(file, path.extname(file)).replace(/^Twitter_volume_/, '');
  const rows = records.map((record, at) => readRow(record, name, { file, line: at + 2 }));
  if (rows.length === 0) throw new Error(`${file} has no rows`);
  return rows;
}

function readRow(record: Record<string, string>, name: string, where: { file: string; line: number }): Row {
  const text = record['timestamp'] ?? '';
  const ms = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`);
  const count = Number(record['count'] ?? record['value']);
  const keyword = (record['keyword'] ?? name).toLowerCase();
  const given = WORLD_PLATFORMS.findIndex((platform) => platform === record['platform']?.toUpperCase());
  if (Number.isNaN(ms) || !(count >= 0) || compact(keyword) === '') {
    throw new Error(`${where.file} line ${where.line}: wants timestamp, keyword and count`);
  }
  return { keyword, platform: given < 0 ? X : given, hour: Math.floor(ms / HOUR_MS), count: Math.round(count) };
}

function asKeyword(text: string, index: number): WorldKeyword {
  const tag = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return { index, text, tag, language: 'en', interest: 'art', yearly: undefined, birthOrder: undefined };
}

class ReplayedCounts implements CountSource {
  readonly #counts = new Map<string, number>();
  readonly #first: number;
  readonly #span: number;
  readonly #shift: number;

  constructor(rows: readonly Row[], places: ReadonlyMap<string, number>, epochHour: number) {
    let first = Infinity;
    let last = -Infinity;
    for (const { keyword, platform, hour, count } of rows) {
      const key = `${places.get(compact(keyword))!}:${platform}:${hour}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
      first = Math.min(first, hour);
      last = Math.max(last, hour);
    }
    this.#first = first;
    this.#span = Math.ceil((last - first + 1) / WEEK_HOURS) * WEEK_HOURS;
    const pivot = first + Math.round(((last - first) * 2) / 3);
    this.#shift = Math.round((epochHour - pivot) / WEEK_HOURS) * WEEK_HOURS;
  }

  count(keyword: number, platform: number, hour: number): number {
    const since = hour - this.#shift - this.#first;
    if (since < 0) return 0;
    return this.#counts.get(`${keyword}:${platform}:${this.#first + (since % this.#span)}`) ?? 0;
  }

  mean(keyword: number, platform: number, hour: number): number {
    return this.count(keyword, platform, hour);
  }

  spamShare(): number {
    return 0;
  }

  birthHour(): undefined {
    return undefined;
  }
}

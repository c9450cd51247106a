import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readdirSync } from 'node:fs';

/** A recorded series in NAB's form (`timestamp,value`) and how many signals it stands for. */
export interface SeriesFile {
  file: string;
  keyword: string;
  /** Rows with a count above zero: what becomes a signal. */
  signals: number;
}

const STEP_MS = 300_000;

/** Ten made-up series of 5-minute counts with a daily season and one burst each; the same for the same size. */
export function writeSeriesFiles(folder: string, rowsEach: number): SeriesFile[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: 10 }, (_, index) => {
    const lines = Array.from({ length: rowsEach }, (_row, row) => {
      const at = new Date(Date.UTC(2015, 1, 26) + row * STEP_MS).toISOString().slice(0, 19).replace('T', ' ');
      const season = 1 + Math.sin((row / 288) * 2 * Math.PI);
      const burst = row > rowsEach * 0.8 && row < rowsEach * 0.83 ? 20 : 0;
      return `${at},${Math.round(3 * season + burst + ((row * 7 + index * 13) % 5))}`;
    });
    const file = path.join(folder, `series-${index}.csv`);
    writeFileSync(file, `timestamp,value\n${lines.join('\n')}\n`);
    return describe(file, `made series ${'abcdefghij'[index]}`);
  });
}

/** The recorded tweet volumes in a folder in NAB's form, one keyword a file. */
export function readSeriesFolder(folder: string): SeriesFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => describe(path.join(folder, name), `ticker ${path.basename(name, '.csv').split('_').at(-1)!}`));
}

function describe(file: string, keyword: string): SeriesFile {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return { file, keyword, signals: rows.filter((row) => Number(row.split(',')[1]) > 0).length };
}

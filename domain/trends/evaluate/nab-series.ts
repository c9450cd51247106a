import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#infra/errors.js';

/** A labelled series in NAB's form. Times are epoch milliseconds; NAB's own carry no zone and are read as UTC. */
export interface LabelledSeries {
  name: string;
  times: number[];
  counts: number[];
  /** Anomaly windows, first and last moment, in order. */
  windows: (readonly [number, number])[];
}

const labelsSchema = z.object({
  windows: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
});

/**
 * Reads a folder of `timestamp,value` series and the one JSON file that gives their windows.
 * @throws AppError BAD_USER_INPUT when the folder is not in that form
 */
export async function readLabelledFolder(folder: string): Promise<LabelledSeries[]> {
  const files = await readdir(folder).catch((cause: unknown) => {
    throw badFolder(`cannot be read`, folder, cause);
  });
  const labelFile = files.find((file) => file.endsWith('.json'));
  if (!labelFile) throw badFolder('holds no JSON file of windows (nab_labels.json)', folder);
  const parsed = labelsSchema.safeParse(JSON.parse(await readFile(path.join(folder, labelFile), 'utf8')));
  if (!parsed.success) throw badFolder(`has no "windows" in ${labelFile}`, folder, parsed.error);
  const series: LabelledSeries[] = [];
  for (const [key, windows] of Object.entries(parsed.data.windows)) {
    const file = path.basename(key);
    if (!files.includes(file)) throw badFolder(`lacks ${file}, which ${labelFile} names`, folder);
    series.push({
      name: file.replace(/\.csv$/, ''),
      ...parseSeries(await readFile(path.join(folder, file), 'utf8'), file),
      windows: windows.map(([from, to]) => [parseTime(from, file), parseTime(to, file)] as const),
    });
  }
  return series;
}

function parseSeries(text: string, file: string): Pick<LabelledSeries, 'times' | 'counts'> {
  const times: number[] = [];
  const counts: number[] = [];
  const lines = text.split(/\r?\n/).slice(1);
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const [timestamp = '', value = ''] = line.split(',');
    const count = Number(value);
    if (value.trim() === '' || !Number.isFinite(count)) {
      throw new AppError('BAD_USER_INPUT', `${file} line ${index + 2}: "${value}" is no number.`);
    }
    times.push(parseTime(timestamp, file));
    counts.push(count);
  }
  return { times, counts };
}

function parseTime(text: string, file: string): number {
  const time = Date.parse(`${text.trim().slice(0, 19).replace(' ', 'T')}Z`);
  if (Number.isNaN(time)) throw new AppError('BAD_USER_INPUT', `${file}: "${text}" is no time (2015-02-26 21:42:53).`);
  return time;
}

function badFolder(what: string, folder: string, cause?: unknown): AppError {
  return new AppError('BAD_USER_INPUT', `The folder ${folder} ${what}.`, { cause });
}

import { invalidRequest } from './x-problems.js';

const WEEK_MS = 7 * 24 * 3_600_000;
/** X has the newest posts only some seconds after they were made: end_time must be ten seconds before the request. */
const SETTLE_MS = 10_000;

export interface TimeWindow {
  startMs: number;
  endMs: number;
}

/** start_time and end_time of a recent search or count: within the last seven days, start before end. */
export function readWindow(query: URLSearchParams, nowMs: number): TimeWindow {
  const latestMs = nowMs - SETTLE_MS;
  const endMs = readTime(query, 'end_time') ?? latestMs;
  const startMs = readTime(query, 'start_time') ?? nowMs - WEEK_MS;
  if (startMs < nowMs - WEEK_MS - 60_000) {
    throw invalid(query, 'start_time', `must be on or after '${new Date(nowMs - WEEK_MS).toISOString()}'`);
  }
  if (endMs > latestMs + SETTLE_MS / 2) {
    throw invalid(query, 'end_time', 'must be a minimum of 10 seconds prior to the request time');
  }
  if (startMs >= endMs) throw invalid(query, 'start_time', "must be before 'end_time'");
  return { startMs, endMs };
}

function readTime(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const isShaped = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text);
  if (!isShaped || Number.isNaN(Date.parse(text))) throw invalid(query, name, 'is not a valid RFC3339 date-time');
  return Date.parse(text);
}

function invalid(query: URLSearchParams, name: string, why: string): Error {
  const value = query.get(name) ?? '';
  return invalidRequest(name, value, `Invalid '${name}':'${value}'. '${name}' ${why}.`);
}

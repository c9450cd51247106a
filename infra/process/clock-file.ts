import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClockOrigin } from '../clock.js';

/** How often a running supervisor notes that its clock still runs. Wall milliseconds. */
export const HEARTBEAT_MS = 1000;
/** Longer silence means that the product stands still. Wall milliseconds. */
const SILENCE_MS = 3 * HEARTBEAT_MS;

interface ClockNote extends ClockOrigin {
  heartbeatMs: number;
}

/**
 * The shared clock of this DATA_DIR, when it ever ran at another speed than the wall: as it runs now, or, while the
 * product stands still, at the wall's pace from where it can have been at most. It never goes back.
 */
export function readClockOrigin(dataDir: string, wallNowMs = Date.now()): ClockOrigin | undefined {
  const note = readNote(dataDir);
  if (!note) return undefined;
  if (wallNowMs - note.heartbeatMs <= SILENCE_MS) return note;
  const lastSeenMs = note.heartbeatMs + SILENCE_MS;
  return { wallStartMs: lastSeenMs, clockStartMs: readingAt(note, lastSeenMs), speed: 1 };
}

/** The clock that a new start uses: on from where it was, at `speed`; never behind the wall. */
export function nextClockOrigin(dataDir: string, speed: number, wallNowMs = Date.now()): ClockOrigin | undefined {
  const before = readClockOrigin(dataDir, wallNowMs);
  if (!before && speed === 1) return undefined;
  const reached = before ? readingAt(before, wallNowMs) : wallNowMs;
  return { wallStartMs: wallNowMs, clockStartMs: Math.max(reached, wallNowMs), speed };
}

/** Notes the clock, at the start and every HEARTBEAT_MS. */
export function writeClockOrigin(dataDir: string, origin: ClockOrigin, wallNowMs = Date.now()): void {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, 'clock.json');
  const { wallStartMs, clockStartMs, speed } = origin;
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ wallStartMs, clockStartMs, speed, heartbeatMs: wallNowMs }));
  renameSync(`${file}.${process.pid}`, file);
}

function readingAt(origin: ClockOrigin, wallMs: number): number {
  return Math.ceil(origin.clockStartMs + (wallMs - origin.wallStartMs) * origin.speed);
}

function readNote(dataDir: string): ClockNote | undefined {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, 'clock.json'), 'utf8')) as ClockNote;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

import { pino, type Logger as PinoLogger } from 'pino';
import { LinesOfATurn } from './lines-of-a-turn.js';

export type Logger = PinoLogger;

export interface LoggerSettings {
  level: string;
  /** Which process speaks: api, worker, sandbox, cli. */
  process: string;
  /** Where lines go; standard output by default. CLI commands use standard error, so that --json stays clean. */
  destination?: 'stdout' | 'stderr';
}

/** A line waits at most this long for others to be written with it. */
const LATEST_MS = 50;

/** Structured JSON lines; keys that could carry a secret are cut out before they are written. */
export function createLogger(settings: LoggerSettings): Logger {
  return pino(
    {
      level: settings.level,
      base: { process: settings.process, pid: process.pid },
      timestamp: isoTime,
      redact: {
        paths: [
          'authorization',
          'cookie',
          'password',
          'token',
          'secret',
          '*.authorization',
          '*.cookie',
          '*.password',
          '*.token',
          '*.secret',
        ],
        censor: '[redacted]',
      },
    },
    new LinesOfATurn(
      pino.destination({
        fd: settings.destination === 'stderr' ? 2 : 1,
        sync: false,
        // Many lines in one write; pino writes the rest when the process ends.
        minLength: 12_288,
        periodicFlush: LATEST_MS,
      }),
    ),
  );
}

let knownMs = 0;
let knownText = '';

/** As pino.stdTimeFunctions.isoTime; written once a millisecond, which many lines share. */
function isoTime(): string {
  const now = Date.now();
  if (now !== knownMs) {
    knownMs = now;
    knownText = `,"time":"${new Date(now).toISOString()}"`;
  }
  return knownText;
}

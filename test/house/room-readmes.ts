import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOMS = [
  'api',
  'cli',
  'clients',
  'domain',
  'infra',
  'migrations',
  'observability',
  'sandbox',
  'schema',
  'test',
  'workers',
];
const MAX_LINES = 20;

/** Rooms whose README is missing or too long to be read at the door. */
export function roomFaults(root: string, rooms: readonly string[] = ROOMS): string[] {
  return rooms.flatMap((room) => {
    const path = join(root, room, 'README.md');
    if (!existsSync(path)) return [`${room}/README.md is missing: what lives here, what may not`];
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;
    return lines > MAX_LINES ? [`${room}/README.md has ${lines} lines; ${MAX_LINES} are enough`] : [];
  });
}

import { readStored, writeStored } from '../../../i18n/locales.js';

const STORED = 'podpusher.return';
const KEPT_MS = 24 * 3_600_000;

/** Keeps where to go once the address is verified: the mail may be opened in another tab. */
export function keepReturn(path: string | undefined): void {
  writeStored(STORED, path === undefined ? null : JSON.stringify({ path, until: Date.now() + KEPT_MS }));
}

/** Where to go now, once; Today when nothing was kept. */
export function takeReturn(): string {
  const stored = readStored(STORED);
  writeStored(STORED, null);
  try {
    const { path, until } = JSON.parse(stored ?? '{}') as { path?: string; until?: number };
    return path !== undefined && until !== undefined && until > Date.now() ? path : '/';
  } catch {
    return '/';
  }
}

import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '../i18n/locales.js';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const STORED = 'podpusher.theme';
const listeners = new Set<() => void>();

/** The theme chosen on this device; public/before-paint.js reads the same key before the first paint. */
const currentTheme = (): Theme => THEMES.find((theme) => theme === readStored(STORED)) ?? 'system';

export function chooseTheme(theme: Theme): void {
  writeStored(STORED, theme === 'system' ? null : theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const notify of listeners) notify();
}

export const useTheme = (): Theme =>
  useSyncExternalStore((notify) => {
    listeners.add(notify);
    return () => listeners.delete(notify);
  }, currentTheme);

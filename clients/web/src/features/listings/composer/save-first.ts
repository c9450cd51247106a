import type { Refusal } from '../../../forms/outcome.js';
import type { ComposerStore } from './composer-store.js';

/** Why what was typed is not saved. */
export const UNSAVED_CODES = ['UNSAVED_CONFLICT', 'UNSAVED_OFFLINE', 'UNSAVED_REFUSED'] as const;
export type UnsavedCode = (typeof UNSAVED_CODES)[number];

export const isUnsaved = ({ code }: Refusal): boolean => (UNSAVED_CODES as readonly string[]).includes(code);

/** A save may end with more to save: what was typed meanwhile, or what met an equal version. */
const ATTEMPTS = 3;

/** Saves what is typed. Null: all of it is; else why not, and whatever goes by the saved text must not go on. */
export async function saveFirst(store: ComposerStore): Promise<{ kind: 'refused'; refusals: Refusal[] } | null> {
  await store.getState().flush();
  for (let at = 1; at < ATTEMPTS && store.getState().save === 'dirty'; at += 1) await store.getState().flush();
  const { save } = store.getState();
  if (save === 'saved') return null;
  const code = { conflict: 'UNSAVED_CONFLICT', refused: 'UNSAVED_REFUSED' }[save as string] ?? 'UNSAVED_OFFLINE';
  return { kind: 'refused', refusals: [{ code }] };
}

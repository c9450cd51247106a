import { useState } from 'react';
import { readStored, writeStored } from '../../i18n/locales.js';
import { EXAMPLES } from './examples.js';

const STORED = 'podpusher.playground';

export interface Draft {
  document: string;
  variables: string;
}

/** What stands in the editors: from the address, else as it was left, else the first example. */
export function useDraft(): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState<Draft>(() => fromAddress() ?? fromStorage() ?? EXAMPLES[0]);
  const keep = (next: Draft) => {
    setDraft(next);
    writeStored(STORED, JSON.stringify(next));
  };
  return [draft, keep];
}

/** An address that opens the draft. It stands behind the hash, which no server sees. */
export function addressOf({ document, variables }: Draft): string {
  const hash = new URLSearchParams({ document, ...(variables.trim() && { variables }) });
  return `${location.origin}/docs/playground#${hash.toString()}`;
}

function fromAddress(): Draft | null {
  const hash = new URLSearchParams(location.hash.slice(1));
  const document = hash.get('document');
  return document === null ? null : { document, variables: hash.get('variables') ?? '' };
}

function fromStorage(): Draft | null {
  try {
    const stored = JSON.parse(readStored(STORED) ?? 'null') as Partial<Draft> | null;
    if (typeof stored?.document !== 'string' || typeof stored.variables !== 'string') return null;
    return { document: stored.document, variables: stored.variables };
  } catch {
    return null;
  }
}

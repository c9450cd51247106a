import { create } from 'zustand';
import type { StoreApi, UseBoundStore } from 'zustand';
import type { ListingUpdateInput } from '../../../gql/listings.js';
import { changesOf, differencesOf } from './draft.js';
import type { Draft } from './draft.js';
import type { LocalCopy } from './local-copy.js';

/** How what is typed stands. */
export type SaveState = 'saved' | 'dirty' | 'saving' | 'offline' | 'refused' | 'conflict';

/** How a save ended. */
export type SaveOutcome =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; version: number }
  | { kind: 'refused'; message: string }
  | { kind: 'offline' };

export interface ComposerState {
  draft: Draft;
  /** What the server has, as far as is known here. */
  base: Draft;
  version: number;
  save: SaveState;
  /** Why it was refused; in English. */
  refusal: string | null;
  savedAt: number | null;
  /** What somebody else saved meanwhile. */
  theirs: { draft: Draft; version: number } | null;
  change: (patch: (draft: Draft) => Draft) => void;
  /** Saves now. */
  flush: (isAutosave?: boolean) => Promise<void>;
  /** Ends a conflict with a draft that a person chose. */
  settle: (draft: Draft) => void;
  /** Takes what the server has, e.g. after a revision was brought back. */
  take: (draft: Draft, version: number) => void;
  /** The version moved without the texts: it was published, or scheduled. */
  follow: (version: number) => void;
}

export interface ComposerDeps {
  id: string;
  draft: Draft;
  version: number;
  copy: LocalCopy | undefined;
  send: (input: ListingUpdateInput) => Promise<SaveOutcome>;
  /** What the server has now. */
  fetch: () => Promise<{ draft: Draft; version: number } | undefined>;
  keep: (copy: LocalCopy) => void;
  drop: () => void;
}

export type ComposerStore = UseBoundStore<StoreApi<ComposerState>>;

/** After the last key. With the round trip it is below a second. */
const PAUSE_MS = 600;
const RETRY_MS = 5_000;

/** A draft that is kept on this device at every key and at the server a moment after the last. */
export function createComposer(deps: ComposerDeps): ComposerStore {
  const { copy } = deps;
  const hasUnsaved = copy !== undefined && differencesOf(copy.draft, deps.draft).length > 0;
  const isBehind = hasUnsaved && copy.version !== deps.version && differencesOf(copy.base, deps.draft).length > 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const store: ComposerStore = create<ComposerState>((set, get) => ({
    draft: hasUnsaved ? copy.draft : deps.draft,
    base: isBehind ? copy.base : deps.draft,
    version: deps.version,
    save: isBehind ? 'conflict' : hasUnsaved ? 'dirty' : 'saved',
    refusal: null,
    savedAt: null,
    theirs: isBehind ? { draft: deps.draft, version: deps.version } : null,
    change: (patch) => {
      const { draft, base, version, save } = get();
      const next = patch(draft);
      if (next === draft) return;
      deps.keep({ base, draft: next, version, at: Date.now() });
      set({ draft: next, ...(save !== 'conflict' && { save: 'dirty' }) });
      if (save !== 'conflict') later(PAUSE_MS);
    },
    flush: async (isAutosave = false) => {
      clearTimeout(timer);
      if (running) await running;
      running = send(isAutosave).finally(() => (running = undefined));
      await running;
    },
    settle: (draft) => {
      const { theirs } = get();
      if (!theirs) return;
      set({ draft, base: theirs.draft, version: theirs.version, theirs: null, save: 'dirty' });
      deps.keep({ base: theirs.draft, draft, version: theirs.version, at: Date.now() });
      later(0);
    },
    take: (draft, version) => {
      deps.drop();
      set({ draft, base: draft, version, save: 'saved', theirs: null, savedAt: Date.now() });
    },
    follow: (version) => set(({ version: known }) => ({ version: Math.max(known, version) })),
  }));

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void store.getState().flush(true), ms);
  }

  async function send(isAutosave: boolean): Promise<void> {
    const { base, draft, version, save } = store.getState();
    if (save === 'conflict') return;
    const changes = changesOf(base, draft);
    if (Object.keys(changes).length === 0) {
      deps.drop();
      store.setState({ save: 'saved' });
      return;
    }
    store.setState({ save: 'saving' });
    after(draft, await deps.send({ id: deps.id, expectedVersion: version, isAutosave, ...changes }));
    if (store.getState().save === 'conflict') await meet();
  }

  function after(sent: Draft, outcome: SaveOutcome): void {
    const { draft } = store.getState();
    if (outcome.kind === 'saved') {
      const isAll = draft === sent;
      store.setState({
        base: sent,
        version: outcome.version,
        save: isAll ? 'saved' : 'dirty',
        savedAt: Date.now(),
        refusal: null,
      });
      if (isAll) deps.drop();
      else later(PAUSE_MS);
    } else if (outcome.kind === 'refused') store.setState({ save: 'refused', refusal: outcome.message });
    else if (outcome.kind === 'conflict') store.setState({ save: 'conflict' });
    else {
      store.setState({ save: 'offline' });
      later(RETRY_MS);
    }
  }

  /** Somebody else saved. Where nothing of it differs from what is typed here there is nothing to decide. */
  async function meet(): Promise<void> {
    const theirs = await deps.fetch();
    if (!theirs) {
      store.setState({ save: 'offline' });
      later(RETRY_MS);
      return;
    }
    const { base, draft } = store.getState();
    if (differencesOf(base, theirs.draft).length === 0) {
      store.setState({ base: theirs.draft, version: theirs.version, save: 'dirty', draft });
      later(0);
    } else store.setState({ theirs });
  }

  if (hasUnsaved && !isBehind) later(0);
  return store;
}

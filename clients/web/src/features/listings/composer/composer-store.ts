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
  /**
   * The version moved at the server: it was published or scheduled, or somebody else saved. Takes what they wrote, asks where both
   * wrote, and never takes a version without its texts.
   */
  follow: (version: number) => Promise<void>;
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
export const createComposer = (deps: ComposerDeps): ComposerStore => new DraftKeeper(deps).store;

class DraftKeeper {
  readonly store: ComposerStore;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly deps: ComposerDeps) {
    this.store = create<ComposerState>(() => ({
      ...beginning(deps),
      refusal: null,
      savedAt: null,
      change: (patch) => this.change(patch),
      flush: (isAutosave = false) => this.flush(isAutosave),
      settle: (draft) => this.settle(draft),
      take: (draft, version) => {
        deps.drop();
        this.store.setState({ draft, base: draft, version, save: 'saved', theirs: null, savedAt: Date.now() });
      },
      follow: (version) => this.follow(version),
    }));
    if (this.store.getState().save === 'dirty') this.later(0);
  }

  private change(patch: (draft: Draft) => Draft): void {
    const { draft, base, version, save } = this.store.getState();
    const next = patch(draft);
    if (next === draft) return;
    this.deps.keep({ base, draft: next, version, at: Date.now() });
    this.store.setState({ draft: next, ...(save !== 'conflict' && { save: 'dirty' }) });
    if (save !== 'conflict') this.later(PAUSE_MS);
  }

  private async flush(isAutosave: boolean): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    this.running = this.send(isAutosave).finally(() => (this.running = undefined));
    await this.running;
  }

  private settle(draft: Draft): void {
    const { theirs } = this.store.getState();
    if (!theirs) return;
    this.store.setState({ draft, base: theirs.draft, version: theirs.version, theirs: null, save: 'dirty' });
    this.deps.keep({ base: theirs.draft, draft, version: theirs.version, at: Date.now() });
    this.later(0);
  }

  /** The page's cache puts versions beside texts of before, so the texts are fetched. */
  private async follow(version: number): Promise<void> {
    await this.running;
    if (version <= this.store.getState().version) return;
    const theirs = await this.deps.fetch();
    await this.running;
    const { base, draft, version: ours, save } = this.store.getState();
    if (!theirs || theirs.version <= ours || save === 'conflict') return;
    if (differencesOf(base, theirs.draft).length === 0) this.store.setState({ version: theirs.version });
    else if (differencesOf(base, draft).length === 0) {
      clearTimeout(this.timer);
      this.deps.drop();
      this.store.setState({ draft: theirs.draft, base: theirs.draft, version: theirs.version, save: 'saved' });
    } else {
      clearTimeout(this.timer);
      this.store.setState({ theirs, save: 'conflict' });
    }
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(true), ms);
  }

  private async send(isAutosave: boolean): Promise<void> {
    const { base, draft, version, save } = this.store.getState();
    if (save === 'conflict') return;
    const changes = changesOf(base, draft);
    if (Object.keys(changes).length === 0) {
      this.deps.drop();
      this.store.setState({ save: 'saved' });
      return;
    }
    this.store.setState({ save: 'saving' });
    this.after(draft, await this.deps.send({ id: this.deps.id, expectedVersion: version, isAutosave, ...changes }));
    if (this.store.getState().save === 'conflict') await this.meet();
  }

  private after(sent: Draft, outcome: SaveOutcome): void {
    if (outcome.kind === 'saved') {
      const isAll = this.store.getState().draft === sent;
      const save = isAll ? 'saved' : 'dirty';
      this.store.setState({ base: sent, version: outcome.version, save, savedAt: Date.now(), refusal: null });
      if (isAll) this.deps.drop();
      else this.later(PAUSE_MS);
    } else if (outcome.kind === 'refused') this.store.setState({ save: 'refused', refusal: outcome.message });
    else if (outcome.kind === 'conflict') this.store.setState({ save: 'conflict' });
    else this.wait();
  }

  /** Somebody else saved. Where nothing of it differs from what was known here there is nothing to decide. */
  private async meet(): Promise<void> {
    const theirs = await this.deps.fetch();
    if (!theirs) this.wait();
    else if (differencesOf(this.store.getState().base, theirs.draft).length > 0) this.store.setState({ theirs });
    else {
      this.store.setState({ base: theirs.draft, version: theirs.version, save: 'dirty' });
      this.later(0);
    }
  }

  private wait(): void {
    this.store.setState({ save: 'offline' });
    this.later(RETRY_MS);
  }
}

/** What is shown first: the server's draft, or what this device still holds of it. */
function beginning({
  copy,
  draft,
  version,
}: ComposerDeps): Pick<ComposerState, 'draft' | 'base' | 'version' | 'save' | 'theirs'> {
  if (!copy || differencesOf(copy.draft, draft).length === 0) {
    return { draft, base: draft, version, save: 'saved', theirs: null };
  }
  const isBehind = copy.version !== version && differencesOf(copy.base, draft).length > 0;
  if (!isBehind) return { draft: copy.draft, base: draft, version, save: 'dirty', theirs: null };
  return { draft: copy.draft, base: copy.base, version, save: 'conflict', theirs: { draft, version } };
}

import path from 'node:path';
import { Journal, type Journaled } from './journal.js';

interface Token {
  provider: string;
  expiresAtMs: number;
  scope: string;
}

interface Usage {
  windowStartMs: number;
  used: number;
}

interface Traffic {
  requests: number;
  byStatus: Record<string, number>;
}

interface Facts {
  seed: number;
  /** Clock time of the very first start. */
  epochMs: number;
  tokens: Record<string, Token>;
  usage: Record<string, Usage>;
  /** Per Instagram account: hashtag → when it was first asked for in its running seven days. */
  hashtags: Record<string, Record<string, number>>;
  traffic: Record<string, Traffic>;
}

type Change =
  | { type: 'begin'; seed: number; epochMs: number }
  | { type: 'token'; token: string; grant: Token }
  | { type: 'use'; key: string; windowStartMs: number }
  | { type: 'hashtag'; account: string; tag: string; atMs: number }
  | { type: 'answer'; provider: string; status: number };

/** What the sandbox must remember: the world itself needs only its seed. Lives in DATA_DIR/sandbox and survives kill -9. */
export class SandboxState {
  readonly #facts: Facts = { seed: 0, epochMs: 0, tokens: {}, usage: {}, hashtags: {}, traffic: {} };
  readonly #journal: Journal<Change>;

  constructor(dataDir: string, first: { seed: number; epochMs: number }) {
    this.#journal = new Journal(path.join(dataDir, 'sandbox'), journaled(this.#facts));
    if (this.#facts.epochMs === 0) this.#journal.append({ type: 'begin', ...first }, { isDurable: true });
  }

  /** The seed of the first start: a world that has been seen does not change under its observers. */
  get seed(): number {
    return this.#facts.seed;
  }

  get epochMs(): number {
    return this.#facts.epochMs;
  }

  grantToken(token: string, grant: Token): void {
    this.#journal.append({ type: 'token', token, grant }, { isDurable: true });
  }

  /** A token that this provider gave and that has not run out. */
  token(token: string | undefined, provider: string, nowMs: number): Token | undefined {
    const grant = token === undefined ? undefined : this.#facts.tokens[token];
    return grant?.provider === provider && grant.expiresAtMs > nowMs ? grant : undefined;
  }

  /** Counts one use in the window that holds `nowMs` and gives how many there were in it, this one included. */
  use(key: string, windowMs: number, nowMs: number): { used: number; resetMs: number } {
    const windowStartMs = Math.floor(nowMs / windowMs) * windowMs;
    this.#journal.append({ type: 'use', key, windowStartMs });
    return { used: this.#facts.usage[key]!.used, resetMs: windowStartMs + windowMs };
  }

  /** Hashtags an account has asked for within the seven days before `nowMs`. */
  hashtagsOf(account: string, nowMs: number): string[] {
    const since = nowMs - 7 * 24 * 3_600_000;
    return Object.entries(this.#facts.hashtags[account] ?? {})
      .filter(([, atMs]) => atMs > since)
      .map(([tag]) => tag);
  }

  /** A repeat within the seven days does not restart them. */
  spendHashtag(account: string, tag: string, nowMs: number): void {
    if (this.hashtagsOf(account, nowMs).includes(tag)) return;
    this.#journal.append({ type: 'hashtag', account, tag, atMs: nowMs }, { isDurable: true });
  }

  countAnswer(provider: string, status: number): void {
    this.#journal.append({ type: 'answer', provider, status });
  }

  /** For the pages that people look at. */
  overview(): Readonly<Pick<Facts, 'traffic' | 'usage' | 'hashtags'>> {
    return this.#facts;
  }

  close(): void {
    this.#journal.close();
  }
}

function journaled(facts: Facts): Journaled<Change> {
  return {
    apply: (change) => apply(facts, change),
    snapshot: () => facts,
    restore: (snapshot) => Object.assign(facts, snapshot),
  };
}

function apply(facts: Facts, change: Change): void {
  switch (change.type) {
    case 'begin':
      facts.seed = change.seed;
      facts.epochMs = change.epochMs;
      return;
    case 'token':
      facts.tokens[change.token] = change.grant;
      return;
    case 'use': {
      const usage = facts.usage[change.key];
      const isSame = usage?.windowStartMs === change.windowStartMs;
      facts.usage[change.key] = { windowStartMs: change.windowStartMs, used: isSame ? usage.used + 1 : 1 };
      return;
    }
    case 'hashtag':
      (facts.hashtags[change.account] ??= {})[change.tag] = change.atMs;
      return;
    case 'answer': {
      const traffic = (facts.traffic[change.provider] ??= { requests: 0, byStatus: {} });
      traffic.requests += 1;
      traffic.byStatus[change.status] = (traffic.byStatus[change.status] ?? 0) + 1;
    }
  }
}

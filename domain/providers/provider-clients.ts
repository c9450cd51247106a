import type { Clock } from '#infra/clock.js';
import {
  HTTP_CLIENT_DEFAULTS,
  type HttpAttempt,
  HttpClient,
  type HttpClientSettings,
  type HttpReply,
  type HttpRequest,
} from '#infra/http/client.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { sleep } from '#infra/http/rate-gate.js';
import { retryAfterMsOf } from '#infra/http/retry-after.js';
import type { ProviderName } from '#infra/provider-config.js';
import type { CallScope } from './call-scope.js';
import type { ProviderPaceStore } from './provider-pace-store.js';
import { allPacesOf, pacesOf } from './provider-paces.js';

export interface ProviderClientsDeps {
  clock: Clock;
  paces: ProviderPaceStore;
  scope: CallScope;
  onAttempt?: (attempt: HttpAttempt) => void;
  /** For tests: another patience. */
  http?: Partial<HttpClientSettings>;
}

/** Where a client takes its places, and hears of limits. */
type CallLimits = Required<Pick<HttpClientSettings, 'admit' | 'onReply'>>;

/** Longest wait for a place inside a call, wall milliseconds; who would wait longer is told when to come back. */
const MAX_WAIT_MS = 3_000;
/** Who only reads along leaves this part of what may be used at once to sellers' own calls, who wait for theirs. */
const LEFT_TO_SELLERS = 0.5;

/** Uploads and pictures take their time. */
const PATIENCE: Partial<Record<ProviderName, Partial<HttpClientSettings>>> = {
  etsy: { timeoutMs: 30_000, maxBodyBytes: 20_000_000 },
  printify: { timeoutMs: 60_000, maxBodyBytes: 40_000_000 },
  openai: { timeoutMs: 180_000, maxBodyBytes: 100_000_000, retries: 1 },
};

/** Headers in which Etsy tells its limits, by our name of the limit. */
const LIMIT_HEADERS: Partial<Record<ProviderName, Readonly<Record<string, string>>>> = {
  etsy: { second: 'x-limit-per-second', day: 'x-limit-per-day' },
};

/**
 * One HTTP client for each provider, for all gateways of all slices: every attempt, repeats included, takes its place in the
 * limits that all processes share.
 */
export class ProviderClients {
  private readonly clients = new Map<ProviderName, HttpClient>();
  private readonly learned = new Map<string, string>();

  constructor(private readonly deps: ProviderClientsDeps) {}

  /** The client of a provider, the same one every time. */
  of(provider: ProviderName): HttpClient {
    const known = this.clients.get(provider);
    if (known) return known;
    const { clock, onAttempt, http } = this.deps;
    const client = new HttpClient({
      ...HTTP_CLIENT_DEFAULTS,
      concurrency: 16,
      perSecond: 200,
      ...PATIENCE[provider],
      ...http,
      provider,
      clock,
      ...(onAttempt && { onAttempt }),
      ...this.limits(provider, 0),
    });
    this.clients.set(provider, client);
    return client;
  }

  /** The same limits for a client that reads along in nobody's name: Etsy's are the app's, whoever calls, and sellers go first. */
  backgroundLimitsOf(provider: ProviderName): CallLimits {
    return this.limits(provider, LEFT_TO_SELLERS);
  }

  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map((client) => client.close()));
  }

  private limits(provider: ProviderName, leavesShare: number): CallLimits {
    return {
      admit: (request) => this.admit(provider, request, leavesShare),
      // What a provider answered has happened: a limit that cannot be noted now is told again by the next answer.
      onReply: (reply) => this.learn(provider, reply).catch(() => undefined),
    };
  }

  /** Waits for a place. @throws ProviderFailure 'throttled', without a status: nothing was sent */
  private async admit(provider: ProviderName, request: HttpRequest, leavesShare: number): Promise<void> {
    const { clock, paces, scope } = this.deps;
    const owner = { provider, account: scope.account };
    const speed = Math.max(clock.speed, 1);
    const patience = { maxWaitMs: MAX_WAIT_MS * speed, leavesShare };
    const decision = await paces.take(owner, pacesOf(provider, request), patience);
    if (!decision.isGranted) {
      const message = `What may be asked of ${provider} now is used up (${decision.name}); it goes on by itself when there is room.`;
      throw new ProviderFailure({ provider, kind: 'throttled', message, retryAfterMs: Math.ceil(decision.waitMs) });
    }
    if (decision.waitMs > 0) await sleep(clock.wallMs(decision.waitMs), request.signal);
  }

  private async learn(provider: ProviderName, reply: HttpReply): Promise<void> {
    const { clock, paces, scope } = this.deps;
    const owner = { provider, account: scope.account };
    for (const [name, header] of Object.entries(LIMIT_HEADERS[provider] ?? {})) {
      const told = reply.headers[header] ?? '';
      const pace = allPacesOf(provider).find((one) => one.name === name);
      if (!pace || !/^[1-9]\d{0,8}$/.test(told) || this.learned.get(`${provider} ${name}`) === told) continue;
      await paces.learn(owner, pace, Number(told));
      this.learned.set(`${provider} ${name}`, told);
    }
    if (reply.status !== 429) return;
    const waitMs = retryAfterMsOf(reply, clock);
    if (waitMs) await paces.pause(owner, allPacesOf(provider).slice(0, 1), waitMs);
  }
}

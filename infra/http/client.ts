import { DelegateBackoff, handleWhen, retry } from 'cockatiel';
import { Agent, type FormData, request as undiciRequest } from 'undici';
import type { Clock } from '#infra/clock.js';
import { ProviderFailure } from './provider-failure.js';
import { RateGate, type RateGateSettings } from './rate-gate.js';
import { type ReplyHeaders, retryAfterMsOf } from './retry-after.js';

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  /** Short name for metrics and messages, e.g. `counts`. */
  operation: string;
  headers?: Readonly<Record<string, string>>;
  /** Text, bytes, or a form with files (which sets its own content type). */
  body?: string | Uint8Array | FormData;
  /** True where a repeat changes nothing at the provider. Default: GET is, everything else is not. */
  isSafeToRepeat?: boolean;
  signal?: AbortSignal;
}

export interface HttpReply {
  status: number;
  headers: ReplyHeaders;
  text: string;
  /** The same body before it was read as UTF-8: for pictures. */
  bytes: Buffer;
}

/** One outgoing attempt, for metrics. */
export interface HttpAttempt {
  provider: string;
  operation: string;
  /** HTTP status as text, or the kind of failure. */
  outcome: string;
  /** Wall milliseconds. */
  durationMs: number;
}

export interface HttpClientSettings extends RateGateSettings {
  provider: string;
  clock: Clock;
  /** Wall milliseconds for one attempt, body included. */
  timeoutMs: number;
  maxBodyBytes: number;
  /** Attempts after the first, only where repeating is safe. */
  retries: number;
  /** Longest wait between attempts, wall milliseconds; a provider that asks for more is obeyed by the caller. */
  maxRetryWaitMs: number;
  onAttempt?: (attempt: HttpAttempt) => void;
  /** Asked before every attempt, repeats included; may wait, and may refuse by a ProviderFailure. */
  admit?: (request: HttpRequest) => Promise<void>;
  /** Told of every answer, before anybody reads it: limits stand in headers. */
  onReply?: (reply: HttpReply) => Promise<void>;
}

/** Turns an answer outside 2xx into a typed failure with the provider's own sentence. */
export type FailureMapper = (reply: HttpReply, retryAfterMs: number | undefined) => ProviderFailure;

export const HTTP_CLIENT_DEFAULTS = {
  timeoutMs: 10_000,
  maxBodyBytes: 5_000_000,
  retries: 2,
  maxRetryWaitMs: 3_000,
  concurrency: 4,
  perSecond: 20,
} as const;

/** Outgoing HTTP for one provider: bounded in time, size, number and pace; failures are typed. Logs nothing itself. */
export class HttpClient {
  private readonly agent: Agent;
  private readonly gate: RateGate;

  constructor(private readonly settings: HttpClientSettings) {
    this.gate = new RateGate(settings);
    this.agent = new Agent({
      connections: settings.concurrency,
      connect: { timeout: settings.timeoutMs },
      headersTimeout: settings.timeoutMs,
      bodyTimeout: settings.timeoutMs,
      keepAliveTimeout: 10_000,
    });
  }

  /**
   * Sends and reads the whole answer. Retries transient failures and short throttling where repeating is safe.
   * @throws ProviderFailure
   */
  async send(request: HttpRequest, mapFailure: FailureMapper): Promise<HttpReply> {
    const isSafe = request.isSafeToRepeat ?? request.method === 'GET';
    const attempt = () => this.gate.run(() => this.attempt(request, mapFailure), request.signal);
    if (!isSafe) return attempt();
    const policy = retry(
      handleWhen((error) => this.isWorthRepeating(error)),
      {
        maxAttempts: this.settings.retries,
        backoff: new DelegateBackoff((context) => this.waitMs(context.attempt, failureOf(context.result))),
      },
    );
    return policy.execute(attempt, request.signal);
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  private isWorthRepeating(error: Error): boolean {
    if (!(error instanceof ProviderFailure)) return false;
    if (error.retryAfterMs === undefined) return error.isTransient;
    return error.isRetryable && this.wallWaitMs(error.retryAfterMs) <= this.settings.maxRetryWaitMs;
  }

  /** What the provider names, else full jitter over a doubling span (AWS: "Exponential Backoff And Jitter", 2015). */
  private waitMs(attempt: number, failure: ProviderFailure | undefined): number {
    const jitterMs = Math.random() * Math.min(this.settings.maxRetryWaitMs, 200 * 2 ** attempt);
    const namedMs = failure?.retryAfterMs === undefined ? 0 : this.wallWaitMs(failure.retryAfterMs);
    return Math.min(namedMs, this.settings.maxRetryWaitMs) + jitterMs;
  }

  private wallWaitMs(productMs: number): number {
    return this.settings.clock.wallMs(productMs);
  }

  private async attempt(request: HttpRequest, mapFailure: FailureMapper): Promise<HttpReply> {
    const startedAt = performance.now();
    let outcome = 'dropped';
    try {
      await this.settings.admit?.(request);
      const reply = await this.exchange(request);
      outcome = String(reply.status);
      await this.settings.onReply?.(reply);
      if (reply.status >= 200 && reply.status < 300) return reply;
      throw mapFailure(reply, retryAfterMsOf(reply, this.settings.clock));
    } catch (error) {
      if (error instanceof ProviderFailure && error.status === undefined) outcome = error.kind;
      throw error;
    } finally {
      const { provider, onAttempt } = this.settings;
      onAttempt?.({ provider, operation: request.operation, outcome, durationMs: performance.now() - startedAt });
    }
  }

  private async exchange(request: HttpRequest): Promise<HttpReply> {
    const deadline = AbortSignal.timeout(this.settings.timeoutMs);
    const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
    try {
      const response = await undiciRequest(request.url, {
        method: request.method,
        headers: { 'user-agent': 'podpusher/1', accept: 'application/json', ...request.headers },
        body: request.body ?? null,
        dispatcher: this.agent,
        signal,
      });
      const bytes = await this.readBody(response.body);
      const headers = plainHeaders(response.headers);
      return { status: response.statusCode, headers, text: bytes.toString('utf8'), bytes };
    } catch (error) {
      if (request.signal?.aborted) throw request.signal.reason;
      throw this.asFailure(error, deadline.aborted, request.operation);
    }
  }

  private async readBody(body: AsyncIterable<Uint8Array> & { destroy(): unknown }): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > this.settings.maxBodyBytes) {
        body.destroy();
        throw new ProviderFailure({
          provider: this.settings.provider,
          kind: 'malformed',
          message: `${this.settings.provider} sent more than ${this.settings.maxBodyBytes} bytes. Nothing was recorded; the next run tries again.`,
        });
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  private asFailure(error: unknown, isLate: boolean, operation: string): ProviderFailure {
    if (error instanceof ProviderFailure) return error;
    const { provider, timeoutMs } = this.settings;
    const code = (error as { code?: string }).code ?? '';
    const isTimeout = isLate || /TIMEOUT/.test(code);
    const message = isTimeout
      ? `${provider} did not answer ${operation} within ${timeoutMs} ms. The next run tries again.`
      : `The connection to ${provider} broke during ${operation}${code ? ` (${code})` : ''}. The next run tries again.`;
    return new ProviderFailure({ provider, kind: isTimeout ? 'timeout' : 'dropped', message, cause: error });
  }
}

function failureOf(result: unknown): ProviderFailure | undefined {
  const error = (result as { error?: unknown } | undefined)?.error;
  return error instanceof ProviderFailure ? error : undefined;
}

function plainHeaders(headers: Record<string, string | string[] | undefined>): ReplyHeaders {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
  );
  return Object.fromEntries(entries) as ReplyHeaders;
}

import type { Stripe } from 'stripe';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import {
  afterCall,
  type CallOutcome,
  claimProbe,
  CLOSED_BREAKER,
  decideAdmission,
} from '../providers/provider-breaker.js';

/** The version whose shapes this product knows. The package's types are a later one's; what is read here is the same in both. */
export const STRIPE_API_VERSION = '2026-07-29.dahlia';

const TIMEOUT_MS = 20_000;
const RETRIES = 2;

/** Makes one client when the first call comes: the package takes a tenth of a second to load, and many processes never need it. */
export class StripeClient {
  /** Of this process: while Stripe is away, people hear it at once and not after three timeouts. */
  private breaker = { ...CLOSED_BREAKER };
  private made: Promise<{ stripe: Stripe; errors: typeof Stripe.errors }> | undefined;

  constructor(
    private readonly settings: ProviderSettings,
    private readonly clock: Clock,
  ) {}

  /** Whether there is a Stripe to talk to. */
  get isConfigured(): boolean {
    return this.settings.mode !== 'unconfigured';
  }

  get isSandbox(): boolean {
    return this.settings.mode === 'sandbox';
  }

  /** @throws AppError in our words: PAYMENT_REQUIRED for a declined card, NOT_FOUND, CONFLICT, UPSTREAM_UNAVAILABLE */
  async call<Result>(work: (stripe: Stripe) => Promise<Result>): Promise<Result> {
    if (!this.isConfigured) {
      const how = 'Payments are not set up here: whoever runs this installation sets STRIPE_SECRET_KEY.';
      throw new AppError('UPSTREAM_UNAVAILABLE', how, { retryable: false });
    }
    const isProbe = this.admit();
    const { stripe, errors } = await (this.made ??= this.make());
    const heard = (outcome: CallOutcome) => {
      this.breaker = afterCall(this.breaker, { outcome, isProbe }, this.clock.now());
    };
    try {
      const result = await work(stripe);
      heard({ kind: 'success' });
      return result;
    } catch (error) {
      if (!(error instanceof errors.StripeError)) {
        heard({ kind: 'abandoned' });
        throw error;
      }
      heard({ kind: isOutage(error) ? 'failure' : 'success' });
      throw inOurWords(error);
    }
  }

  /** @returns whether this call finds out if Stripe is back @throws AppError UPSTREAM_UNAVAILABLE while it is not */
  private admit(): boolean {
    const now = this.clock.now();
    const admission = decideAdmission(this.breaker, now);
    if (admission.kind === 'refuse') {
      const retryAfterMs = admission.until.getTime() - now.getTime();
      throw new AppError('UPSTREAM_UNAVAILABLE', NO_ANSWER, {
        retryable: true,
        retryAfterMs,
        facts: { provider: 'stripe' },
      });
    }
    if (admission.kind === 'probe') this.breaker = claimProbe(this.breaker, now);
    return admission.kind === 'probe';
  }

  private async make() {
    const { default: StripePackage } = await import('stripe');
    const base = new URL(this.settings.baseUrl);
    const stripe = new StripePackage(this.settings.keys['STRIPE_SECRET_KEY'] ?? '', {
      apiVersion: STRIPE_API_VERSION as Stripe.LatestApiVersion,
      host: base.hostname,
      port: base.port === '' ? (base.protocol === 'https:' ? 443 : 80) : Number(base.port),
      protocol: base.protocol === 'http:' ? 'http' : 'https',
      httpClient: StripePackage.createFetchHttpClient(belowPath(base)),
      maxNetworkRetries: RETRIES,
      timeout: TIMEOUT_MS,
      telemetry: false,
    });
    return { stripe, errors: StripePackage.errors };
  }
}

/** The package knows hosts, not paths: what lives below one (the sandbox does) gets it put before its own. */
function belowPath(base: URL): typeof fetch | undefined {
  const prefix = base.pathname.replace(/\/$/, '');
  if (prefix === '') return undefined;
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    url.pathname = prefix + url.pathname;
    return fetch(url, init);
  };
}

const NO_ANSWER = 'Stripe does not answer. Nothing was charged twice; try again in a minute.';

/** No answer, or one that says Stripe itself is at fault. */
const isOutage = ({ statusCode = 0 }: Stripe.errors.StripeError): boolean => statusCode === 0 || statusCode >= 500;

/** What a person is to do about it; Stripe's own words only where they are meant for card holders. */
function inOurWords(error: Stripe.errors.StripeError): AppError {
  const { statusCode = 0, code } = error;
  const facts = { provider: 'stripe', ...(code && { stripeCode: code }) };
  const fail = (kind: ConstructorParameters<typeof AppError>[0], message: string, retryable: boolean) =>
    new AppError(kind, message, { retryable, facts, cause: error });
  if (error.type === 'StripeCardError') {
    return fail('PAYMENT_REQUIRED', `${error.message} Use another card, or ask your bank.`, false);
  }
  if (statusCode === 401 || statusCode === 403) {
    const how =
      'Stripe refuses our key. Whoever runs this installation checks STRIPE_SECRET_KEY (podpusher billing doctor).';
    return fail('UPSTREAM_UNAVAILABLE', how, false);
  }
  if (statusCode === 404) return fail('NOT_FOUND', 'Stripe does not know this any more: reload the page.', false);
  if (statusCode === 409 || error.type === 'StripeIdempotencyError') {
    return fail('CONFLICT', 'Something else changes this at Stripe: look again in a moment.', true);
  }
  if (statusCode === 400) return fail('BAD_USER_INPUT', `Stripe refuses this: ${error.message}`, false);
  return fail('UPSTREAM_UNAVAILABLE', NO_ANSWER, true);
}

import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { basicOf, bearerOf, formOf, ProviderProblem, queryOf } from '../provider.js';
import { problem, STRIPE_KEY, type StripeBooks } from './stripe-books.js';
import { type FormObject, numberOf, readForm, textOf, textsOf } from './stripe-form.js';
import { listView } from './stripe-views.js';

export interface StripeCall {
  params: Record<string, string>;
  form: FormObject;
}

export interface StripeServerDeps {
  books: StripeBooks;
  /** Called before each operation: what time has brought happens first. */
  before: () => void;
  /** Finds the object behind an id, for `expand`. */
  find: (id: string) => unknown;
}

type Work = (call: StripeCall) => unknown;

const KEPT_MS = 24 * 3_600_000;

/** Registers operations as Stripe answers them: key, form, idempotency, expansion. */
export class StripeServer {
  readonly #running = new Set<string>();

  constructor(
    private readonly app: FastifyInstance,
    private readonly around: StripeServerDeps,
  ) {}

  get(path: string, work: Work): void {
    this.app.get(`/v1${path}`, async (request, reply) => {
      authorize(request);
      this.around.books.outside.store.atomic(this.around.before);
      const form = readForm(queryOf(request));
      return reply.send(this.expand(work({ params: request.params as Record<string, string>, form }), form));
    });
  }

  post(path: string, work: Work): void {
    this.app.post(`/v1${path}`, (request, reply) => this.change(request, reply, work));
  }

  delete(path: string, work: Work): void {
    this.app.delete(`/v1${path}`, (request, reply) => this.change(request, reply, work));
  }

  private async change(request: FastifyRequest, reply: FastifyReply, work: Work): Promise<unknown> {
    authorize(request);
    this.around.books.outside.store.atomic(this.around.before);
    const form = readForm(formOf(request));
    const run = () => this.expand(work({ params: request.params as Record<string, string>, form }), form);
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || key === '' || request.method !== 'POST')
      return reply.send(this.around.books.outside.store.atomic(run));
    return this.once(request, reply, { key, run });
  }

  /** The first status and body under a key are given again for 24 hours, failures of cards included; validation is not kept. */
  private once(
    request: FastifyRequest,
    reply: FastifyReply,
    { key, run }: { key: string; run: () => unknown },
  ): unknown {
    if (key.length > 255) throw problem(400, { message: 'Idempotency keys have at most 255 characters.' });
    const hash = createHash('sha256')
      .update(`${request.url}\n${formOf(request).toString()}`)
      .digest('hex');
    const nowMs = this.around.books.outside.clock.now().getTime();
    const known = this.around.books.answers.get(key);
    if (known && nowMs - known.atMs < KEPT_MS) {
      if (known.hash !== hash) throw mismatch(key);
      return reply.code(known.status).header('idempotent-replayed', 'true').send(known.body);
    }
    if (this.#running.has(key))
      throw problem(409, { type: 'idempotency_error', code: 'idempotency_key_in_use', message: 'This key is in use.' });
    this.#running.add(key);
    const keep = (status: number, body: unknown) =>
      this.around.books.answers.put({ id: key, hash, status, body, atMs: nowMs });
    try {
      const body = this.around.books.outside.store.atomic(() => {
        const made = run();
        keep(200, made);
        return made;
      });
      return reply.send(body);
    } catch (error) {
      if (error instanceof ProviderProblem && (error.status === 402 || error.status >= 500))
        keep(error.status, error.body);
      throw error;
    } finally {
      this.#running.delete(key);
    }
  }

  /** `expand[]=latest_invoice`, `data.customer`: ids become what they stand for. */
  private expand(answer: unknown, form: FormObject): unknown {
    return textsOf(form, 'expand').reduce((value, path) => this.expandPath(value, path.split('.')), answer);
  }

  private expandPath(value: unknown, [name = '', ...rest]: readonly string[]): unknown {
    if (Array.isArray(value)) return value.map((one) => this.expandPath(one, [name, ...rest]));
    if (typeof value !== 'object' || value === null || !(name in value)) return value;
    const held = (value as Record<string, unknown>)[name];
    const found = this.resolve(held);
    return { ...value, [name]: rest.length > 0 ? this.expandPath(found, rest) : found };
  }

  private resolve(held: unknown): unknown {
    if (Array.isArray(held)) return held.map((one) => this.resolve(one));
    return typeof held === 'string' ? (this.around.find(held) ?? held) : held;
  }
}

/** Newest first, `limit` from 1 to 100, after or before a row. */
export function paged<Row extends { id: string }>(
  rows: readonly Row[],
  { form, url, view }: { form: FormObject; url: string; view: (row: Row) => unknown },
) {
  const limit = numberOf(form, 'limit') ?? 10;
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw problem(400, { message: `Invalid limit: ${limit}. It must be between 1 and 100.`, param: 'limit' });
  }
  const newest = [...rows].reverse();
  const after = textOf(form, 'starting_after');
  const before = textOf(form, 'ending_before');
  const place = (id: string) => newest.findIndex((row) => row.id === id);
  if (before !== undefined) {
    const end = Math.max(0, place(before));
    const start = Math.max(0, end - limit);
    return listView(newest.slice(start, end).map(view), url, start > 0);
  }
  const start = after === undefined ? 0 : place(after) + 1;
  return listView(newest.slice(start, start + limit).map(view), url, newest.length > start + limit);
}

function authorize(request: FastifyRequest): void {
  const key = bearerOf(request) ?? basicOf(request)?.[0];
  if (key === STRIPE_KEY) return;
  const message = key ? `Invalid API Key provided: ${key.slice(0, 8)}****` : 'You did not provide an API key.';
  throw problem(401, { message });
}

function mismatch(key: string): ProviderProblem {
  return problem(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}'.`,
  });
}

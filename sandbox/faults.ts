import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProviderStandIn } from './providers/provider.js';

/** What can go wrong on purpose with one request. */
export interface Fault {
  /** Wall milliseconds before anything else happens. */
  latencyMs: number;
  /** Wall milliseconds between the effect and the answer. */
  latencyAfterMs: number;
  /** Instead of doing anything. */
  status: number | undefined;
  /** After all was done: the answer tells of a failure that was none. */
  statusAfter: number | undefined;
  retryAfter: string | undefined;
  /** What happens to the connection or the body; `drop-after` cuts the connection when all was done. */
  damage: 'drop' | 'timeout' | 'truncate' | 'malformed' | 'empty' | 'drop-after' | undefined;
}

export interface ArmedFault {
  readonly provider: string;
  /** As in the header: `status=429;retry-after=2`, `latency=2000`, `drop`, `after-effect=500` … */
  readonly fault: string;
  /** Requests left that it will hit. */
  times: number;
  /** Only requests by this method. */
  readonly method?: string | undefined;
  /** Only requests whose path fits; `*` stands for anything: `*products.json`. */
  readonly path?: string | undefined;
  /** Fitting requests that are let through first. */
  skip?: number | undefined;
}

const DAMAGES = ['drop', 'timeout', 'truncate', 'malformed', 'empty', 'drop-after'] as const;
const NAMES = ['latency', 'latency-after', 'status', 'after-effect', 'retry-after', ...DAMAGES];

/** Reads the text form of a fault. @throws Error that names what is not understood. */
export function parseFault(text: string): Fault {
  const parts = text
    .split(';')
    .map((part) => part.trim().split('='))
    .map(([name, value]) => [name!, value ?? ''] as const);
  const unknown = parts.find(([name]) => !NAMES.includes(name));
  if (unknown) throw new Error(`Unknown fault "${unknown[0]}": use ${NAMES.join(', ')}`);
  const values = new Map(parts);
  return {
    latencyMs: readMs('latency', values.get('latency')),
    latencyAfterMs: readMs('latency-after', values.get('latency-after')),
    status: readStatus('status', values.get('status')),
    statusAfter: readStatus(
      'after-effect',
      values.has('after-effect') ? values.get('after-effect') || '500' : undefined,
    ),
    retryAfter: values.get('retry-after'),
    damage: DAMAGES.find((damage) => values.has(damage)),
  };
}

function readStatus(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[2-5]\d\d$/.test(text)) throw new Error(`${name} wants 200-599, got "${text}"`);
  return Number(text);
}

function readMs(name: string, text: string | undefined): number {
  const value = Number(text ?? 0);
  if (!(value >= 0)) throw new Error(`${name} wants milliseconds`);
  return value;
}

/** Faults waiting for the next requests of a provider. */
export class FaultBoard {
  #armed: ArmedFault[] = [];

  list(): readonly ArmedFault[] {
    return this.#armed;
  }

  /** @throws Error when the fault is not understood. */
  arm(fault: ArmedFault): void {
    parseFault(fault.fault);
    this.#armed.push({ ...fault });
  }

  clear(provider?: string): void {
    this.#armed = provider === undefined ? [] : this.#armed.filter((fault) => fault.provider !== provider);
  }

  /** The oldest fault armed for such a request; one use of it is spent. */
  take(provider: string, request?: { method: string; path: string }): string | undefined {
    for (const fault of this.#armed) {
      if (fault.provider !== provider || !fits(fault, request)) continue;
      if (fault.skip) {
        fault.skip -= 1;
        continue;
      }
      fault.times -= 1;
      if (fault.times <= 0) this.#armed = this.#armed.filter((armed) => armed !== fault);
      return fault.fault;
    }
    return undefined;
  }
}

function fits({ method, path }: ArmedFault, request: { method: string; path: string } | undefined): boolean {
  if (method !== undefined && method.toUpperCase() !== request?.method) return false;
  if (path === undefined) return true;
  const parts = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(request?.path ?? '');
}

declare module 'fastify' {
  interface FastifyRequest {
    sandboxFault: Fault | undefined;
  }
}

/** Lets faults of the header `x-sandbox-fault`, or of the board, strike the requests of a provider. */
export function injectFaults(app: FastifyInstance, standIn: ProviderStandIn, board: FaultBoard): void {
  app.addHook('onRequest', async (request, reply) => {
    const header = request.headers['x-sandbox-fault'];
    const asked = { method: request.method, path: request.url.split('?')[0]! };
    const text = typeof header === 'string' ? header : board.take(standIn.name, asked);
    if (text === undefined) return;
    const fault = readFault(text);
    if (typeof fault === 'string') return reply.code(400).send({ error: fault });
    request.sandboxFault = fault;
    await pause(fault.latencyMs);
    await strike(fault, { request, reply, standIn });
    return undefined;
  });
  app.addHook('onSend', async (request, reply, payload) => spoil({ request, reply, standIn }, payload));
}

/** The fault, or what is wrong with its text. */
function readFault(text: string): Fault | string {
  try {
    return parseFault(text);
  } catch (error) {
    return (error as Error).message;
  }
}

interface Struck {
  request: FastifyRequest;
  reply: FastifyReply;
  standIn: ProviderStandIn;
}

async function strike(fault: Fault, { request, reply, standIn }: Struck): Promise<void> {
  if (fault.damage === 'drop') {
    reply.hijack();
    request.raw.socket.destroy();
  } else if (fault.damage === 'timeout') {
    reply.hijack();
  } else if (fault.status !== undefined) {
    if (fault.retryAfter !== undefined) reply.header('retry-after', fault.retryAfter);
    await reply.code(fault.status).send(standIn.failure(fault.status));
  }
}

/** Damages an answer on its way out: what the request was to do is done. */
async function spoil(exchange: Struck, payload: unknown): Promise<unknown> {
  const fault = exchange.request.sandboxFault;
  if (!fault) return payload;
  await pause(fault.latencyAfterMs);
  if (fault.damage === 'drop-after') {
    cutLine(exchange);
    return;
  }
  if (fault.statusAfter !== undefined && exchange.reply.statusCode < 400) return answerInstead(exchange, fault);
  return typeof payload === 'string' && fault.damage ? spoilBody(exchange, fault.damage, payload) : payload;
}

function cutLine({ request, reply }: Struck): undefined {
  reply.hijack();
  request.raw.socket.destroy();
  return undefined;
}

/** A status of failure over an effect that stays. */
function answerInstead({ reply, standIn }: Struck, { statusAfter, retryAfter }: Fault): string {
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  reply.removeHeader('content-length');
  reply.code(statusAfter!).type('application/json');
  return JSON.stringify(standIn.failure(statusAfter!));
}

function spoilBody({ request, reply }: Struck, damage: NonNullable<Fault['damage']>, payload: string): unknown {
  if (damage === 'empty') return '';
  const half = payload.slice(0, Math.max(1, Math.floor(payload.length / 2)));
  if (damage === 'malformed') {
    reply.removeHeader('content-length');
    return half;
  }
  reply.hijack();
  reply.raw.writeHead(reply.statusCode, { 'content-type': 'application/json', 'content-length': payload.length * 2 });
  reply.raw.write(half, () => request.raw.socket.destroy());
  return undefined;
}

function pause(ms: number): Promise<void> {
  return ms > 0 ? sleep(ms, undefined, { ref: false }) : Promise.resolve();
}

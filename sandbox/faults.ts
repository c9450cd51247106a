import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProviderStandIn } from './providers/provider.js';

/** What can go wrong on purpose with one request. */
export interface Fault {
  /** Wall milliseconds before anything else happens. */
  latencyMs: number;
  status: number | undefined;
  retryAfter: string | undefined;
  /** What happens to the connection or the body. */
  damage: 'drop' | 'timeout' | 'truncate' | 'malformed' | 'empty' | undefined;
}

export interface ArmedFault {
  readonly provider: string;
  /** As in the header: `status=429;retry-after=2`, `latency=2000`, `drop` … */
  readonly fault: string;
  /** Requests left that it will hit. */
  times: number;
}

const DAMAGES = ['drop', 'timeout', 'truncate', 'malformed', 'empty'] as const;
const NAMES = ['latency', 'status', 'retry-after', ...DAMAGES];

/** Reads the text form of a fault. @throws Error that names what is not understood. */
export function parseFault(text: string): Fault {
  const parts = text
    .split(';')
    .map((part) => part.trim().split('='))
    .map(([name, value]) => [name!, value ?? ''] as const);
  const unknown = parts.find(([name]) => !NAMES.includes(name));
  if (unknown) throw new Error(`Unknown fault "${unknown[0]}": use ${NAMES.join(', ')}`);
  const values = new Map(parts);
  const status = values.get('status');
  if (status !== undefined && !/^[2-5]\d\d$/.test(status)) throw new Error(`status wants 200-599, got "${status}"`);
  const latencyMs = Number(values.get('latency') ?? 0);
  if (!(latencyMs >= 0)) throw new Error('latency wants milliseconds');
  return {
    latencyMs,
    status: status === undefined ? undefined : Number(status),
    retryAfter: values.get('retry-after'),
    damage: DAMAGES.find((damage) => values.has(damage)),
  };
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

  /** The oldest fault armed for a provider; one use of it is spent. */
  take(provider: string): string | undefined {
    const fault = this.#armed.find((armed) => armed.provider === provider);
    if (!fault) return undefined;
    fault.times -= 1;
    if (fault.times <= 0) this.#armed = this.#armed.filter((armed) => armed !== fault);
    return fault.fault;
  }
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
    const text = typeof header === 'string' ? header : board.take(standIn.name);
    if (text === undefined) return;
    const fault = readFault(text);
    if (typeof fault === 'string') return reply.code(400).send({ error: fault });
    request.sandboxFault = fault;
    await pause(fault.latencyMs);
    await strike(fault, { request, reply, standIn });
    return undefined;
  });
  app.addHook('onSend', async (request, reply, payload) => spoil(request, reply, payload));
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

async function spoil(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const damage = request.sandboxFault?.damage;
  if (typeof payload !== 'string' || !damage) return payload;
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
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}

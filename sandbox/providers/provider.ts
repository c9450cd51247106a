import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '#infra/clock.js';
import type { Agenda } from '../state/agenda.js';
import type { FileStore } from '../state/file-store.js';
import type { RecordStore } from '../state/record-store.js';
import type { SettingsBoard } from '../state/sandbox-settings.js';
import type { SandboxState } from '../state/sandbox-state.js';
import type { RisingBoard } from '../world/rising.js';
import type { World } from '../world/world.js';
import type { SellerAccounts } from './seller-accounts.js';

/** What every stand-in works with. */
export interface Outside {
  readonly world: World;
  readonly rising: RisingBoard;
  readonly clock: Clock;
  readonly state: SandboxState;
  /** What sellers own: shops, listings, products, orders. */
  readonly store: RecordStore;
  /** Who sells at which provider, and the tokens given in their name. */
  readonly sellers: SellerAccounts;
  /** Pictures that were uploaded or drawn. */
  readonly files: FileStore;
  /** What is to happen later. */
  readonly agenda: Agenda;
  readonly settings: SettingsBoard;
  /** The sandbox's own address, for links that a provider puts into its answers. */
  readonly origin: () => string;
}

/** A stand-in for one provider, served below /<name>. */
export interface ProviderStandIn {
  readonly name: string;
  /** The answer this provider gives with a status, in its own form: for unknown paths and injected faults. */
  failure(status: number, detail?: string): unknown;
  routes(app: FastifyInstance, outside: Outside): void;
}

/** An answer other than success, in the provider's own form. */
export class ProviderProblem extends Error {
  override readonly name = 'ProviderProblem';
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`answered with status ${status}`);
  }
}

export function queryOf(request: FastifyRequest): URLSearchParams {
  return new URL(request.url, 'http://sandbox').searchParams;
}

export function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** User and password of HTTP Basic. */
export function basicOf(request: FastifyRequest): [user: string, password: string] | undefined {
  const encoded = /^Basic (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!encoded) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : [text.slice(0, colon), text.slice(colon + 1)];
}

/** A form body, parsed by the server. */
export function formOf(request: FastifyRequest): URLSearchParams {
  return request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
}

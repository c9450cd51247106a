import type { IncomingMessage } from 'node:http';
import { CloseCode } from 'graphql-ws';
import type { Actor } from '#domain/accounts/actor.js';
import { AppError } from '#infra/errors.js';
import type { Config } from '#infra/config.js';
import type { Logger } from '#observability/logger.js';
import type { Callers } from '../pipeline/caller.js';

/** What is kept of the request that opened a socket. */
export interface Handshake {
  origin: string | undefined;
  host: string | undefined;
  cookie: string | undefined;
  userAgent: string;
  ip: string;
}

export interface AdmissionDeps {
  callers: Callers;
  config: Config;
  logger: Logger;
}

/** Why a socket is closed at its greeting. */
export interface Refusal {
  code: number;
  reason: string;
}

/** The database is away: come back. Codes of graphql-ws would make its client give up. */
const TRY_AGAIN: Refusal = { code: 1013, reason: 'TRY_AGAIN' };
const FORBIDDEN: Refusal = { code: CloseCode.Forbidden, reason: 'FORBIDDEN' };

export function readHandshake({ headers }: IncomingMessage, ip: string): Handshake {
  const { origin, host, cookie } = headers;
  return { origin, host, cookie, userAgent: headers['user-agent'] ?? '', ip };
}

/** Who greets. A wrong key closes the socket; no key leaves it anonymous. Cookies count only from our own pages. */
export async function admit(
  params: Readonly<Record<string, unknown>> | undefined,
  handshake: Handshake,
  { callers, config, logger }: AdmissionDeps,
): Promise<Actor | Refusal> {
  try {
    const authorization = readAuthorization(params);
    const cookie = authorization === undefined ? handshake.cookie : undefined;
    if (cookie !== undefined && isForeign(handshake, config)) {
      throw new AppError('FORBIDDEN', 'A page of another site sent a cookie.');
    }
    return await callers.actorOf({ authorization, cookie, ip: handshake.ip });
  } catch (error) {
    if (error instanceof AppError) {
      logger.info({ code: error.code }, 'a socket was refused');
      return FORBIDDEN;
    }
    logger.warn({ err: error }, 'a socket could not be admitted');
    return TRY_AGAIN;
  }
}

function readAuthorization(params: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const given = params?.['authorization'] ?? params?.['Authorization'] ?? undefined;
  if (given !== undefined && typeof given !== 'string') {
    throw new AppError('UNAUTHENTICATED', 'Send `authorization` as text: Bearer <API key>.');
  }
  return given;
}

/** Browsers always send an Origin with a socket; what sends none is no page. */
function isForeign({ origin, host }: Handshake, config: Config): boolean {
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  return origin !== new URL(config.publicUrl).origin && new URL(origin).host !== host;
}

import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { ConnectionAttempts } from '#domain/connections/connection-attempts.js';
import type { Callers } from '../pipeline/caller.js';
import { securely } from './secure-page.js';

export interface OauthRouteDeps {
  attempts: ConnectionAttempts;
  callers: Callers;
  /** Address that a request came from. */
  addressOf: (request: IncomingMessage) => string;
}

interface Callback {
  Params: { provider: string };
}

/**
 * Where providers send people back to. Whatever the query holds, the browser goes on to a page of ours, which tells in words
 * how it ended; the code itself goes no further than here.
 */
export async function oauthRoute(
  app: FastifyInstance,
  { attempts, callers, addressOf }: OauthRouteDeps,
): Promise<void> {
  app.get<Callback>('/oauth/:provider(^[a-z]{1,20}$)/callback', async (request, reply) => {
    const { cookie } = request.headers;
    const actor = await callers.actorOf({ authorization: undefined, cookie, ip: addressOf(request.raw) });
    const { provider } = request.params;
    const at = request.url.indexOf('?');
    const query = new URLSearchParams(at < 0 ? '' : request.url.slice(at + 1));
    const { returnTo, result } = await attempts.finish(actor, provider, query);
    securely(reply).header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    return reply.redirect(withNews(returnTo, provider, result), 303);
  });
}

/** The path with the news in its query: `?connecting=etsy&outcome=CONNECTED`. */
function withNews(returnTo: string, provider: string, result: string): string {
  const url = new URL(returnTo, 'https://local.invalid');
  url.searchParams.set('connecting', provider);
  url.searchParams.set('outcome', result);
  return `${url.pathname}${url.search}${url.hash}`;
}

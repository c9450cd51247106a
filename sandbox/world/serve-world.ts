import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Outside } from '../providers/provider.js';
import { queryOf } from '../providers/provider.js';
import { drawImage, showPost } from '../pages/post-page.js';
import { followedKeywords, historyOf, type HistorySpan } from './history.js';
import { WORLD_PLATFORMS } from './platforms.js';

const DAY_MS = 86_400_000;
const CHUNK = 65_536;

/** What no provider offers: the bulk history for a first start, the pairs it covers, and pages for posts and pictures. */
export function serveWorld(app: FastifyInstance, outside: Outside): void {
  app.get('/world/history', (request, reply) => history(outside, request, reply));
  app.get('/world/tracked', () => tracked(outside));
  app.get('/world/posts/:platform/:id', (request, reply) => showPost(outside, request, reply));
  app.get('/world/images/:name', (request, reply) => drawImage(request, reply));
}

function history(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const query = queryOf(request);
  const nowMs = outside.clock.now().getTime();
  const fromMs = Date.parse(query.get('from') ?? new Date(nowMs - 21 * DAY_MS).toISOString());
  const toMs = Math.min(nowMs, Date.parse(query.get('to') ?? new Date(nowMs).toISOString()));
  const limit = Number(query.get('limit') ?? Number.MAX_SAFE_INTEGER);
  if (Number.isNaN(fromMs) || Number.isNaN(toMs) || !(limit > 0)) {
    return reply.code(400).send({ error: 'from and to want ISO 8601 date-times, limit a number of lines' });
  }
  const platforms = query.get('platforms');
  const span: HistorySpan = { fromMs, toMs, origin: outside.origin() };
  if (platforms) span.platforms = new Set(platforms.split(','));
  reply.type('application/x-ndjson');
  return reply.send(Readable.from(ndjson(historyOf(outside.world, span), limit), { objectMode: true }));
}

/** Lines joined into chunks, because a write for each would cost more than the line. */
function* ndjson(lines: Iterable<object>, limit: number): Generator<string> {
  let chunk = '';
  let left = limit;
  for (const line of lines) {
    chunk += `${JSON.stringify(line)}\n`;
    left -= 1;
    if (left === 0) break;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

function tracked({ world, clock }: Outside): unknown {
  const toMs = clock.now().getTime();
  const byKeyword = new Map<string, string[]>();
  for (const [platform, keywords] of followedKeywords(world, { fromMs: toMs - 21 * DAY_MS, toMs })) {
    for (const { text } of keywords) {
      byKeyword.set(text, [...(byKeyword.get(text) ?? []), WORLD_PLATFORMS[platform]!]);
    }
  }
  return { keywords: [...byKeyword].map(([keyword, platforms]) => ({ keyword, platforms })) };
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { securely } from './secure-page.js';

const NOT_BUILT = 'The web client is not built here. Run: npm start, or npm run build:web\n';

/** The web client: hashed files for ever, the page itself never kept; unknown paths are routes of the page. */
export async function webRoute(app: FastifyInstance, { root }: { root: string }): Promise<void> {
  const page = path.join(root, 'index.html');
  const sendPage = (reply: FastifyReply) => {
    if (!existsSync(page)) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
    return securely(reply)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(readFileSync(page));
  };
  app.get('/', async (_request, reply) => sendPage(reply));
  if (existsSync(root)) {
    await app.register(fastifyStatic, {
      root,
      index: false,
      wildcard: true,
      cacheControl: false,
      setHeaders: (response, file) => {
        const isHashed = path.relative(root, file).startsWith('assets');
        response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        response.setHeader('x-content-type-options', 'nosniff');
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (isPage && !path.extname(request.url.split('?')[0] ?? '')) return sendPage(reply);
    return reply.code(404).type('application/json').send({ status: 'not found' });
  });
}

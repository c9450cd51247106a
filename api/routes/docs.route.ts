import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import { securely } from './secure-page.js';

/** Of a page; nothing else is looked for on the disk. */
const NAME = '^[A-Za-z0-9_-]+$';

export interface DocsRouteDeps {
  schema: GraphQLSchema;
  /** Folder of the built web client, which holds the pages below docs/. */
  root: string;
}

/**
 * The documentation: guides and reference as plain pages, and the schema in its own language for generators. The playground
 * is a route of the web client.
 */
export async function docsRoute(app: FastifyInstance, { schema, root }: DocsRouteDeps): Promise<void> {
  const text = printSchema(schema);
  app.get('/docs/schema.graphql', async (_request, reply) =>
    reply.type('application/graphql; charset=utf-8').send(text),
  );
  const send = async (reply: FastifyReply, page: string) => {
    const html = await readFile(path.join(root, page)).catch(() => undefined);
    if (!html) {
      reply.callNotFound();
      return reply;
    }
    return securely(reply).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
  };
  app.get('/docs', (_request, reply) => send(reply, 'docs/index.html'));
  app.get('/docs/playground', (_request, reply) => send(reply, 'index.html'));
  app.get<Named>(`/docs/:name(${NAME})`, ({ params }, reply) => send(reply, `docs/${params.name}.html`));
  app.get<Named>(`/docs/reference/:name(${NAME})`, ({ params }, reply) =>
    send(reply, `docs/reference/${params.name}.html`),
  );
}

interface Named {
  Params: { name: string };
}

import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';

/** The schema in its own language, for people and generators. */
export async function docsRoute(app: FastifyInstance, { schema }: { schema: GraphQLSchema }): Promise<void> {
  const text = printSchema(schema);
  app.get('/docs', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(text));
  app.get('/docs/schema.graphql', async (_request, reply) =>
    reply.type('application/graphql; charset=utf-8').send(text),
  );
}

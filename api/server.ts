import type { IncomingMessage } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Redis } from '#infra/redis.js';
import type { Domain } from '#domain/create-domain.js';
import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import { AppError, type ErrorCode } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import { httpRequests } from '#observability/metrics.js';
import { SignalIds } from '#schema/base/public-id.js';
import { buildApiSchema } from './build-schema.js';
import type { ApiContext } from './context.js';
import { formatError, statusOfCode } from './format-error.js';
import { REQUEST_LIMITS } from './limits.js';
import { watchAccess } from './live/access-watch.js';
import { LiveConnections } from './live/connections.js';
import type { EventResponse } from './live/event-response.js';
import { LiveOperations } from './live/live-operations.js';
import { attachSockets, type Sockets } from './live/sockets.js';
import { endStreams, streamRoute } from './live/stream.route.js';
import { pipelinePlugin } from './pipeline/apollo-plugin.js';
import { createBuckets } from './pipeline/buckets/create-buckets.js';
import { Callers } from './pipeline/caller.js';
import { clientAddress, readTrustedProxies } from './pipeline/client-address.js';
import { type CompiledReads, createCompiledReads } from './pipeline/compiled/create-hot-path.js';
import type { HotPath } from './pipeline/compiled/hot-path.js';
import { ContextFactory, readRequestId } from './pipeline/context-factory.js';
import { limitRules } from './pipeline/limit-rules.js';
import type { ThrottleMode } from './pipeline/operation-cost.js';
import { OperationPipeline } from './pipeline/operation-pipeline.js';
import { createResolvers } from './resolvers.js';
import { docsRoute } from './routes/docs.route.js';
import { trackConnections } from './routes/drain.js';
import { type FilesRouteDeps, filesRoute } from './routes/files.route.js';
import { serverBehind } from './routes/front.js';
import { errorBody, graphqlRoute } from './routes/graphql.route.js';
import { healthRoute } from './routes/health.route.js';
import { providerWebhooksRoute } from './routes/provider-webhooks.route.js';
import { oauthRoute } from './routes/oauth.route.js';
import { stripeWebhookRoute } from './routes/stripe-webhook.route.js';
import { webRoute } from './routes/web.route.js';

export interface ApiServerDeps {
  domain: Domain;
  db: Database;
  config: Config;
  clock: Clock;
  wake: WakeUps;
  logger: Logger;
  /** Holds the buckets of points where there is one. */
  redis: Redis | undefined;
  /** Folder of the built web client. */
  webRoot: string;
  /** Whether callers without points are refused; they are counted in any case. */
  throttle: ThrottleMode;
}

export interface ApiServer {
  /** Listens and tells where. */
  listen(port: number, host: string): Promise<string>;
  /** Lets running requests end, tells sockets to come back, within about 8 s. */
  stop(): Promise<void>;
}

/** Everything that serves on PORT, put together. */
export async function createApiServer(deps: ApiServerDeps): Promise<ApiServer> {
  const { domain, db, logger } = deps;
  const signalIds = new SignalIds(await readIdKey(db));
  const schema = buildApiSchema(createResolvers(domain, { ...deps, signalIds }));
  const pipeline = new OperationPipeline(schema);
  const callers = new Callers(domain);
  const buckets = createBuckets(deps);
  const addressOf = addressReader(deps.config);
  const contexts = new ContextFactory({ domain, callers, buckets, throttle: deps.throttle });
  const compiled = createCompiledReads({ ...deps, schema, signalIds, pipeline, callers, contexts, addressOf });
  const apollo = await startApollo(schema, [pipelinePlugin(pipeline, logger), ...pluginsOf(compiled)]);
  const live = new LiveOperations({ ...deps, schema, pipeline, contexts });
  const connections = new LiveConnections(domain.entitlements);
  const responses = new Set<EventResponse>();
  const app = createApp(logger, compiled?.hotPath);
  let isStopping = false;
  const onAnswered = compiled && ((accept?: string, type?: string) => compiled.hotPath.learn(accept, type));
  await app.register(graphqlRoute, { apollo, callers, contexts, config: deps.config, addressOf, onAnswered });
  await app.register(streamRoute, { live, callers, contexts, connections, responses, addressOf });
  await app.register(healthRoute, {
    probes: probesOf(db),
    metricsToken: deps.config.metricsToken,
    isStopping: () => isStopping,
  });
  await app.register(filesRoute, filesOf(deps));
  await app.register(providerWebhooksRoute, { inbox: domain.products.inbox });
  await app.register(oauthRoute, { attempts: domain.connections.attempts, callers, addressOf });
  await app.register(stripeWebhookRoute, { inbox: domain.billing.inbox });
  await app.register(docsRoute, { schema, root: deps.webRoot });
  await app.register(webRoute, { root: deps.webRoot });
  const drain = trackConnections(app.server);
  const sockets: Sockets = attachSockets(app.server, { ...deps, live, callers, contexts, connections, addressOf });
  const stopWatching = watchAccess({ ...deps, connections });
  return {
    listen: (port, host) => app.listen({ port, host }),
    stop: async () => {
      isStopping = true;
      stopWatching();
      await Promise.all([sockets.stop(), endStreams(responses)]);
      drain.close(DRAIN_MS);
      await app.close();
      await apollo.stop();
      await compiled?.close();
      await buckets.close();
    },
  };
}

function filesOf({ domain, clock }: ApiServerDeps): FilesRouteDeps {
  const { fileLinks: links, designs } = domain;
  return {
    clock,
    links,
    open: (key) => designs.designFiles.open(key),
    receive: (ticket, bytes) => designs.designUploads.receive(ticket, bytes),
  };
}

/** What still runs after this is cut, milliseconds: the process has 8 s in all. */
const DRAIN_MS = 5_000;

function createApp(logger: Logger, hotPath: HotPath | undefined): FastifyInstance {
  const app = Fastify({
    logger: false,
    requestIdHeader: false,
    genReqId: (request) => readRequestId(headerOf(request.headers['x-request-id'])),
    bodyLimit: REQUEST_LIMITS.recordBodyBytes,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    serverFactory: serverBehind(hotPath),
  }) as unknown as FastifyInstance;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const labels = { route: request.routeOptions.url ?? 'other', status: String(reply.statusCode) };
    httpRequests.observe(labels, reply.elapsedTime / 1_000);
  });
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const known = translate(error);
    const { code, retryAfterMs } = formatError(known, request.id).extensions;
    if (code === 'INTERNAL') logger.error({ err: error, requestId: request.id }, 'a request failed');
    if (code === 'PAYLOAD_TOO_LARGE') reply.header('connection', 'close');
    if (retryAfterMs !== undefined) reply.header('retry-after', String(Math.ceil(retryAfterMs / 1_000)));
    return reply.code(statusOfCode(code)).type('application/json; charset=utf-8').send(errorBody(known, request.id));
  });
  return app;
}

const HTTP_CODES: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** What Fastify refuses by itself, in our words. */
function translate(error: FastifyError): unknown {
  const status = error.statusCode;
  if (error instanceof AppError || status === undefined || status >= 500) return error;
  return new AppError(HTTP_CODES[status] ?? 'BAD_USER_INPUT', error.message);
}

function pluginsOf(compiled: CompiledReads | undefined): ApolloServerPlugin<ApiContext>[] {
  return compiled ? [compiled.plugin] : [];
}

async function startApollo(schema: GraphQLSchema, plugins: ApolloServerPlugin<ApiContext>[]) {
  const apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: { requestHeaders: ['graphql-require-preflight', 'apollo-require-preflight'] },
    parseOptions: { maxLexicalTokens: REQUEST_LIMITS.tokens },
    validationRules: [...limitRules],
    formatError: (_formatted, error) => formatError(error, ''),
    plugins: [...plugins, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  return apollo;
}

/** Address that a request came from, by the proxies that the operator trusts. */
function addressReader({ trustedProxies }: Config): (request: IncomingMessage) => string {
  const trusted = readTrustedProxies(trustedProxies);
  if (trusted) {
    return ({ socket, headers }) => clientAddress(socket.remoteAddress, headerOf(headers['x-forwarded-for']), trusted);
  }
  // Nobody else is believed, so it is the same for all requests of a connection.
  const known = new WeakMap<IncomingMessage['socket'], string>();
  return ({ socket }) => {
    const address = known.get(socket) ?? clientAddress(socket.remoteAddress, undefined, undefined);
    known.set(socket, address);
    return address;
  };
}

const ID_KEY = { name: 'instance_id_key', text: 'SELECT id_key AS "idKey" FROM instance' };

async function readIdKey(db: Database): Promise<Buffer> {
  const [row] = await db.query<{ idKey: Buffer }>(ID_KEY);
  if (!row) throw new Error('The table instance is empty: run podpusher migrate.');
  return row.idKey;
}

/** The API may add jobs through a function and see nothing of the queue, so it looks whether both are there. */
const QUEUE = {
  name: 'ready_queue',
  text: `SELECT 1 FROM pg_class WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = 'graphile_worker')
  AND relname = '_private_jobs' AND has_function_privilege('podpusher_add_jobs(json)', 'EXECUTE')`,
};

function probesOf(db: Database) {
  return {
    database: () => db.query({ name: 'ready_database', text: 'SELECT 1' }),
    migrations: () => db.query({ name: 'ready_migrations', text: 'SELECT 1 FROM scoring_watermark, instance LIMIT 1' }),
    queue: async () => {
      const [queue] = await db.query(QUEUE);
      if (!queue) throw new Error('The queue has no tables: run podpusher migrate.');
    },
  };
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

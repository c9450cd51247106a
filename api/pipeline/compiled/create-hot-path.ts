import type { IncomingMessage } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Redis } from '#infra/redis.js';
import type { Domain } from '#domain/create-domain.js';
import { SIGNALS_RECORDED } from '#domain/signals/flat-signals.js';
import { TRENDS_SCORED } from '#domain/trends/trends-service.js';
import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { Database } from '#infra/postgres/database.js';
import { FlatReader } from '#infra/postgres/flat-reader.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import type { SignalIds } from '#schema/base/public-id.js';
import type { ApiContext } from '../../context.js';
import type { Callers } from '../caller.js';
import type { ContextFactory } from '../context-factory.js';
import { readFieldCosts } from '../field-costs.js';
import type { OperationPipeline } from '../operation-pipeline.js';
import { CompiledOperations } from './compiled-operations.js';
import { HotPath } from './hot-path.js';
import { KnownCallers } from './known-callers.js';
import { ResponseCache } from './response-cache.js';

export interface HotPathParts {
  domain: Domain;
  db: Database;
  config: Config;
  clock: Clock;
  wake: WakeUps;
  redis: Redis | undefined;
  logger: Logger;
  schema: GraphQLSchema;
  signalIds: SignalIds;
  pipeline: OperationPipeline;
  callers: Callers;
  contexts: ContextFactory;
  addressOf: (request: IncomingMessage) => string;
}

/** Compiled execution of public reads, put together. */
export interface CompiledReads {
  hotPath: HotPath;
  /** Tells the hot path what the long way admitted and wrote. */
  plugin: ApolloServerPlugin<ApiContext>;
  close(): Promise<void>;
}

/** Connections for compiled reads, beside the pool. */
const LINES = 2;
const MIB = 2 ** 20;

/** Undefined where COMPILED_READS is off: then the resolvers answer everything. */
export function createCompiledReads(parts: HotPathParts): CompiledReads | undefined {
  const { config, db, logger, wake, domain } = parts;
  if (!config.isCompiledReadsOn) return undefined;
  const reader = new FlatReader(db.pool, {
    lines: LINES,
    slowMs: config.slowQueryMs,
    onSlow: (statements, durationMs) => logger.warn({ statements, durationMs }, 'slow compiled read'),
  });
  const callers = new KnownCallers(parts.callers, wake);
  const responses = createResponseCache(parts);
  const { trendList, signalQueries } = domain;
  const { productQueries } = domain.products;
  const prices = readFieldCosts(parts.schema);
  const operations = new CompiledOperations({ ...parts, trendList, signalQueries, productQueries, prices, reader });
  const hotPath = new HotPath({ ...parts, operations, callers, responses });
  return {
    hotPath,
    plugin: teachHotPath(operations, responses),
    close: async () => {
      callers.close();
      responses?.close();
      await reader.close();
    },
  };
}

function createResponseCache({ config, redis, wake }: HotPathParts): ResponseCache | undefined {
  const { responseCacheMs: ttlMs, responseCacheMb } = config;
  if (ttlMs === 0) return undefined;
  const channels = [TRENDS_SCORED, SIGNALS_RECORDED];
  const responses = new ResponseCache({ ttlMs, memoryBytes: responseCacheMb * MIB, channels }, redis, wake);
  // What Redis holds may be from a time when nobody listened.
  responses.invalidate();
  return responses;
}

/** Offers what was admitted; after a mutation nothing that was read before is given any more. */
function teachHotPath(
  operations: CompiledOperations,
  responses: ResponseCache | undefined,
): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      executionDidStart: async ({ source, request, document, operation }) => {
        // Apollo comes here too when no operation has the name that was asked for.
        const chosen = operation as OperationDefinitionNode | undefined;
        if (chosen?.operation !== OperationTypeNode.QUERY) return;
        operations.offer({ text: source, operationName: request.operationName ?? '', document, operation });
      },
      willSendResponse: async ({ operation }) => {
        if (operation?.operation === OperationTypeNode.MUTATION) responses?.invalidate();
      },
    }),
  };
}

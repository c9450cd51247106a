import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse, HeaderMap } from '@apollo/server';
import {
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { AppError, type ErrorCode } from '#infra/errors.js';
import type { Logger } from '#observability/logger.js';
import type { ApiContext } from '../context.js';
import { statusOfCode } from '../format-error.js';
import { REQUEST_LIMITS } from '../limits.js';
import { logFaults } from './answer.js';
import { recordOperation } from './operation-log.js';
import type { OperationPipeline } from './operation-pipeline.js';

type Context = GraphQLRequestContextWillSendResponse<ApiContext>;
type Result = { -readonly [Key in keyof FormattedExecutionResult]: FormattedExecutionResult[Key] };

/** Puts the one pipeline into Apollo's hooks: admit, run, settle, answer, log. */
export function pipelinePlugin(pipeline: OperationPipeline, logger: Logger): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => {
      const startedAt = performance.now();
      return {
        didResolveOperation: async ({ document, operation, request, contextValue }) => {
          if (!operation) return;
          refuseStream(operation);
          await pipeline.admit({ document, operation, variables: request.variables ?? {} }, contextValue);
        },
        didEncounterErrors: async ({ errors, contextValue }) => logFaults(errors, contextValue, logger),
        willSendResponse: async (context) => {
          const { body } = context.response;
          if (body.kind !== 'single') return;
          finish(context, body.singleResult, pipeline);
          record(context, body.singleResult, { durationMs: performance.now() - startedAt, logger });
        },
      };
    },
  };
}

/** One answer cannot carry a stream. @throws AppError BAD_USER_INPUT */
function refuseStream({ operation }: OperationDefinitionNode): void {
  if (operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw new AppError(
    'BAD_USER_INPUT',
    'A subscription is followed over a WebSocket at /graphql, or as server-sent events at /graphql/stream.',
    { field: ['query'] },
  );
}

function finish(context: Context, result: Result, pipeline: OperationPipeline): void {
  const { contextValue, document, operation, request } = context;
  if (document && operation) {
    pipeline.settle({ document, operation, variables: request.variables ?? {} }, result.data, contextValue);
  }
  const { requestId, cost, idempotency } = contextValue;
  if (result.errors) {
    const shown = result.errors.slice(0, REQUEST_LIMITS.errors);
    result.errors = shown.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  }
  result.extensions = { ...result.extensions, cost: cost.extension(), requestId, ...idempotency.extension() };
  tellHttp(context, result);
}

function tellHttp({ response, request, source }: Context, result: Result): void {
  const { http } = response;
  // Without a text to read the request itself is malformed: Apollo's 400 stands.
  if ((source as string | undefined) !== undefined) http.status = statusOf(result, request.http?.headers);
  const retryAfterMs = result.errors?.[0]?.extensions?.['retryAfterMs'];
  if (typeof retryAfterMs === 'number') http.headers.set('retry-after', String(Math.ceil(retryAfterMs / 1_000)));
}

const ALWAYS_TOLD = new Set([401, 403, 405, 413, 415, 429]);

/**
 * Status by GraphQL over HTTP: 200 with data; 400 and the like for application/graphql-response+json; the older
 * application/json keeps 200 for well-formed requests, except where monitors and retries must see it.
 */
function statusOf(result: FormattedExecutionResult, headers: HeaderMap | undefined): number {
  const code = codeOf(result.errors?.[0]);
  if (code === undefined || isAnswered(result)) return 200;
  const status = statusOfCode(code);
  const isModern = headers?.get('accept')?.includes('application/graphql-response+json') === true;
  return isModern || ALWAYS_TOLD.has(status) ? status : 200;
}

/** Something was answered: a part of the data, or an error that concerns one field only. */
function isAnswered(result: FormattedExecutionResult): boolean {
  return result.data !== undefined && result.data !== null;
}

function codeOf(error: GraphQLFormattedError | undefined): ErrorCode | undefined {
  return error?.extensions?.['code'] as ErrorCode | undefined;
}

function record(
  { contextValue, operation, operationName }: Context,
  result: Result,
  { durationMs, logger }: { durationMs: number; logger: Logger },
): void {
  recordOperation(logger, {
    requestId: contextValue.requestId,
    actor: contextValue.actor,
    transport: 'http',
    type: operation?.operation,
    name: operationName ?? undefined,
    durationMs,
    cost: contextValue.cost.spent,
    errorCodes: (result.errors ?? []).flatMap((error) => codeOf(error) ?? []),
    requests: contextValue.domain.requestLog,
  });
}

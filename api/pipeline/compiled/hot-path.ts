import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { OperationTypeNode } from 'graphql';
import type { Actor } from '#domain/accounts/actor.js';
import type { Logger } from '#observability/logger.js';
import { compiledOperations, httpRequests } from '#observability/metrics.js';
import type { ApiContext } from '../../context.js';
import { type ContextFactory, readRequestId } from '../context-factory.js';
import { recordOperation } from '../operation-log.js';
import type { OperationPipeline } from '../operation-pipeline.js';
import type { CompiledAnswer, CompiledOperation } from './compiled-operation.js';
import type { CompiledOperations } from './compiled-operations.js';
import type { KnownCallers } from './known-callers.js';
import { isPlainHead, type PlainRequest, readAll, readPlainBody } from './request-reader.js';
import { answerKey, type CachedAnswer, type ResponseCache } from './response-cache.js';
import { mayReadTrends } from './selection.js';

export interface HotPathDeps {
  operations: CompiledOperations;
  callers: KnownCallers;
  contexts: ContextFactory;
  pipeline: OperationPipeline;
  responses: ResponseCache | undefined;
  logger: Logger;
  /** Address that a request came from. */
  addressOf: (request: IncomingMessage) => string;
}

/** Hands a request to the long way, with its body where that was read. */
export type PassOn = (body?: Buffer) => void;

/** A request that is being answered here. */
interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  body: Buffer;
  plain: PlainRequest;
  operation: CompiledOperation;
  contentType: string;
  startedAt: number;
}

const ACCEPTS = 200;

/**
 * Answers compiled operations before the framework sees them, through the same caller, cost, limits, log and figures.
 * Whatever is not plain, fails, or is refused is handed on untouched, and the long way answers it: so there is one place
 * that knows how errors look.
 */
export class HotPath {
  /** Type of an answer by the request's Accept, as the long way chose it. */
  private readonly contentTypes = new LRUCache<string, string>({ max: ACCEPTS });

  constructor(private readonly deps: HotPathDeps) {}

  handle(request: IncomingMessage, response: ServerResponse, passOn: PassOn): void {
    const contentType = this.contentTypes.get(request.headers.accept ?? '');
    if (contentType === undefined || !isPlainHead(request)) return passOn();
    const startedAt = performance.now();
    readAll(request, (body) => {
      const plain = readPlainBody(body);
      const operation = plain && this.deps.operations.find(plain.text, plain.operationName);
      if (!operation) return passOn(body);
      const call = { request, response, body, plain, operation, contentType, startedAt };
      this.answer(call).then(
        (isAnswered) => {
          compiledOperations.inc({ outcome: isAnswered ? 'answered' : 'left' });
          if (!isAnswered) passOn(body);
        },
        (error: unknown) => {
          this.deps.logger.debug({ err: error }, 'a compiled operation was left to the resolvers');
          compiledOperations.inc({ outcome: 'left' });
          passOn(body);
        },
      );
    });
  }

  /** The long way answered a request with this Accept in this type. */
  learn(accept: string | undefined, contentType: string | undefined): void {
    if (contentType) this.contentTypes.set(accept ?? '', contentType);
  }

  /** False, or throws: nothing was taken from the caller and nothing sent. */
  private async answer(call: Call): Promise<boolean> {
    const { request, body, plain, operation } = call;
    const { callers, contexts, pipeline } = this.deps;
    const { authorization, cookie } = request.headers;
    const found = callers.actorOf({ authorization, cookie, ip: this.deps.addressOf(request) });
    const actor = found instanceof Promise ? await found : found;
    if (!mayReadTrends(actor)) return false;
    const context = await contexts.create({
      ...this.originOf(request, actor, body.length),
      isOwnDocument: plain.isOwn,
    });
    const chosen = { document: operation.document, operation: operation.operation, variables: plain.variables };
    const admitted = pipeline.admit(chosen, context);
    if (admitted) await admitted;
    const answer = await this.read(call).catch((error: unknown) => {
      context.cost.settle(0);
      throw error;
    });
    context.cost.settle(answer.cost);
    this.send(call, context, answer);
    return true;
  }

  private read({ plain, operation }: Call): Promise<CachedAnswer | CompiledAnswer> {
    const { responses } = this.deps;
    if (!responses || !operation.isTimeless) return operation.run(plain.variables);
    const load = async (): Promise<CachedAnswer> => {
      const { data, cost } = await operation.run(plain.variables);
      return { data: Buffer.from(data), cost };
    };
    const key = answerKey(operation.fingerprint, plain.variables);
    const held = responses.peek(key);
    return held ? Promise.resolve(held) : responses.getOrLoad(key, load);
  }

  private originOf(request: IncomingMessage, actor: Actor, bodyBytes: number) {
    const { headers } = request;
    return {
      requestId: readRequestId(headers['x-request-id'] as string | undefined),
      actor,
      ip: this.deps.addressOf(request),
      userAgent: headers['user-agent'] ?? '',
      bodyBytes,
      sessionCookie: undefined,
      lastEventId: undefined,
    };
  }

  private send(
    { response, contentType, operation, startedAt }: Call,
    context: ApiContext,
    { data }: CachedAnswer | CompiledAnswer,
  ): void {
    const { requestId, actor } = context;
    const cost = context.cost.extension();
    const tail = `,"extensions":${JSON.stringify({ cost, requestId })}}\n`;
    const body = typeof data === 'string' ? HEAD + data + tail : Buffer.concat([HEAD_BYTES, data, Buffer.from(tail)]);
    response.writeHead(200, {
      'x-request-id': requestId,
      'content-type': contentType,
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
    const durationMs = performance.now() - startedAt;
    httpRequests.observe(HTTP_LABELS, durationMs / 1_000);
    recordOperation(this.deps.logger, {
      requestId,
      actor,
      transport: 'http',
      type: OperationTypeNode.QUERY,
      name: operation.name,
      durationMs,
      cost,
      errorCodes: [],
      requests: context.domain.requestLog,
    });
  }
}

const HEAD = '{"data":';
const HEAD_BYTES = Buffer.from(HEAD);
const HTTP_LABELS = { route: '/graphql', status: '200' };

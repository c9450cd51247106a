import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { OperationTypeNode } from 'graphql';
import type { Actor } from '#domain/accounts/actor.js';
import type { Logger } from '#observability/logger.js';
import { compiledOperations, httpRequests } from '#observability/metrics.js';
import type { ApiContext } from '../../context.js';
import { type ContextFactory, readRequestId } from '../context-factory.js';
import { recordOperation } from '../operation-log.js';
import type { CostExtension } from '../operation-cost.js';
import type { OperationPipeline } from '../operation-pipeline.js';
import type { CompiledAnswer, CompiledOperation } from './compiled-operation.js';
import type { CompiledOperations } from './compiled-operations.js';
import type { KnownCallers } from './known-callers.js';
import { isPlainHead, PlainBodies, type PlainRequest, readAll } from './request-reader.js';
import { answerKey, type CachedAnswer, type ResponseCache } from './response-cache.js';

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
  private readonly bodies = new PlainBodies();
  private turn: Promise<void> | undefined;

  constructor(private readonly deps: HotPathDeps) {}

  handle(request: IncomingMessage, response: ServerResponse, passOn: PassOn): void {
    const contentType = this.contentTypes.get(request.headers.accept ?? '');
    if (contentType === undefined || !isPlainHead(request)) return passOn();
    const startedAt = performance.now();
    readAll(request, (body) => {
      const plain = this.bodies.read(body, request.socket);
      const operation = plain && this.deps.operations.find(plain.key);
      if (!operation) return passOn(body);
      const left = (error?: unknown): void => {
        if (error) this.deps.logger.debug({ err: error }, 'a compiled operation was left to the resolvers');
        compiledOperations.inc(LEFT);
        passOn(body);
      };
      const end = (isAnswered: boolean): void => (isAnswered ? compiledOperations.inc(ANSWERED) : left());
      try {
        const answered = this.answer({ request, response, body, plain, operation, contentType, startedAt });
        if (answered instanceof Promise) answered.then(end, left);
        else end(answered);
      } catch (error) {
        left(error);
      }
    });
  }

  /** The long way answered a request with this Accept in this type. */
  learn(accept: string | undefined, contentType: string | undefined): void {
    if (contentType) this.contentTypes.set(accept ?? '', contentType);
  }

  /** False, or throws: nothing was taken from the caller and nothing sent. */
  private answer(call: Call): Soon<boolean> {
    const ip = this.deps.addressOf(call.request);
    return after(this.deps.callers.actorOf(call.request, ip), (actor) => {
      if (!call.operation.isFor(actor)) return false;
      return after(this.contextOf(call, actor, ip), (context) =>
        after(this.admit(call, context), () =>
          after(this.read(call, { context, actor }), (answer) => {
            context.cost.settle(answer.cost);
            this.send({ ...call, actor }, context, answer);
            return true;
          }),
        ),
      );
    });
  }

  private contextOf({ request, body, plain }: Call, actor: Actor, ip: string): Soon<ApiContext> {
    const { headers } = request;
    return this.deps.contexts.create({
      requestId: readRequestId(headers['x-request-id'] as string | undefined),
      actor,
      ip,
      userAgent: headers['user-agent'] ?? '',
      bodyBytes: body.length,
      sessionCookie: undefined,
      lastEventId: undefined,
      isOwnDocument: plain.isOwn,
    });
  }

  private admit({ operation: { document, operation }, plain }: Call, context: ApiContext): Soon<void> {
    return this.deps.pipeline.admit({ document, operation, variables: plain.variables }, context);
  }

  /** What fails here costs nothing here: the long way takes for it. */
  private read(
    { plain, operation }: Call,
    { context, actor }: { context: ApiContext; actor: Actor },
  ): Soon<CachedAnswer | CompiledAnswer> {
    const { responses } = this.deps;
    const isKept = responses !== undefined && operation.isTimeless;
    const key = isKept ? answerKey(operation.fingerprint, plain.variables) : '';
    const held = isKept ? responses.peek(key) : undefined;
    if (held) return this.endOfTurn().then(() => held);
    const run = () => operation.run(plain.variables, actor);
    const load = async (): Promise<CachedAnswer> => {
      const { data, cost } = await run();
      return { head: Buffer.from(HEAD + data), cost };
    };
    const running: Promise<CachedAnswer | CompiledAnswer> = isKept ? responses.getOrLoad(key, load) : run();
    return running.catch((error: unknown) => {
      context.cost.undo();
      throw error;
    });
  }

  /**
   * What came in one turn of the loop goes out together: answered one by one, each answer wakes a client that waits for it,
   * which costs more than making the answer.
   */
  private endOfTurn(): Promise<void> {
    return (this.turn ??= new Promise((resolve) => {
      setImmediate(() => {
        this.turn = undefined;
        resolve();
      });
    }));
  }

  private send(
    { response, contentType, operation, startedAt, actor }: Call & { actor: Actor },
    context: ApiContext,
    answer: CachedAnswer | CompiledAnswer,
  ): void {
    const { requestId } = context;
    const cost = context.cost.extension();
    const head = 'head' in answer ? answer.head : HEAD + answer.data;
    const tail = `,"extensions":{"cost":${writeCost(cost)},"requestId":"${requestId}"}}\n`;
    const length = Buffer.byteLength(head) + tail.length;
    response.writeHead(200, { 'x-request-id': requestId, 'content-type': contentType, 'content-length': length });
    if (typeof head === 'string') response.end(head + tail);
    else {
      // One write to the socket, and what is kept for all is not copied for each.
      response.cork();
      response.write(head);
      response.end(tail, 'latin1');
    }
    const durationMs = performance.now() - startedAt;
    httpRequests.observe(HTTP_LABELS, durationMs / 1_000);
    recordOperation(this.deps.logger, {
      requestId,
      actor,
      transport: 'http',
      type: OperationTypeNode.QUERY,
      name: operation.name,
      durationMs,
      cost: context.cost.spent,
      errorCodes: [],
      requests: context.domain.requestLog,
    });
  }
}

/** A value, or the promise of it: what is known already is not waited for. */
type Soon<Value> = Value | Promise<Value>;

function after<Value, Next>(value: Soon<Value>, then: (value: Value) => Soon<Next>): Soon<Next> {
  return value instanceof Promise ? value.then(then) : then(value);
}

/** As JSON.stringify would: the fields are numbers and known, and an answer that is kept costs little beside. */
function writeCost({ requestedQueryCost, actualQueryCost, throttleStatus }: CostExtension): string {
  const { maximumAvailable, currentlyAvailable, restoreRate } = throttleStatus;
  const status = `{"maximumAvailable":${maximumAvailable},"currentlyAvailable":${currentlyAvailable},"restoreRate":${restoreRate}}`;
  return `{"requestedQueryCost":${requestedQueryCost},"actualQueryCost":${actualQueryCost},"throttleStatus":${status}}`;
}

const ANSWERED = { outcome: 'answered' };
const LEFT = { outcome: 'left' };
const HEAD = '{"data":';
const HTTP_LABELS = { route: '/graphql', status: '200' };

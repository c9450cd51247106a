import { setTimeout as sleep } from 'node:timers/promises';
import {
  createSourceEventStream,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { SignalReader } from '#domain/signals/signal-reader.js';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Logger } from '#observability/logger.js';
import { streamEvents, streamLag } from '#observability/metrics.js';
import type { ApiContext } from '../context.js';
import { type FormattedError, formatErrors } from '../format-error.js';
import { logFaults, toAnswer } from '../pipeline/answer.js';
import type { ContextFactory } from '../pipeline/context-factory.js';
import { Documents } from '../pipeline/documents.js';
import type { CostExtension } from '../pipeline/operation-cost.js';
import { recordOperation, type Transport } from '../pipeline/operation-log.js';
import type { ChosenOperation, OperationPipeline } from '../pipeline/operation-pipeline.js';
import { readDocument } from '../pipeline/persisted-documents.js';
import { Cohorts } from './cohorts.js';
import { Follower } from './follower.js';
import type { Outlet } from './outlet.js';
import { StreamMeter } from './stream-meter.js';

/** What a client asked for over a socket or a server-sent stream. */
export interface LiveRequest {
  query: unknown;
  operationName?: unknown;
  variables?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/** Sockets have no headers of their own for an operation: `extensions.costDebug` stands for `Cost-Debug: 1`. */
function isCostDebugged({ extensions }: LiveRequest): boolean {
  return (extensions as { costDebug?: unknown } | null | undefined)?.costDebug === true;
}

export interface LiveCall {
  context: ApiContext;
  transport: Transport;
}

/** Errors before anything ran; one answer; answers as they come; or a place in the log to follow from. */
export type LiveOutcome =
  | { kind: 'refused'; errors: FormattedError[]; cost?: CostExtension }
  | { kind: 'single'; answer: FormattedExecutionResult }
  | { kind: 'stream'; answers: AsyncIterableIterator<LiveAnswer> }
  | { kind: 'feed'; feed: LiveFeed };

/** An answer to one event, with the cursor by which the stream can be resumed behind it, if it can. */
export interface LiveAnswer {
  readonly answer: FormattedExecutionResult;
  readonly cursor: string | undefined;
}

/** A stream out of the log that has not begun. One of the two must be called. */
export interface LiveFeed {
  follow(outlet: Outlet): Follower;
  close(): void;
}

export interface LiveOperationsDeps {
  schema: GraphQLSchema;
  pipeline: OperationPipeline;
  contexts: ContextFactory;
  clock: Clock;
  logger: Logger;
}

/** Operations over transports that can stream, through the same pipeline as HTTP. */
export class LiveOperations {
  private readonly documents: Documents;
  private readonly cohorts: Cohorts;

  constructor(private readonly deps: LiveOperationsDeps) {
    this.documents = new Documents(deps.schema);
    this.cohorts = new Cohorts({ ...deps, observeLag: (occurredAt) => this.observeLag(occurredAt) });
  }

  /** Never throws: whatever is wrong with a request is in the outcome. */
  async open(request: LiveRequest, call: LiveCall): Promise<LiveOutcome> {
    const startedAt = performance.now();
    let chosen: ChosenOperation | undefined;
    let outcome: LiveOutcome;
    try {
      chosen = this.choose(request, call.context);
      await this.deps.pipeline.admit(chosen, call.context);
      outcome = await this.run(chosen, call);
    } catch (error) {
      outcome = this.refuse(error instanceof ErrorList ? error.errors : [toError(error)], call.context);
    }
    this.record(chosen, outcome, { call, durationMs: performance.now() - startedAt });
    return outcome;
  }

  private choose(request: LiveRequest, context: ApiContext): ChosenOperation {
    const { operationName, variables } = request;
    const { query, isOwn } = readDocument(request);
    if (typeof query !== 'string')
      throw new AppError('BAD_USER_INPUT', '`query` must be a text.', { field: ['query'] });
    const read = this.documents.read(query);
    if ('errors' in read) throw new ErrorList(read.errors);
    const operation = getOperationAST(read.document, typeof operationName === 'string' ? operationName : undefined);
    if (!operation) throw new AppError('BAD_USER_INPUT', 'The document has no operation of that name.');
    if (isOwn) context.cost.liftCap();
    if (isCostDebugged(request)) context.cost.debug();
    return { document: read.document, operation, variables: readVariables(variables) };
  }

  private async run(chosen: ChosenOperation, call: LiveCall): Promise<LiveOutcome> {
    if (chosen.operation.operation === OperationTypeNode.SUBSCRIPTION) return this.subscribe(chosen, call);
    const result = await execute(this.argsOf(chosen, call.context));
    if (isRefusal(result)) return this.refuse(result.errors, call.context);
    this.deps.pipeline.settle(chosen, result.data, call.context);
    return { kind: 'single', answer: toAnswer(result, call.context, this.deps.logger) };
  }

  private async subscribe(chosen: ChosenOperation, { context }: LiveCall): Promise<LiveOutcome> {
    const source = await createSourceEventStream(this.argsOf(chosen, context));
    if (!(Symbol.asyncIterator in source)) return this.refuse(source.errors ?? [], context);
    context.cost.settle(context.cost.now().requested);
    if (source instanceof SignalReader) return { kind: 'feed', feed: this.feedOf(source, chosen, context) };
    return { kind: 'stream', answers: this.answers(source[Symbol.asyncIterator](), chosen, context) };
  }

  private feedOf(reader: SignalReader, chosen: ChosenOperation, context: ApiContext): LiveFeed {
    const { logger } = this.deps;
    const cohort = this.cohorts.open(chosen, context, reader);
    const meter = new StreamMeter(context.cost);
    return {
      follow: (outlet) => new Follower({ reader, outlet, meter, cohort, logger }),
      close: () => {
        reader.close();
        cohort.release();
      },
    };
  }

  /** Answers to events as they come, ended from either side. */
  private answers(
    events: AsyncIterator<unknown>,
    chosen: ChosenOperation,
    context: ApiContext,
  ): AsyncIterableIterator<LiveAnswer> {
    const meter = new StreamMeter(context.cost);
    const delivered = streamEvents.labels(firstFieldOf(chosen));
    const end = async () => {
      await events.return?.();
      return { value: undefined, done: true as const };
    };
    return {
      next: async () => {
        const event = await events.next();
        if (event.done) return end();
        for (let waitMs = payFor(meter); waitMs > 0; waitMs = payFor(meter)) await sleep(waitMs);
        delivered.inc();
        const answer = await this.answerEvent(event.value, chosen, context);
        return { value: { answer, cursor: cursorOf(event.value) }, done: false };
      },
      return: end,
      throw: async (error) => {
        await end();
        throw error;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** One execution, with loaders of its own. */
  private async answerEvent(
    event: unknown,
    chosen: ChosenOperation,
    context: ApiContext,
  ): Promise<FormattedExecutionResult> {
    const renewed = this.deps.contexts.renew(context);
    const result = await execute({ ...this.argsOf(chosen, renewed), rootValue: event });
    return toAnswer(result, renewed, this.deps.logger);
  }

  private observeLag(occurredAt: Date): void {
    const { clock } = this.deps;
    const ageMs = clock.wallMs(clock.now().getTime() - occurredAt.getTime());
    streamLag.observe(Math.max(0, ageMs) / 1_000);
  }

  private argsOf({ document, operation, variables }: ChosenOperation, contextValue: ApiContext) {
    return {
      schema: this.deps.schema,
      document,
      operationName: operation.name?.value ?? null,
      variableValues: variables,
      contextValue,
    };
  }

  private refuse(errors: readonly Error[], context: ApiContext): LiveOutcome {
    logFaults(errors, context, this.deps.logger);
    return { kind: 'refused', errors: formatErrors(errors, context.requestId), cost: context.cost.extension() };
  }

  private record(
    chosen: ChosenOperation | undefined,
    outcome: LiveOutcome,
    { call, durationMs }: { call: LiveCall; durationMs: number },
  ): void {
    const errors =
      outcome.kind === 'refused' ? outcome.errors : outcome.kind === 'single' ? (outcome.answer.errors ?? []) : [];
    recordOperation(this.deps.logger, {
      requestId: call.context.requestId,
      actor: call.context.actor,
      transport: call.transport,
      type: chosen?.operation.operation,
      name: chosen?.operation.name?.value,
      durationMs,
      cost: call.context.cost.spent,
      errorCodes: errors.flatMap((error) => (error.extensions?.['code'] as string | undefined) ?? []),
      requests: call.context.domain.requestLog,
    });
  }
}

const payFor = (meter: StreamMeter): number => (meter.isPaid ? 0 : meter.pay());

function cursorOf(event: unknown): string | undefined {
  const { cursor } = (event ?? {}) as { cursor?: unknown };
  return typeof cursor === 'string' ? cursor : undefined;
}

function readVariables(variables: unknown): Record<string, unknown> {
  if (variables === undefined || variables === null) return {};
  if (typeof variables !== 'object' || Array.isArray(variables)) {
    throw new AppError('BAD_USER_INPUT', '`variables` must be an object.', { field: ['variables'] });
  }
  return variables as Record<string, unknown>;
}

class ErrorList extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('the document cannot be used');
  }
}

/** Variables that do not fit, and the like: there are errors and no data at all. */
function isRefusal(result: ExecutionResult): result is ExecutionResult & { errors: readonly GraphQLError[] } {
  return result.data === undefined && result.errors !== undefined;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function firstFieldOf({ operation }: ChosenOperation): string {
  const [first] = operation.selectionSet.selections;
  return first?.kind === Kind.FIELD ? first.name.value : 'fragment';
}

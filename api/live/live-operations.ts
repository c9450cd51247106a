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
import { AppError } from '#infra/errors.js';
import type { Logger } from '#observability/logger.js';
import { streamEvents } from '#observability/metrics.js';
import type { ApiContext } from '../context.js';
import { type FormattedError, formatErrors } from '../format-error.js';
import { logFaults, toAnswer } from '../pipeline/answer.js';
import type { ContextFactory } from '../pipeline/context-factory.js';
import { Documents } from '../pipeline/documents.js';
import { recordOperation, type Transport } from '../pipeline/operation-log.js';
import type { ChosenOperation, OperationPipeline } from '../pipeline/operation-pipeline.js';
import { cohortOf, SharedAnswers } from './shared-answers.js';
import { StreamMeter } from './stream-meter.js';

/** What a client asked for over a socket or a server-sent stream. */
export interface LiveRequest {
  query: unknown;
  operationName?: unknown;
  variables?: unknown;
}

export interface LiveCall {
  context: ApiContext;
  transport: Transport;
}

/** Errors before anything ran; one answer; or answers as they come. */
export type LiveOutcome =
  | { kind: 'refused'; errors: FormattedError[] }
  | { kind: 'single'; answer: FormattedExecutionResult }
  | { kind: 'stream'; answers: AsyncIterableIterator<FormattedExecutionResult> };

export interface LiveOperationsDeps {
  schema: GraphQLSchema;
  pipeline: OperationPipeline;
  contexts: ContextFactory;
  logger: Logger;
}

/** Operations over transports that can stream, through the same pipeline as HTTP. */
export class LiveOperations {
  private readonly documents: Documents;
  private readonly shared = new SharedAnswers();
  private readonly streams = new Set<AsyncIterableIterator<unknown>>();

  constructor(private readonly deps: LiveOperationsDeps) {
    this.documents = new Documents(deps.schema);
  }

  /** Never throws: whatever is wrong with a request is in the outcome. */
  async open(request: LiveRequest, call: LiveCall): Promise<LiveOutcome> {
    const startedAt = performance.now();
    let chosen: ChosenOperation | undefined;
    let outcome: LiveOutcome;
    try {
      chosen = this.choose(request);
      this.deps.pipeline.admit(chosen, call.context);
      outcome = await this.run(chosen, call);
    } catch (error) {
      outcome = this.refuse(error instanceof ErrorList ? error.errors : [toError(error)], call.context);
    }
    this.record(chosen, outcome, { call, durationMs: performance.now() - startedAt });
    return outcome;
  }

  /** Ends every stream; their clients come back elsewhere. */
  async stop(): Promise<void> {
    await Promise.all([...this.streams].map(async (stream) => stream.return?.()));
  }

  private choose({ query, operationName, variables }: LiveRequest): ChosenOperation {
    if (typeof query !== 'string')
      throw new AppError('BAD_USER_INPUT', '`query` must be a text.', { field: ['query'] });
    const read = this.documents.read(query);
    if ('errors' in read) throw new ErrorList(read.errors);
    const operation = getOperationAST(read.document, typeof operationName === 'string' ? operationName : undefined);
    if (!operation) throw new AppError('BAD_USER_INPUT', 'The document has no operation of that name.');
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
    const events: AsyncIterator<unknown> = source[Symbol.asyncIterator]();
    const answers = this.answers(events, chosen, context);
    this.streams.add(answers);
    return { kind: 'stream', answers };
  }

  /** Answers to events as they come, ended from either side. */
  private answers(
    events: AsyncIterator<unknown>,
    chosen: ChosenOperation,
    context: ApiContext,
  ): AsyncIterableIterator<FormattedExecutionResult> {
    const meter = new StreamMeter(context);
    const delivered = streamEvents.labels(firstFieldOf(chosen));
    const cohort = cohortOf(chosen);
    const end = async () => {
      this.streams.delete(answers);
      await events.return?.();
      return { value: undefined, done: true as const };
    };
    const answers: AsyncIterableIterator<FormattedExecutionResult> = {
      next: async () => {
        if (!meter.isPaid) await meter.untilPaid();
        const event = await events.next();
        if (event.done) return end();
        delivered.inc();
        const run = () => this.answerEvent(event.value, chosen, context);
        return { value: await this.shared.answer(event.value, cohort, run), done: false };
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
    return answers;
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
    return { kind: 'refused', errors: formatErrors(errors, context.requestId) };
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
      cost: call.context.cost.extension(),
      errorCodes: errors.flatMap((error) => (error.extensions?.['code'] as string | undefined) ?? []),
    });
  }
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

import { execute, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { StreamEvent } from '#domain/signals/signal-events.js';
import type { Logger } from '#observability/logger.js';
import type { ApiContext } from '../context.js';
import { toAnswer } from '../pipeline/answer.js';
import type { ContextFactory } from '../pipeline/context-factory.js';
import type { ChosenOperation } from '../pipeline/operation-pipeline.js';
import { answerKeyOf } from './answer-key.js';
import type { AnsweredEvent } from './event-batch.js';

export interface LiveAnswersDeps {
  schema: GraphQLSchema;
  contexts: ContextFactory;
  logger: Logger;
}

/** Bytes of answers held for those who come a little later, and for how long: what they say of a trend grows old. */
const HELD_BYTES = 24 * 2 ** 20;
const HELD_MS = 20_000;
const UNFINISHED_BYTES = 1_024;

type Held = LRUCache<string, Promise<Buffer> | Buffer>;

/** Answers to events of the log: each is executed and serialised once for all operations that answer it alike. */
export class LiveAnswers {
  private readonly operations = new Map<string, AnswerSource>();
  private readonly held: Held = new LRUCache({
    maxSize: HELD_BYTES,
    ttl: HELD_MS,
    sizeCalculation: (body) => (body instanceof Promise ? UNFINISHED_BYTES : body.length + 200),
  });
  private count = 0;

  constructor(private readonly deps: LiveAnswersDeps) {}

  /** The source for an operation, shared with all that are alike; `release` it when done. */
  open(chosen: ChosenOperation, context: ApiContext): AnswerSource {
    const key = answerKeyOf(chosen, context.actor);
    const known = this.operations.get(key);
    const source =
      known ??
      new AnswerSource({ ...this.deps, chosen, context, held: this.held, prefix: `${(this.count += 1)} ` }, () =>
        this.operations.delete(key),
      );
    this.operations.set(key, source);
    source.hold();
    return source;
  }
}

interface AnswerSourceDeps extends LiveAnswersDeps {
  chosen: ChosenOperation;
  context: ApiContext;
  held: Held;
  /** Tells this source's answers from those of others. */
  prefix: string;
}

/** Answers of one operation. */
export class AnswerSource {
  private holders = 0;

  constructor(
    private readonly deps: AnswerSourceDeps,
    private readonly onUnused: () => void,
  ) {}

  /** A number of its own. */
  get name(): string {
    return this.deps.prefix;
  }

  hold(): void {
    this.holders += 1;
  }

  release(): void {
    this.holders -= 1;
    if (this.holders === 0) this.onUnused();
  }

  /** In the order of the events. Loaders are of these events alone, so that they fetch for all of them at once. */
  async answer(events: readonly StreamEvent[]): Promise<AnsweredEvent[]> {
    let renewed: ApiContext | undefined;
    const renew = (): ApiContext => (renewed ??= this.deps.contexts.renew(this.deps.context));
    return Promise.all(events.map(async (event) => ({ cursor: event.cursor, body: await this.bodyOf(event, renew) })));
  }

  private bodyOf(event: StreamEvent, renew: () => ApiContext): Promise<Buffer> | Buffer {
    if (event.kind !== 'SIGNAL') return this.execute(event, renew());
    const { held, prefix } = this.deps;
    const key = prefix + event.cursor;
    const known = held.get(key);
    if (known) return known;
    const body = this.execute(event, renew());
    held.set(key, body);
    body.then(
      (bytes) => held.set(key, bytes),
      () => held.delete(key),
    );
    return body;
  }

  private async execute(event: StreamEvent, context: ApiContext): Promise<Buffer> {
    const { document, operation, variables } = this.deps.chosen;
    const result = await execute({
      schema: this.deps.schema,
      document,
      operationName: operation.name?.value ?? null,
      variableValues: variables,
      contextValue: context,
      rootValue: event,
    });
    return serialise(toAnswer(result, context, this.deps.logger));
  }
}

/** Without cost and request id, which are of one subscriber. */
function serialise({ extensions: _ofOne, ...answer }: FormattedExecutionResult): Buffer {
  return Buffer.from(JSON.stringify(answer));
}

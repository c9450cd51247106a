import type { IdempotentCall } from '#domain/idempotency/idempotency.js';
import { AppError } from '#infra/errors.js';
import { isCleanText } from '#schema/base/clean-text.js';
import { IDEMPOTENCY_KEY_MAX_LENGTH } from '#schema/idempotency/idempotency.rules.js';

/** An input that may carry the key of its call. */
export interface KeyedInput {
  idempotencyKey?: string | null;
}

/** Tells a transport that an answer was given before; HTTP sets a header. */
export type MarkReplayed = () => void;

/**
 * The idempotency keys of one request. A key in an input counts for that field alone; the header's counts for every mutation
 * of the request that takes one, and several calls of the same mutation are told apart by their order in the document.
 */
export class RequestIdempotency {
  private readonly calls = new Map<string, number>();
  private hasReplayed = false;

  constructor(
    private readonly headerKey: string | undefined,
    private readonly markReplayed: MarkReplayed = () => undefined,
  ) {}

  /**
   * The call that a service hands to Idempotency.run.
   * @throws AppError BAD_USER_INPUT when the key is empty or too long
   */
  call(mutation: string, input: KeyedInput, scope: IdempotentCall['scope'] = 'workspace'): IdempotentCall {
    const { idempotencyKey, ...request } = input;
    const key = checked(idempotencyKey ?? this.headerKey);
    const isOwn = typeof idempotencyKey === 'string';
    return {
      mutation,
      key,
      occurrence: isOwn ? 1 : this.nextOf(mutation),
      request,
      scope,
      onReplay: () => {
        this.hasReplayed = true;
        this.markReplayed();
      },
    };
  }

  /** What an answer's `extensions` say about it. */
  extension(): { idempotentReplayed?: true } {
    return this.hasReplayed ? { idempotentReplayed: true } : {};
  }

  private nextOf(mutation: string): number {
    const count = (this.calls.get(mutation) ?? 0) + 1;
    this.calls.set(mutation, count);
    return count;
  }
}

function checked(key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  if (key.length > 0 && key.length <= IDEMPOTENCY_KEY_MAX_LENGTH && isCleanText(key)) return key;
  throw new AppError(
    'BAD_USER_INPUT',
    `An idempotency key has from 1 to ${IDEMPOTENCY_KEY_MAX_LENGTH} characters; a UUID is a good one.`,
    { field: ['input', 'idempotencyKey'] },
  );
}

import type { OperationTypeNode } from 'graphql';
import type { Actor } from '#domain/accounts/actor.js';
import type { RequestLog } from '#domain/accounts/usage/request-log.js';
import type { Logger } from '#observability/logger.js';
import { graphqlCost, graphqlOperations, throttledOperations } from '#observability/metrics.js';

export type Transport = 'http' | 'ws' | 'sse';

export interface OperationRecord {
  requestId: string;
  actor: Actor;
  transport: Transport;
  /** Undefined when the document could not be read. */
  type: OperationTypeNode | undefined;
  name: string | undefined;
  durationMs: number;
  /** Points that it took; 0 when nothing ran. */
  cost: number;
  errorCodes: readonly string[];
  /** Where the workspace can look it up. */
  requests: Pick<RequestLog, 'note'>;
}

/** One line and one figure an operation, whatever brought it. Variables are not logged: they may hold personal data. */
export function recordOperation(logger: Logger, record: OperationRecord): void {
  const { requestId, transport, type = 'unknown', name, durationMs, cost, errorCodes } = record;
  graphqlOperations.observe({ type, transport, outcome: errorCodes[0] ?? 'ok' }, durationMs / 1_000);
  graphqlCost.inc({ type }, cost);
  if (errorCodes.includes('THROTTLED')) throttledOperations.inc({ caller: record.actor.kind, transport });
  record.requests.note(record);
  linesOf(logger).info(
    {
      requestId,
      transport,
      operation: name,
      type,
      ...describeActor(record.actor),
      durationMs: Math.round(durationMs * 10) / 10,
      cost,
      ...(errorCodes.length > 0 && { errors: errorCodes }),
    },
    'operation',
  );
}

const plainLines = new WeakMap<Logger, Logger>();

/** Looking for secrets by their names costs more than the line, and the names in this one are ours. */
function linesOf(logger: Logger): Logger {
  const known = plainLines.get(logger);
  if (known) return known;
  const plain = logger.child({}, { redact: [] });
  plainLines.set(logger, plain);
  return plain;
}

/** Whom a line is about: ids only. */
export function describeActor(actor: Actor): Record<string, string> {
  switch (actor.kind) {
    case 'user':
      return { actor: 'user', userId: actor.userId, workspaceId: actor.workspaceId };
    case 'key':
      return { actor: 'key', keyId: actor.keyId, workspaceId: actor.workspaceId };
    default:
      return { actor: actor.kind };
  }
}

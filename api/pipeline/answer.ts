import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { ApiContext } from '../context.js';
import { formatErrors, isOurFault } from '../format-error.js';
import type { Logger } from '#observability/logger.js';

/** The result as it goes out: errors formatted and few, the cost beside it. Faults of ours are logged with their stack. */
export function toAnswer(result: ExecutionResult, context: ApiContext, logger: Logger): FormattedExecutionResult {
  const { errors, data } = result;
  logFaults(errors ?? [], context, logger);
  return {
    ...(errors && errors.length > 0 && { errors: formatErrors(errors, context.requestId) }),
    ...(data !== undefined && { data }),
    extensions: { cost: context.cost.extension(), requestId: context.requestId, ...context.idempotency.extension() },
  };
}

export function logFaults(errors: readonly Error[], { requestId }: ApiContext, logger: Logger): void {
  for (const error of errors.filter(isOurFault).slice(0, 3)) {
    logger.error(
      { requestId, err: (error as { originalError?: Error }).originalError ?? error },
      'an operation failed',
    );
  }
}

import { ProviderProblem } from '../provider.js';

export const MESSAGES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthenticated.',
  402: 'Plan quota exceeded.',
  403: 'Forbidden',
  404: 'Not found.',
  413: 'Payload Too Large',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Server Error',
};

/** Printify's body of errors; `reason` may itself be JSON text. */
export function errorBody(status: number, message?: string): unknown {
  return { status: 'error', code: status, message: message ?? MESSAGES[status] ?? 'Error' };
}

export function refusedPlainly(
  status: number,
  message?: string,
  headers: Record<string, string> = {},
): ProviderProblem {
  return new ProviderProblem(status, errorBody(status, message), headers);
}

/** Codes that Printify names (and 8150, 8252, 8502 that it was seen to send). */
export type PrintifyCode = 8103 | 8150 | 8201 | 8203 | 8252 | 8502 | 10300;

export function refused(code: PrintifyCode, reason: string): ProviderProblem {
  const message = code === 10300 ? 'Operation failed.' : 'Validation failed.';
  return new ProviderProblem(400, { status: 'error', code, message, errors: { reason, code } });
}

/** Fields that cannot be, as JSON text in `reason`. */
export function invalidFields(code: PrintifyCode, fields: Readonly<Record<string, string>>): ProviderProblem {
  const lists = Object.fromEntries(Object.entries(fields).map(([name, message]) => [name, [message]]));
  return refused(code, JSON.stringify(lists));
}

export function isLocked(): ProviderProblem {
  return refused(8252, 'Product is disabled for editing');
}

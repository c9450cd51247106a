import { ProviderProblem } from '../provider.js';

export interface OpenaiError {
  message: string;
  type: string;
  param?: string | null;
  code?: string | null;
}

/** OpenAI's body of errors. */
export function errorBody({ message, type, param = null, code = null }: OpenaiError): unknown {
  return { error: { message, type, param, code } };
}

export function refused(status: number, error: OpenaiError, headers: Record<string, string> = {}): ProviderProblem {
  return new ProviderProblem(status, errorBody(error), headers);
}

export function invalid(message: string, param: string | null = null, code: string | null = null): ProviderProblem {
  return refused(400, { message, type: 'invalid_request_error', param, code });
}

export function noQuota(): ProviderProblem {
  const message = 'You exceeded your current quota, please check your plan and billing details.';
  return refused(429, { message, type: 'insufficient_quota', code: 'insufficient_quota' });
}

const BY_STATUS: Readonly<Record<number, OpenaiError>> = {
  400: { message: 'Invalid request.', type: 'invalid_request_error' },
  401: { message: 'Incorrect API key provided: sk-***.', type: 'invalid_request_error', code: 'invalid_api_key' },
  403: {
    message: 'Country, region, or territory not supported.',
    type: 'request_forbidden',
    code: 'unsupported_country_region_territory',
  },
  404: { message: 'Not found.', type: 'invalid_request_error' },
  429: { message: 'Rate limit reached for requests', type: 'requests', code: 'rate_limit_exceeded' },
  500: { message: 'The server had an error while processing your request.', type: 'server_error' },
  503: {
    message: 'That model is currently overloaded with other requests.',
    type: 'server_error',
    code: 'server_is_overloaded',
  },
};

/** The answer that comes with a status, for unknown paths and faults on purpose. */
export function failureOf(status: number, detail?: string): unknown {
  const usual = BY_STATUS[status] ?? BY_STATUS[status < 500 ? 400 : 500]!;
  return errorBody(detail === undefined ? usual : { ...usual, message: detail });
}

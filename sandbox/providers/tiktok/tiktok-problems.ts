import { ProviderProblem } from '../provider.js';

const BY_STATUS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['invalid_params', 'One or more fields in the request is invalid.'],
  401: ['access_token_invalid', 'The access token is invalid or not found in the request.'],
  403: ['scope_permission_missed', 'Additional permission is needed for this request.'],
  404: ['invalid_params', 'Unsupported path.'],
  429: ['rate_limit_exceeded', 'The API rate limit was exceeded. Please try again later.'],
  500: ['internal_error', 'Something went wrong. Please try again later.'],
};
let answers = 0;

/** A number for TikTok's support, different in each answer. */
export function logId(): string {
  answers += 1;
  return `2026112200000090${String(answers).padStart(6, '0')}`;
}

export function tiktokFailure(status: number, detail?: string): unknown {
  const [code, message] = BY_STATUS[status] ?? BY_STATUS[500]!;
  return { error: { code, message: detail ?? message, log_id: logId() } };
}

export function tiktokProblem(status: number, detail?: string): ProviderProblem {
  return new ProviderProblem(status, tiktokFailure(status, detail));
}

export function oauthProblem(status: number, error: string, description: string): ProviderProblem {
  return new ProviderProblem(status, { error, error_description: description, log_id: logId() });
}

import { ProviderProblem } from '../provider.js';

interface GraphError {
  message: string;
  code: number;
  type?: string;
  error_subcode?: number;
  error_user_title?: string;
  error_user_msg?: string;
}

const BY_STATUS: Readonly<Record<number, GraphError>> = {
  400: { message: '(#100) Invalid parameter', code: 100 },
  401: { message: 'Invalid OAuth access token - Cannot parse access token', code: 190 },
  403: { message: '(#10) Application does not have permission for this action', code: 10 },
  404: { message: '(#803) Some of the aliases you requested do not exist', code: 803 },
  429: { message: '(#4) Application request limit reached', code: 4 },
  500: { message: 'An unknown error has occurred.', code: 1 },
  503: { message: '(#2) Service temporarily unavailable', code: 2 },
};

/** Errors of the Graph API: one object, whose code says more than the status. */
export function graphError(error: GraphError): unknown {
  return { error: { type: 'OAuthException', ...error, fbtrace_id: 'ASandboxTrace0000000000' } };
}

export function instagramFailure(status: number, detail?: string): unknown {
  const error = BY_STATUS[status] ?? BY_STATUS[500]!;
  return graphError(detail === undefined ? error : { ...error, message: detail });
}

/** Most Graph errors come with status 400, whatever their code. */
export function graphProblem(error: GraphError, status = 400): ProviderProblem {
  return new ProviderProblem(status, graphError(error));
}

export const HASHTAG_QUOTA: GraphError = {
  message: '(#18) This user has exceeded the maximum of 30 unique hashtags within the last 7 days.',
  code: 18,
  error_subcode: 2_207_034,
  error_user_title: 'Hashtag limit reached',
  error_user_msg:
    'You have reached the maximum of 30 unique hashtags that can be queried within a 7 day rolling window.',
};

export const NO_HASHTAG: GraphError = {
  message: 'Invalid parameter',
  code: 24,
  error_subcode: 2_207_024,
  error_user_title: 'The requested resource does not exist',
  error_user_msg: 'The hashtag that you searched for does not exist.',
};

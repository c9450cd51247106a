import { ProviderProblem } from '../provider.js';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Invalid Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** X answers failures as problem details (docs.x.com, response codes and errors). */
export function xFailure(status: number, detail?: string): Record<string, unknown> {
  const title = TITLES[status] ?? 'Error';
  return { title, type: 'about:blank', status, detail: detail ?? title };
}

export function invalidRequest(parameter: string, value: string, message: string): ProviderProblem {
  return new ProviderProblem(400, {
    errors: [{ parameters: { [parameter]: [value] }, message }],
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
    type: 'https://api.x.com/2/problems/invalid-request',
  });
}

import { ProviderProblem } from '../provider.js';

/** Etsy's usual body. */
export function refused(status: number, error: string, headers: Record<string, string> = {}): ProviderProblem {
  return new ProviderProblem(status, { error }, headers);
}

/** The form in which OAuth's own errors come. */
export function refusedToken(description: string): ProviderProblem {
  return new ProviderProblem(401, { error: 'invalid_token', error_description: description });
}

/** A value that cannot be: text that names the field. */
export function troubleWith(field: string, message: string): ProviderProblem {
  return refused(400, `There was a problem with /${field} : ${message}`);
}

/** Characters that cannot be: an array, one entry a place. */
export function invalidAt(paths: readonly string[]): ProviderProblem {
  const entry = (path: string) => ({ path, type: 'invalid_characters', message: 'contains invalid characters' });
  return new ProviderProblem(400, paths.map(entry));
}

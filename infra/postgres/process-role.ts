import { AppError } from '../errors.js';

/** The roles that processes work as (migrations: roles). Neither owns anything, and neither passes row-level security. */
export type ProcessRole = 'podpusher_api' | 'podpusher_worker';

/**
 * The same database, entered as a role: PostgreSQL takes it from the first message of each connection, so no statement ever
 * runs as the login of DATABASE_URL. That login has to be a member of the role, which migrating sees to.
 */
export function withRole(url: string, role: ProcessRole): string {
  const changed = new URL(url);
  const given = changed.searchParams.get('options');
  changed.searchParams.set('options', [given, `-c role=${role}`].filter(Boolean).join(' '));
  return changed.href;
}

/** What a refused connection means where a role could not be taken; undefined for any other failure. */
export function roleFailure(error: unknown): AppError | undefined {
  const { code, message = '' } = error as { code?: string; message?: string };
  const isMissing = code === '22023' && message.includes('role');
  const isForbidden = code === '42501' && message.includes('role');
  if (!isMissing && !isForbidden) return undefined;
  return new AppError(
    'INTERNAL',
    isMissing
      ? 'The database has no roles for PODPusher yet: run `podpusher migrate` with the login that owns the tables.'
      : `The login of DATABASE_URL may not become the role of this process (${message}): GRANT it, or run \`podpusher migrate\` with that login.`,
    { cause: error },
  );
}

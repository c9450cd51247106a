import { isCleanText } from '#schema/base/clean-text.js';
import { type Actor, type Scope, SCOPES } from './actor.js';
import { IP_LIST_LIMIT, readIpRange } from './ip-allow-list.js';
import { hasScope } from './permissions.js';
import { type Refusal, refuse } from './refusal.js';

export interface NewApiKey {
  name: string;
  scopes: readonly string[];
  /** Null or absent: it does not expire. */
  expiresAt?: Date | null;
  /** Addresses and CIDR ranges; empty or absent: from everywhere. */
  ipAllowList?: readonly string[];
}

export type KeyFailure =
  'NAME_INVALID' | 'SCOPE_UNKNOWN' | 'SCOPES_EMPTY' | 'SCOPE_NOT_ALLOWED' | 'EXPIRY_INVALID' | 'IP_INVALID';

const NAME_MAX = 120;
const LONGEST_LIFE_MS = 10 * 366 * 86_400_000;

/** Checks what a new key is to be. Nobody gives away what is not theirs. */
export function readNewKey(actor: Actor, wanted: NewApiKey): Required<NewApiKey> | Refusal<KeyFailure> {
  const { expiresAt = null } = wanted;
  const change = readKeyChange({ name: wanted.name, ipAllowList: wanted.ipAllowList ?? [] });
  if ('failure' in change) return change;
  const fault = faultOfScopes(actor, wanted.scopes) ?? faultOfExpiry(expiresAt);
  if (fault) return fault;
  return { name: wanted.name.trim(), scopes: [...new Set(wanted.scopes)], expiresAt, ipAllowList: change.ipAllowList! };
}

/** Checks what may change about a key. */
export function readKeyChange({ name, ipAllowList }: KeyChangeOrder): ReadKeyChange | Refusal<ChangeFailure> {
  const ranges = ipAllowList?.map(readIpRange);
  const fault = faultOfName(name) ?? faultOfRanges(ipAllowList, ranges);
  if (fault) return fault;
  return {
    ...(name !== undefined && { name: name.trim() }),
    ...(ranges && { ipAllowList: [...new Set(ranges as string[])] }),
  };
}

interface KeyChangeOrder {
  name?: string;
  ipAllowList?: readonly string[];
}
interface ReadKeyChange {
  name?: string;
  ipAllowList?: string[];
}
type ChangeFailure = 'NAME_INVALID' | 'IP_INVALID';

function faultOfName(name: string | undefined): Refusal<ChangeFailure> | undefined {
  const isUsable = name === undefined || (name.trim().length > 0 && name.length <= NAME_MAX && isCleanText(name));
  return isUsable ? undefined : refuse('NAME_INVALID', 'name', `The name has from 1 to ${NAME_MAX} characters.`);
}

function faultOfRanges(
  given: readonly string[] = [],
  read: readonly (string | undefined)[] = [],
): Refusal<ChangeFailure> | undefined {
  if (read.length > IP_LIST_LIMIT) return refuse('IP_INVALID', 'ipAllowList', `At most ${IP_LIST_LIMIT} entries.`);
  const bad = given[read.indexOf(undefined)];
  if (bad === undefined) return undefined;
  return refuse('IP_INVALID', 'ipAllowList', `"${bad.slice(0, 60)}" is no address and no CIDR range.`);
}

function faultOfScopes(actor: Actor, scopes: readonly string[]): Refusal<KeyFailure> | undefined {
  if (scopes.length === 0)
    return refuse('SCOPES_EMPTY', 'scopes', `A key needs a scope. Scopes are: ${SCOPES.join(', ')}.`);
  const unknown = scopes.find((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown !== undefined) {
    return refuse(
      'SCOPE_UNKNOWN',
      'scopes',
      `There is no scope "${unknown.slice(0, 60)}". Scopes are: ${SCOPES.join(', ')}.`,
    );
  }
  const foreign = scopes.find((scope) => !hasScope(actor, scope as Scope));
  if (foreign === undefined) return undefined;
  return refuse('SCOPE_NOT_ALLOWED', 'scopes', `Your role does not carry ${foreign}, so you cannot give it away.`);
}

function faultOfExpiry(expiresAt: Date | null): Refusal<KeyFailure> | undefined {
  // eslint-disable-next-line no-restricted-syntax -- a key expires by the wall, as PostgreSQL sees it; product time may run fast
  const inMs = expiresAt === null ? 1 : expiresAt.getTime() - Date.now();
  if (inMs > 0 && inMs <= LONGEST_LIFE_MS) return undefined;
  return refuse('EXPIRY_INVALID', 'expiresAt', 'A key expires in the future, and within ten years.');
}

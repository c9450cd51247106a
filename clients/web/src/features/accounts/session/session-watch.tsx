import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { RIGHTS } from '../../../../../../schema/accounts/access.rules.js';
import type { RightRule } from '../../../../../../schema/accounts/access.rules.js';
import { ViewerDocument } from '../../../gql/operations.js';
import { useSessionChange } from '../../../graph/session-context.js';
import { useSession } from '../../../graph/session-store.js';
import { hasChosenLanguage, isLocale, storeAccountLocale } from '../../../i18n/locales.js';
import { speak } from '../../../i18n/texts.js';
import { useRefetchOnGap } from '../../../live/use-refetch.js';
import type { Viewer } from './use-viewer.js';

const LOOK_AGAIN_MS = 30_000;

/**
 * Keeps what the page knows of its session true: asks again when the page comes back into view, when a socket was cut for
 * the session's sake and after every gap. Ended elsewhere: says so. Another person or workspace: begins anew. Draws nothing.
 */
export function SessionWatch(): null {
  const [{ data, stale }, ask] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-first' });
  const renew = useSessionChange();
  const doubts = useSession((session) => session.doubts);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useEffect(() => {
    if (doubts > 0) again();
  }, [doubts, again]);
  useRefetchOnGap(again);
  useEffect(() => watchReturns(again), [again]);
  useEffect(() => {
    if (data && !stale) learn(data.viewer ?? null, renew);
  }, [data, stale, renew]);
  return null;
}

/** What the server lets a role do, by the table that both read. */
const rightsOf = (role: Viewer['role']): string[] =>
  Object.entries(RIGHTS as Record<string, RightRule>)
    .filter(([, rule]) => rule.roles.some((name) => name.toUpperCase() === role))
    .map(([right]) => right);

/** Takes over the server's answer. */
function learn(viewer: Viewer | null, renew: () => void): void {
  const session = useSession.getState();
  if (!viewer) {
    if (session.state === 'signedIn') session.end();
    else session.know({ state: 'signedOut', identity: null, email: null, rights: [] });
    return;
  }
  const identity = `${viewer.user.id} ${viewer.workspace.id}`;
  const wasOther = session.identity !== null && session.identity !== identity;
  session.know({ state: 'signedIn', identity, email: viewer.user.email, rights: rightsOf(viewer.role) });
  followLanguage(viewer.user.locale);
  if (wasOther) renew();
}

/** The account's language, unless another was chosen on this device. */
function followLanguage(locale: string): void {
  if (!isLocale(locale)) return;
  storeAccountLocale(locale);
  if (!hasChosenLanguage()) void speak(locale);
}

function watchReturns(ask: () => void): () => void {
  let lookedAt = Date.now();
  const look = () => {
    if (document.hidden || Date.now() - lookedAt < LOOK_AGAIN_MS) return;
    lookedAt = Date.now();
    ask();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

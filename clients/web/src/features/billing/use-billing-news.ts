import { useEffect, useRef } from 'react';
import { useClient, useSubscription } from 'urql';
import { create } from 'zustand';
import {
  BillingNewsDocument,
  BillingPageDocument,
  InvoicesDocument,
  QuotasDocument,
  UsageLedgerDocument,
} from '../../gql/billing.js';
import { useRight, useSession } from '../../graph/session-store.js';

const RESTART_MS = 3_000;
/** News come in groups: a change tells of invoice, plan and subscription at once. Milliseconds. */
const GATHER_MS = 250;
/** By then the stream is open: what happened between the first answer and its beginning was told to nobody. Milliseconds. */
const SETTLED_MS = 1_500;
const FIRST_PAGE = { first: 10, after: null };
const NOW = { requestPolicy: 'network-only' } as const;

/** Whether a billing page is on the screen: then what it shows is read again too. */
export const useBillingPlace = create<{ open: number }>(() => ({ open: 0 }));

/** Keeps plan and units on the screen as they are: what billingEvents tell is read again. */
export function useBillingNews(): void {
  const client = useClient();
  const isAllowed = useRight('quotas.read');
  const identity = useSession((session) => session.identity);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [{ error }, restart] = useSubscription(
    { query: BillingNewsDocument, variables: {}, pause: !isAllowed || identity === null },
    (_, news) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void client.query(QuotasDocument, {}, NOW).toPromise();
        if (useBillingPlace.getState().open === 0) return;
        void client.query(BillingPageDocument, {}, NOW).toPromise();
        void client.query(InvoicesDocument, FIRST_PAGE, NOW).toPromise();
        void client.query(UsageLedgerDocument, FIRST_PAGE, NOW).toPromise();
      }, GATHER_MS);
      return news;
    },
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!error) return undefined;
    const pause = setTimeout(() => restart({}), RESTART_MS);
    return () => clearTimeout(pause);
  }, [error, restart]);
}

/** Says that a billing page is open, while it is. People come to it from Stripe, whose news arrive just then. */
export function useAtBilling(): void {
  const client = useClient();
  const canRead = useRight('billing.read');
  useEffect(() => {
    useBillingPlace.setState(({ open }) => ({ open: open + 1 }));
    return () => useBillingPlace.setState(({ open }) => ({ open: open - 1 }));
  }, []);
  useEffect(() => {
    if (!canRead) return undefined;
    const timer = setTimeout(() => {
      void client.query(BillingPageDocument, {}, NOW).toPromise();
      void client.query(QuotasDocument, {}, NOW).toPromise();
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [client, canRead]);
}

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
const FIRST_PAGE = { first: 10, after: null };

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
        const now = { requestPolicy: 'network-only' } as const;
        void client.query(QuotasDocument, {}, now).toPromise();
        if (useBillingPlace.getState().open === 0) return;
        void client.query(BillingPageDocument, {}, now).toPromise();
        void client.query(InvoicesDocument, FIRST_PAGE, now).toPromise();
        void client.query(UsageLedgerDocument, FIRST_PAGE, now).toPromise();
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

/** Says that a billing page is open, while it is. */
export function useAtBilling(): void {
  useEffect(() => {
    useBillingPlace.setState(({ open }) => ({ open: open + 1 }));
    return () => useBillingPlace.setState(({ open }) => ({ open: open - 1 }));
  }, []);
}

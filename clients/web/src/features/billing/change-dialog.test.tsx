import { act, cleanup, render, screen } from '@testing-library/react';
import { RawIntlProvider } from 'react-intl';
import { Client, fetchExchange, Provider } from 'urql';
import type { BillingPageQuery } from '../../gql/billing.js';
import { intlFor } from '../../i18n/test-intl.js';
import { ChangeDialog } from './change-dialog.js';

// jsdom has no dialogs.
HTMLDialogElement.prototype.showModal = () => undefined;
HTMLDialogElement.prototype.close = () => undefined;

type Billing = NonNullable<BillingPageQuery['billing']>;

const euros = (amount: string) => ({ amount, currencyCode: 'EUR' as const });
const subscription: NonNullable<Billing['subscription']> = {
  id: 'bsb_1',
  plan: 'STARTER',
  interval: 'MONTH',
  status: 'ACTIVE',
  price: euros('19.00'),
  periodEnd: '2026-12-31T12:00:00.000Z',
  changesAt: null,
  trialEnd: null,
  isCancelAtPeriodEnd: false,
  endedAt: null,
  graceEndsAt: null,
  discountPercent: null,
  problem: null,
};
const NOTHING = { invoice: null, isChargedNow: false, startsAt: null, overLimits: [], prorationDate: null };
const OFFER = {
  invoice: { at: '2026-12-01T12:00:00.000Z', amountDue: euros('30.00'), total: euros('30.00'), lines: [] },
  isChargedNow: true,
  startsAt: '2026-12-01T12:00:00.000Z',
  overLimits: [],
  prorationDate: '2026-12-01T12:00:00.000Z',
  userErrors: [],
};

/** The dialog of somebody with this subscription, which the server answers with this preview. */
async function open(changed: Partial<typeof subscription>, subscriptionPreview: object): Promise<void> {
  const body = JSON.stringify({ data: { subscriptionPreview } });
  const headers = new Map([['content-type', 'application/json']]);
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [fetchExchange],
    // As much of a Response as urql reads; jsdom has none.
    fetch: () => Promise.resolve({ status: 200, headers, text: () => Promise.resolve(body) } as unknown as Response),
    preferGetMethod: false,
  });
  const billing: Billing = {
    plan: 'STARTER',
    currency: 'EUR',
    hasPortal: true,
    isTrialAvailable: false,
    isOverageOn: false,
    subscription: { ...subscription, ...changed },
    overLimits: [],
    memberUsage: [],
  };
  await act(async () => {
    render(
      <RawIntlProvider value={intlFor('de')}>
        <Provider value={client}>
          <ChangeDialog plan="PROFESSIONAL" interval="MONTH" billing={billing} onClose={() => undefined} />
        </Provider>
      </RawIntlProvider>,
    );
    await Promise.resolve();
  });
}

test('while a payment is late the dialog says so, and leads to the invoice', async () => {
  const problem = { amountDue: euros('19.00'), payUrl: 'https://pay.example/in_1', nextAttemptAt: null };
  const refusal = { ...NOTHING, userErrors: [{ code: 'PAYMENT_LATE', field: null }] };
  await open({ status: 'PAST_DUE', problem }, refusal);
  expect((await screen.findByRole('alert', { hidden: true })).textContent).toContain('Eine Zahlung für den Tarif');
  const link = screen.getByRole('link', { name: 'Rechnung öffnen', hidden: true });
  expect(link.getAttribute('href')).toBe('https://pay.example/in_1');
});

test('to whoever has cancelled the dialog says that the change takes that back, and to nobody else', async () => {
  await open({ isCancelAtPeriodEnd: true }, OFFER);
  expect(await screen.findByText(/nimmt Ihre Kündigung zurück/)).toBeTruthy();
  cleanup();
  await open({}, OFFER);
  await screen.findByText(/Jetzt werden/);
  expect(screen.queryByText(/Kündigung/)).toBeNull();
});

test('where nothing is late it leads nowhere', async () => {
  await open({}, { ...OFFER, ...NOTHING, userErrors: [{ code: 'SAME_PLAN', field: null }] });
  await screen.findByRole('alert', { hidden: true });
  expect(screen.queryByRole('link', { hidden: true })).toBeNull();
});

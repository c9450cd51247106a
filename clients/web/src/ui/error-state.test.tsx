import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { RawIntlProvider } from 'react-intl';
import { faultOf } from '../graph/fault.js';
import { intlFor } from '../i18n/test-intl.js';
import { useLive } from '../live/live-store.js';
import { Boundary } from './boundary.js';
import { Page } from './page.js';

const refusal = (code: string) =>
  new CombinedError({
    graphQLErrors: [new GraphQLError('Masked.', { extensions: { code, requestId: 'req_42', retryAfterMs: 1_500 } })],
  });

function Breaks({ error }: { error: unknown }): never {
  throw faultOf(error);
}

describe('a failure', () => {
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  test('shows what to do and the request id, and copies it', async () => {
    const user = userEvent.setup();
    render(
      <RawIntlProvider value={intlFor('de')}>
        <Boundary>
          <Breaks error={refusal('INTERNAL')} />
        </Boundary>
      </RawIntlProvider>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Bei uns ist etwas schiefgegangen');
    await user.click(screen.getByRole('button', { name: 'Kopieren' }));
    expect(await navigator.clipboard.readText()).toBe('req_42');
  });

  test('is the heading of a page that has none, and of no other', () => {
    const page = (
      <Boundary isPage>
        <Breaks error={refusal('INTERNAL')} />
      </Boundary>
    );
    const { unmount } = render(<RawIntlProvider value={intlFor('en')}>{page}</RawIntlProvider>);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    unmount();
    render(
      <RawIntlProvider value={intlFor('en')}>
        <Page title="Settings">{page}</Page>
      </RawIntlProvider>,
    );
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Settings']);
  });

  test('goes by itself when everything is read again', () => {
    let isBroken = true;
    const Part = () => (isBroken ? <Breaks error={refusal('THROTTLED')} /> : <p>here</p>);
    render(
      <RawIntlProvider value={intlFor('en')}>
        <Boundary>
          <Part />
        </Boundary>
      </RawIntlProvider>,
    );
    expect(screen.queryByText('here')).toBeNull();
    isBroken = false;
    act(() => useLive.getState().refetch());
    expect(screen.queryByText('here')).not.toBeNull();
  });

  test('of a limit says how much is used and from when there is more; without these facts what to do', () => {
    const facts = {
      code: 'PAYMENT_REQUIRED',
      resource: 'IMAGES',
      used: 20,
      limit: 20,
      resetsAt: '2026-12-31T00:00:00.000Z',
    };
    const refused = new CombinedError({ graphQLErrors: [new GraphQLError('No.', { extensions: facts })] });
    expect(faultOf(refused)).toMatchObject({
      kind: 'PAYMENT_REQUIRED',
      usedUp: { resource: 'IMAGES', used: 20, limit: 20 },
    });
    expect(faultOf(refusal('PAYMENT_REQUIRED'))).toMatchObject({ kind: 'PAYMENT_REQUIRED', usedUp: null });
  });

  test('is named by its code, and by INTERNAL when the code says nothing to a person', () => {
    expect(faultOf(refusal('THROTTLED'))).toMatchObject({
      kind: 'THROTTLED',
      requestId: 'req_42',
      retryAfterMs: 1_500,
    });
    expect(faultOf(refusal('INVALID_CURSOR')).kind).toBe('CURSOR_EXPIRED');
    expect(faultOf(refusal('GRAPHQL_VALIDATION_FAILED')).kind).toBe('INTERNAL');
    expect(faultOf(new CombinedError({ networkError: new Error('refused') })).kind).toBe('OFFLINE');
  });
});

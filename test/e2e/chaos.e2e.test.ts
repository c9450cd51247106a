import { runImportChaos } from '#test/chaos/import-chaos.js';

jest.setTimeout(400_000);

it('nothing acknowledged is missing and nothing is doubled when API, worker, PostgreSQL, import and supervisor are killed in turn', async () => {
  const outcome = await runImportChaos({
    rowsEach: 60_000,
    victims: ['api', 'worker', 'postgres', 'import', 'supervisor'],
  });
  const expected = outcome.rows + outcome.sentOverApi;
  expect(outcome.ledger).toEqual({
    signals: expected,
    identities: expected,
    counted: outcome.counted,
    rolledUp: outcome.counted,
    logged: expected,
    gaps: 0,
  });
});

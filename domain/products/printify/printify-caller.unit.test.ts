import { searchPages } from './printify-caller.js';

const NOT_BEFORE = new Date('2026-11-30T00:00:00Z');

/** Pages of one row each; `search` looks for the name. */
function pagesOf(rows: readonly { name: string; at: string | null }[], lastPage = rows.length) {
  const asked: number[] = [];
  const search = (name: string) =>
    searchPages(
      async (page) => {
        asked.push(page);
        return { data: [rows[(page - 1) % rows.length]!], last_page: lastPage };
      },
      { found: (row) => (row.name === name ? row : undefined), madeAt: ({ at }) => at, notBefore: NOT_BEFORE },
    );
  return { asked, search };
}

it('looks page after page until it is found, or what comes is older than what is looked for', async () => {
  const rows = [
    { name: 'a', at: '2026-11-30 12:00:00+00:00' },
    { name: 'b', at: '2026-11-30 01:00:00' },
    { name: 'c', at: '2026-11-29 23:59:59' },
    { name: 'd', at: '2026-11-01 00:00:00' },
  ];
  const { asked, search } = pagesOf(rows);
  expect(await search('b')).toMatchObject({ name: 'b' });
  expect(asked).toEqual([1, 2]);
  expect(await search('d')).toBeUndefined();
  expect(asked).toEqual([1, 2, 1, 2, 3]);
});

it('never says that a thing is not there when there are too many young ones to look through: after 400 pages it fails', async () => {
  const { asked, search } = pagesOf([{ name: 'a', at: null }], 100_000);
  await expect(search('z')).rejects.toMatchObject({ kind: 'unavailable', isRetryable: true });
  expect(asked).toHaveLength(400);
});

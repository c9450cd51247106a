import { Client } from '@urql/core';
import type { Exchange } from '@urql/core';
import { filter, map, pipe } from 'wonka';
import type { TrendListQueryVariables } from '../../gql/operations.js';
import { PAGE_SIZE, TrendPages } from './trend-pages.js';

/** A server with a ranked list: `ranks` holds ids, best first; a cursor is the id it stands behind. */
function ranked(ids: string[]) {
  const ranking = { ids, asked: [] as (string | null)[] };
  const answering: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind === 'query'),
      map((operation) => {
        const { after } = operation.variables as TrendListQueryVariables;
        ranking.asked.push(after ?? null);
        const start = after == null ? 0 : ranking.ids.findIndex((id) => id === after) + 1;
        const page = ranking.ids.slice(start, start + PAGE_SIZE);
        const pageInfo = { hasNextPage: start + PAGE_SIZE < ranking.ids.length, endCursor: page.at(-1) ?? null };
        const data = { trends: { nodes: page.map((id) => ({ id })), pageInfo } };
        return { operation, data, stale: false, hasNext: false };
      }),
    );
  const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [answering] });
  return { ranking, pages: new TrendPages(client, { where: null, orderBy: ['SCORE_DESC'] }) };
}

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `t${from + index}`);
const shown = (pages: TrendPages) => pages.getState().trends?.map(({ id }) => id);

describe('pages of trends', () => {
  test('a new reading goes through every page that is held, each from where the one before it ends now', () => {
    const { ranking, pages } = ranked(names(0, 100));
    pages.subscribe(() => undefined);
    pages.loadMore();
    expect(shown(pages)).toEqual(names(0, 60));
    ranking.ids = ['new', ...names(0, 100)];
    ranking.asked = [];
    pages.reread();
    expect(ranking.asked).toEqual([null, 't28']);
    expect(shown(pages)).toEqual(['new', ...names(0, 59)]);
  });

  test('a list that became shorter ends where it ends', () => {
    const { ranking, pages } = ranked(names(0, 60));
    pages.subscribe(() => undefined);
    pages.loadMore();
    ranking.ids = names(0, 10);
    pages.reread();
    expect(shown(pages)).toEqual(names(0, 10));
    expect(pages.getState()).toMatchObject({ hasMore: false, isLoadingMore: false });
  });

  test('a restart begins with one page again', () => {
    const { pages } = ranked(names(0, 100));
    pages.subscribe(() => undefined);
    pages.loadMore();
    pages.restart();
    expect(shown(pages)).toEqual(names(0, 30));
    expect(pages.getState()).toMatchObject({ hasMore: true, shownRestart: 1 });
  });
});

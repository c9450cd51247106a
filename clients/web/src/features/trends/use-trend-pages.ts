import { useCallback, useEffect, useState } from 'react';
import { createRequest, useClient } from 'urql';
import type { Client, CombinedError, RequestPolicy } from 'urql';
import { pipe, subscribe } from 'wonka';
import { TrendListDocument } from '../../gql/operations.js';
import type { TrendListQuery, TrendOrder, TrendRowFragment, TrendWhere } from '../../gql/operations.js';

/** Two pages and the ticks fit the budget of somebody who is signed out. */
const PAGE_SIZE = 30;

export interface Question {
  where: TrendWhere | null;
  orderBy: TrendOrder[];
}

export interface TrendPages {
  /** All pages in a row; undefined until the first has come. */
  trends: readonly TrendRowFragment[] | undefined;
  error: CombinedError | undefined;
  hasMore: boolean;
  isLoadingMore: boolean;
  /** Changes when the rows may be put in a new order: another question, or a restart that has been answered. */
  orderKey: string;
  loadMore: () => void;
  /** Reads the first page again; rows keep their places. */
  reread: () => void;
  /** Begins again with one page; the rows on the screen stay until it has come. */
  restart: () => void;
}

type Page = TrendListQuery['trends'];
interface State {
  question: string;
  /** Cursors after which the second and further pages begin. */
  cursors: readonly (string | null)[];
  pages: readonly (Page | undefined)[];
  error: CombinedError | undefined;
  round: number;
  restarts: number;
  shownRestart: number;
}

const begin = (question: string): State => ({
  question,
  cursors: [],
  pages: [],
  error: undefined,
  round: 0,
  restarts: 0,
  shownRestart: 0,
});

/** Pages of trends by keyset. Each page stays subscribed to the cache, so that ticks show in all of them. */
export function useTrendPages({ where, orderBy }: Question): TrendPages {
  const client = useClient();
  const question = JSON.stringify({ where, orderBy });
  const [stored, setState] = useState(() => begin(question));
  const state = stored.question === question ? stored : begin(question);
  const { pages, cursors, round } = state;
  const cursorList = JSON.stringify(cursors);

  const take = useCallback(
    (answer: Answer) => setState((was) => takePage(was.question === question ? was : begin(question), answer)),
    [question],
  );
  useEffect(() => {
    const policy = round === 0 ? 'cache-and-network' : 'network-only';
    return followPage(client, { question, after: null, index: 0, policy }, take);
  }, [client, question, round, take]);
  useEffect(() => {
    const stops = (JSON.parse(cursorList) as (string | null)[]).map((after, index) =>
      followPage(client, { question, after, index: index + 1, policy: 'cache-first' }, take),
    );
    return () => stops.forEach((stop) => stop());
  }, [client, question, cursorList, take]);

  return {
    trends: pages[0] && pages.flatMap((page) => page?.nodes ?? []).filter((node) => node !== null),
    error: state.error,
    hasMore: pages.at(-1)?.pageInfo.hasNextPage === true,
    isLoadingMore: pages.length > 0 && pages.length <= cursors.length,
    orderKey: `${question}#${state.shownRestart}`,
    loadMore: useCallback(() => setState(addPage), []),
    reread: useCallback(() => setState((was) => ({ ...was, round: was.round + 1 })), []),
    restart: useCallback(
      () => setState((was) => ({ ...was, cursors: [], round: was.round + 1, restarts: was.restarts + 1 })),
      [],
    ),
  };
}

interface Wanted {
  question: string;
  after: string | null;
  index: number;
  policy: RequestPolicy;
}

interface Answer {
  index: number;
  page: Page | undefined;
  error: CombinedError | undefined;
  isStale: boolean;
}

function followPage(client: Client, wanted: Wanted, take: (answer: Answer) => void): () => void {
  const asked = JSON.parse(wanted.question) as Question;
  const request = createRequest(TrendListDocument, { ...asked, first: PAGE_SIZE, after: wanted.after });
  const subscription = pipe(
    client.executeQuery(request, { requestPolicy: wanted.policy }),
    subscribe(({ data, error, stale }) => take({ index: wanted.index, page: data?.trends, error, isStale: stale })),
  );
  return () => subscription.unsubscribe();
}

function takePage(state: State, { index, page, error, isStale }: Answer): State {
  if (!page) return error ? { ...state, error } : state;
  if (index === 0 && state.restarts !== state.shownRestart && !isStale) {
    return { ...state, pages: [page], error: undefined, shownRestart: state.restarts };
  }
  const pages = [...state.pages];
  pages[index] = page;
  return { ...state, pages, error: undefined };
}

function addPage(state: State): State {
  const last = state.pages.at(-1);
  const isReady = state.pages.length === state.cursors.length + 1 && last?.pageInfo.hasNextPage === true;
  return isReady ? { ...state, cursors: [...state.cursors, last.pageInfo.endCursor] } : state;
}

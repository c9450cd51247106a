import { useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { TrendPages } from './trend-pages.js';
import type { Question, TrendPagesState } from './trend-pages.js';

export interface TrendPagesView extends TrendPagesState {
  /** Changes when the rows may be put in a new order: another question, or a restart that has been answered. */
  orderKey: string;
  loadMore: () => void;
  reread: () => void;
  restart: () => void;
}

/** The pages of a question, as they are loaded and as they move. */
export function useTrendPages({ where, orderBy }: Question): TrendPagesView {
  const client = useClient();
  const question = JSON.stringify({ where, orderBy });
  const pages = useMemo(() => new TrendPages(client, JSON.parse(question) as Question), [client, question]);
  const state = useSyncExternalStore(pages.subscribe, pages.getState);
  const { loadMore, reread, restart } = pages;
  return { ...state, orderKey: `${question}#${state.shownRestart}`, loadMore, reread, restart };
}

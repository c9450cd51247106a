import { createRequest } from 'urql';
import type { Client, CombinedError, RequestPolicy } from 'urql';
import { pipe, subscribe } from 'wonka';
import { TrendListDocument } from '../../gql/operations.js';
import type { TrendListQuery, TrendOrder, TrendRowFragment, TrendWhere } from '../../gql/operations.js';

/** Two pages and the ticks fit the budget of somebody who is signed out. */
export const PAGE_SIZE = 30;

export interface Question {
  where: TrendWhere | null;
  orderBy: TrendOrder[];
}

type Page = TrendListQuery['trends'];

/** One page that is held: where it begins, its last answer, and how it is kept up to date. */
interface Held {
  after: string | null;
  page: Page | undefined;
  /** Reading in which it was last answered by the server. */
  round: number;
  stop: () => void;
}

export interface TrendPagesState {
  /** All pages in a row, each trend once; undefined until the first has come. */
  trends: readonly TrendRowFragment[] | undefined;
  error: CombinedError | undefined;
  hasMore: boolean;
  isLoadingMore: boolean;
  /** How many restarts have been answered. */
  shownRestart: number;
}

const NOTHING: TrendPagesState = {
  trends: undefined,
  error: undefined,
  hasMore: false,
  isLoadingMore: false,
  shownRestart: 0,
};

/**
 * The pages of one question, by keyset. Each page stays subscribed to the cache, so that ticks show in all of them. A new
 * reading goes through them in order, each from where the one before it ends now: rows that moved meanwhile are neither
 * lost between two pages nor shown twice.
 */
export class TrendPages {
  private state = NOTHING;
  private held: Held[] = [];
  private round = 0;
  private restarts = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: Client,
    private readonly question: Question,
  ) {}

  readonly getState = (): TrendPagesState => this.state;

  /** Begins with the first listener and ends with the last. */
  readonly subscribe = (notify: () => void): (() => void) => {
    this.listeners.add(notify);
    if (this.listeners.size === 1) this.follow(0, null, 'cache-and-network');
    return () => {
      this.listeners.delete(notify);
      if (this.listeners.size === 0) this.dropFrom(0);
    };
  };

  readonly loadMore = (): void => {
    const last = this.held.at(-1)?.page?.pageInfo;
    if (last?.hasNextPage === true) this.follow(this.held.length, last.endCursor, 'cache-first');
    this.publish({});
  };

  /** Reads every page again that is held. */
  readonly reread = (): void => {
    this.round += 1;
    this.follow(0, null, 'network-only');
  };

  /** Begins again with one page; the rows on the screen stay until it has come. */
  readonly restart = (): void => {
    this.restarts += 1;
    this.reread();
  };

  private follow(index: number, after: string | null, requestPolicy: RequestPolicy): void {
    const before = this.held[index];
    before?.stop();
    const held: Held = { after, page: before?.page, round: before?.round ?? -1, stop: () => undefined };
    this.held[index] = held;
    const round = this.round;
    const request = createRequest(TrendListDocument, { ...this.question, first: PAGE_SIZE, after });
    const reading = pipe(
      this.client.executeQuery(request, { requestPolicy }),
      subscribe(({ data, error, stale }) => {
        if (this.held[index] !== held || round !== this.round) return;
        if (data) held.page = data.trends;
        if (error && !data) return this.publish({ error });
        if (!stale && held.round < round) this.goOn(index, round);
        return this.publish({ error: undefined });
      }),
    );
    held.stop = () => reading.unsubscribe();
    if (this.held[index] !== held) held.stop();
  }

  /** A page has been read in this round: the next one follows from its end. */
  private goOn(index: number, round: number): void {
    const held = this.held[index];
    if (!held?.page) return;
    held.round = round;
    if (this.restarts !== this.state.shownRestart) {
      this.dropFrom(1);
      this.state = { ...this.state, shownRestart: this.restarts };
    }
    const next = this.held[index + 1];
    const { hasNextPage, endCursor } = held.page.pageInfo;
    if (next && !hasNextPage) this.dropFrom(index + 1);
    else if (next && round > 0 && next.round < round) this.follow(index + 1, endCursor, 'network-only');
  }

  private dropFrom(index: number): void {
    for (const { stop } of this.held.splice(index)) stop();
  }

  private publish(change: { error?: CombinedError | undefined }): void {
    const pages = this.held.map(({ page }) => page);
    const rows = pages.flatMap((page) => page?.nodes ?? []).filter((node) => node !== null);
    this.state = {
      ...this.state,
      ...change,
      trends: pages[0] && [...new Map(rows.map((row) => [row.id, row])).values()],
      hasMore: pages.at(-1)?.pageInfo.hasNextPage === true,
      isLoadingMore: pages.length > 1 && pages.at(-1) === undefined,
    };
    for (const notify of this.listeners) notify();
  }
}

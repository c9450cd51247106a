/** What the address of the ideas says: filters, and what to make new ones from. */
export interface IdeaSearch {
  q?: string;
  status?: 'OPEN' | 'CHOSEN' | 'ARCHIVED';
  source?: 'TREND' | 'SEASON' | 'WORDS';
  /** Trend to make ideas from, `trd_…`. */
  trend?: string;
  /** Occasion to make ideas from. */
  occasion?: string;
}

const STATUSES = ['OPEN', 'CHOSEN', 'ARCHIVED'] as const;
const SOURCES = ['TREND', 'SEASON', 'WORDS'] as const;
const LONGEST_TEXT = 200;

const text = (value: unknown): string | undefined => {
  const asText = typeof value === 'number' ? String(value) : value;
  return typeof asText === 'string' && asText.trim() !== '' ? asText.slice(0, LONGEST_TEXT) : undefined;
};

/** Reads an address; whatever it does not know is left out. */
export function parseIdeaSearch(search: Record<string, unknown>): IdeaSearch {
  const found = {
    q: text(search['q']),
    status: STATUSES.find((status) => status === search['status']),
    source: SOURCES.find((source) => source === search['source']),
    trend: text(search['trend']),
    occasion: text(search['occasion']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The filter of the API for an address: what is archived shows only when asked for. */
export function ideaWhere({ q, status, source }: IdeaSearch) {
  return {
    status: status === undefined ? (['DRAFT', 'CHOSEN'] as const) : ([status === 'OPEN' ? 'DRAFT' : status] as const),
    ...(source && { source }),
    ...(q !== undefined && { text: q }),
  };
}

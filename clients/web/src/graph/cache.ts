import { cacheExchange } from '@urql/exchange-graphcache';
import schema from 'virtual:graph-schema';

/** Values without an identity of their own: they live inside the object that holds them. */
const EMBEDDED = [
  'Breaker',
  'CollectorRun',
  'GrowthRate',
  'PageInfo',
  'RateLimit',
  'ReasonParam',
  'SeriesPoint',
  'SignalEdge',
  'SignalConnection',
  'TotalCount',
  'TrendConnection',
  'TrendEdge',
  'TrendEvidence',
  'TrendEvidenceList',
  'TrendGrowth',
  'TrendPlatform',
  'TrendReason',
  'Viewer',
] as const;

const nameOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The one normalised cache, keyed by id and aware of the schema. */
export const graphCache = () =>
  cacheExchange({
    schema,
    keys: {
      ...Object.fromEntries(EMBEDDED.map((name) => [name, () => null])),
      SignalSource: (source) => nameOf(source['platform']),
      Capability: (capability) => nameOf(capability['name']),
    },
  });

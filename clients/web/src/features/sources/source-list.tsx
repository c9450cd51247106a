import { RefreshCw } from 'lucide-react';
import { useCallback } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { IntlShape } from 'react-intl';
import { useMutation, useQuery } from 'urql';
import { RefreshSourceDocument, SourcesDocument } from '../../gql/operations.js';
import type { ProviderMode, SourcesQuery, SourceStatus } from '../../gql/operations.js';
import { faultOf } from '../../graph/fault.js';
import { useRefetchOnGap } from '../../live/use-refetch.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import type { Tone } from '../../ui/chip.js';
import { LoadingWords, Skeleton } from '../../ui/skeleton.js';
import { formatAge } from '../../vocabulary/numbers.js';
import { PLATFORM_NAMES } from '../../vocabulary/platforms.js';
import { PlatformDot } from '../../vocabulary/platform-marks.js';
import { useEvery } from '../../ui/use-every.js';
import { useNow } from '../../ui/use-now.js';

type Source = SourcesQuery['sources'][number];

const statusNames = defineMessages<SourceStatus>({
  OK: { id: 'sources.status.OK' },
  DEGRADED: { id: 'sources.status.DEGRADED' },
  FAILING: { id: 'sources.status.FAILING' },
  BLOCKED: { id: 'sources.status.BLOCKED' },
  IDLE: { id: 'sources.status.IDLE' },
  UNCONFIGURED: { id: 'sources.status.UNCONFIGURED' },
});
const modeNames = defineMessages<ProviderMode>({
  LIVE: { id: 'sources.mode.LIVE' },
  SANDBOX: { id: 'sources.mode.SANDBOX' },
  UNCONFIGURED: { id: 'sources.mode.UNCONFIGURED' },
});
const TONES: Readonly<Record<SourceStatus, Tone>> = {
  OK: 'positive',
  DEGRADED: 'warning',
  FAILING: 'negative',
  BLOCKED: 'negative',
  IDLE: 'plain',
  UNCONFIGURED: 'plain',
};

const REREAD_MS = 30_000;

/** Each platform: how its last reading went, and whether it is real or the sandbox. */
export function SourceList() {
  const [{ data, error, stale }, read] = useQuery({ query: SourcesDocument, requestPolicy: 'cache-and-network' });
  const reread = useCallback(() => read({ requestPolicy: 'network-only' }), [read]);
  useRefetchOnGap(reread);
  useEvery(REREAD_MS, reread);
  if (error && !data) throw faultOf(error);
  if (!data) return <SourcesSkeleton />;
  return (
    <div className="space-y-3" aria-busy={stale}>
      <ul className="divide-y divide-hairline">
        {data.sources.map((source) => (
          <SourceRow key={source.platform} source={source} />
        ))}
      </ul>
      {data.viewer?.canRefreshTrends === true && <RefreshButton onDone={reread} />}
    </div>
  );
}

function SourceRow({ source }: { source: Source }) {
  const intl = useIntl();
  return (
    <li className="py-2.5 text-sm first:pt-0 last:pb-0">
      <div className="flex items-center gap-2">
        <PlatformDot platform={source.platform} />
        <span className="font-medium">{PLATFORM_NAMES[source.platform]}</span>
        <span className="text-xs text-muted">{intl.formatMessage(modeNames[source.mode])}</span>
        <span className="ml-auto">
          <Chip tone={TONES[source.status]}>{intl.formatMessage(statusNames[source.status])}</Chip>
        </span>
      </div>
      <SourceNotes source={source} />
    </li>
  );
}

const NOTE_STEP = 15;

/** What there is to say about the last run and the breaker, in the reader's words. */
function SourceNotes({ source: { lastRun, breaker } }: { source: Source }) {
  const intl = useIntl();
  const now = useNow(NOTE_STEP);
  const age = (at: string) => formatAge(intl, at, now);
  const run = lastRun === null ? [intl.formatMessage({ id: 'sources.never' })] : runNotes(intl, lastRun, age);
  const notes = [...run, ...breakerNotes(intl, breaker, age)];
  return (
    <div className="mt-0.5 pl-4 text-xs text-muted [overflow-wrap:anywhere]">
      <p>{notes.join(' · ')}</p>
      {lastRun?.reason && <p lang="en">{lastRun.reason}</p>}
    </div>
  );
}

type Ageing = (at: string) => string;

function runNotes(intl: IntlShape, run: NonNullable<Source['lastRun']>, age: Ageing): string[] {
  const went =
    run.finishedAt === null
      ? intl.formatMessage({ id: 'sources.running' }, { age: age(run.startedAt) })
      : intl.formatMessage({ id: 'sources.lastRun' }, { count: run.persisted, age: age(run.finishedAt) });
  const refused = run.failed > 0 ? [intl.formatMessage({ id: 'sources.failedRows' }, { count: run.failed })] : [];
  return [went, ...refused];
}

function breakerNotes(intl: IntlShape, { state, retryAt }: Source['breaker'], age: Ageing): string[] {
  if (state === 'CLOSED') return [];
  if (state === 'HALF_OPEN') return [intl.formatMessage({ id: 'sources.breaker.HALF_OPEN' })];
  if (retryAt === null) return [intl.formatMessage({ id: 'sources.breaker.OPEN.unknown' })];
  return [intl.formatMessage({ id: 'sources.breaker.OPEN' }, { age: age(retryAt) })];
}

function RefreshButton({ onDone }: { onDone: () => void }) {
  const [{ data, error, fetching }, refresh] = useMutation(RefreshSourceDocument);
  const start = async () => {
    await refresh({ input: {} });
    onDone();
  };
  if (error) throw faultOf(error);
  const queued = data?.trendsRefresh.runs.filter(({ status }) => status === 'QUEUED').length;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button disabled={fetching} onClick={() => void start()}>
        <RefreshCw aria-hidden size={16} />
        <FormattedMessage id="sources.refresh" />
      </Button>
      <span role="status" className="text-xs text-muted">
        {queued === 0 && <FormattedMessage id="sources.refresh.none" />}
        {queued !== undefined && queued > 0 && (
          <FormattedMessage id="sources.refresh.done" values={{ count: queued }} />
        )}
      </span>
    </div>
  );
}

const SourcesSkeleton = () => (
  <div className="space-y-3">
    <LoadingWords />
    {Array.from({ length: 6 }, (_, index) => (
      <Skeleton key={index} className="h-9" />
    ))}
  </div>
);

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UsageDocument } from '../../../gql/accounts.js';
import type { UsageQuery } from '../../../gql/accounts.js';
import { useRight } from '../../../graph/session-store.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Section } from '../../../ui/section.js';
import { Segmented } from '../../../ui/segmented.js';
import { SectionSkeleton } from '../../../ui/skeleton.js';
import { useEvery } from '../../../ui/use-every.js';
import { NoRight } from '../area/no-right.js';
import { Bucket } from './bucket.js';
import { UsageChart } from './usage-chart.js';
import { UsageTable } from './usage-table.js';

type Answer = NonNullable<UsageQuery['workspace']>;
export type UsageSum = NonNullable<Answer['usage']>['hours'][number];

const REREAD_MS = 30_000;

/** What the workspace asks of the API, and how much it may. */
export function UsagePage() {
  return useRight('usage.read') ? <Usage /> : <NoRight />;
}

function Usage() {
  const { answer, again } = useAnswer({
    query: UsageDocument,
    variables: {},
    pick: ({ workspace, rateLimit }) => workspace?.usage && { usage: workspace.usage, workspace, rateLimit },
  });
  useEvery(REREAD_MS, again);
  if (!answer) return <SectionSkeleton />;
  return (
    <div className="space-y-6">
      <Section title={<FormattedMessage id="usage.bucket" />} lead={<FormattedMessage id="usage.bucket.lead" />}>
        <Bucket rateLimit={answer.rateLimit} entitlements={answer.workspace.entitlements} />
      </Section>
      <Requests usage={answer.usage} />
    </div>
  );
}

type Measure = 'requests' | 'points';

function Requests({ usage }: { usage: NonNullable<Answer['usage']> }) {
  const intl = useIntl();
  const { by } = useSearch({ from: '/account/developers/usage' });
  const navigate = useNavigate({ from: '/developers/usage' });
  const [measure, setMeasure] = useState<Measure>('requests');
  const isByDay = by === 'day';
  const sums = isByDay ? usage.days : usage.hours;
  return (
    <Section
      title={<FormattedMessage id="usage.requests" />}
      lead={isByDay ? <FormattedMessage id="usage.days" /> : <FormattedMessage id="usage.hours" />}
      aside={
        <div className="flex flex-wrap gap-3">
          <Segmented
            label={intl.formatMessage({ id: 'detail.curve.measure' })}
            value={measure}
            options={[
              { value: 'requests', text: intl.formatMessage({ id: 'usage.requests' }) },
              { value: 'points', text: intl.formatMessage({ id: 'usage.points' }) },
            ]}
            onChange={setMeasure}
          />
          <Segmented
            label={intl.formatMessage({ id: 'detail.curve.range' })}
            value={isByDay ? 'day' : 'hour'}
            options={[
              { value: 'hour', text: intl.formatMessage({ id: 'usage.byHour' }) },
              { value: 'day', text: intl.formatMessage({ id: 'usage.byDay' }) },
            ]}
            onChange={(value) => void navigate({ search: value === 'day' ? { by: value } : {}, replace: true })}
          />
        </div>
      }
    >
      <UsageChart sums={sums} measure={measure} isByDay={isByDay} />
      <UsageTable sums={sums} isByDay={isByDay} />
    </Section>
  );
}

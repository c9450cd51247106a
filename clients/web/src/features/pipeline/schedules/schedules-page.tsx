import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../../forms/confirm-dialog.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { DeleteScheduleDocument, SchedulesDocument, UpdateScheduleDocument } from '../../../gql/pipeline.js';
import type { ScheduleFactsFragment } from '../../../gql/pipeline.js';
import { useRight } from '../../../graph/session-store.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Boundary } from '../../../ui/boundary.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Page } from '../../../ui/page.js';
import { Section } from '../../../ui/section.js';
import { SectionSkeleton } from '../../../ui/skeleton.js';
import { categoryName } from '../../../vocabulary/categories.js';
import { PipelineTrouble } from '../pipeline-trouble.js';
import { templateNames } from '../start/plan-fields.js';
import type { Template } from '../start/plan-fields.js';
import { ScheduleDialog } from './schedule-dialog.js';

/** Runs that repeat: when, of which trends, how far. */
export const SchedulesPage = () => (
  <Page title={<FormattedMessage id="schedules.title" />} lead={<FormattedMessage id="schedules.lead" />}>
    <Boundary>
      <Schedules />
    </Boundary>
  </Page>
);

function Schedules() {
  const canWrite = useRight('pipeline.write');
  const [isNew, setNew] = useState(false);
  const { answer, again } = useAnswer({
    query: SchedulesDocument,
    variables: { first: 20, after: null },
    pick: ({ pipelineSchedules }) => pipelineSchedules.nodes.filter((node) => node !== null),
  });
  if (!answer) return <SectionSkeleton />;
  const add = canWrite && (
    <Button kind="primary" onClick={() => setNew(true)}>
      <FormattedMessage id="schedules.new" />
    </Button>
  );
  return (
    <div className="space-y-6">
      {answer.length === 0 ? (
        <EmptyState
          icon={<CalendarClock size={24} />}
          title={<FormattedMessage id="schedules.empty" />}
          text={<FormattedMessage id="schedules.empty.text" />}
          action={add}
        />
      ) : (
        <>
          {add}
          {answer.map((schedule) => (
            <ScheduleCard key={schedule.id} schedule={schedule} canWrite={canWrite} again={again} />
          ))}
        </>
      )}
      {isNew && <ScheduleDialog onClose={() => setNew(false)} onDone={again} />}
    </div>
  );
}

interface ScheduleCardProps {
  schedule: ScheduleFactsFragment;
  canWrite: boolean;
  again: () => void;
}

function ScheduleCard({ schedule, canWrite, again }: ScheduleCardProps) {
  const { name, cron, timeZone, isActive, nextDates, filter, plan } = schedule;
  return (
    <Section
      title={<span className="break-words">{name}</span>}
      lead={<What filter={filter} template={plan.template} />}
      aside={
        <Chip tone={isActive ? 'positive' : 'plain'}>
          {isActive ? <FormattedMessage id="schedules.active" /> : <FormattedMessage id="schedules.paused" />}
        </Chip>
      }
    >
      <p className="text-sm text-muted">
        <code className="tabular">{cron}</code> · {timeZone}
      </p>
      {nextDates.length > 0 && <NextDates dates={nextDates} timeZone={timeZone} />}
      {canWrite && <ScheduleButtons schedule={schedule} again={again} />}
    </Section>
  );
}

function ScheduleButtons({ schedule, again }: Omit<ScheduleCardProps, 'canWrite'>) {
  const { id, name, isActive, version } = schedule;
  const [isEnding, setEnding] = useState(false);
  const [, update] = useMutation(UpdateScheduleDocument);
  const [, remove] = useMutation(DeleteScheduleDocument);
  const pausing = useAction<undefined>(async () =>
    outcomeOf(
      await update({ input: { id, isActive: !isActive, expectedVersion: version } }),
      (data) => data.scheduleUpdate.userErrors,
    ),
  );
  const ending = useAction<undefined>(async () =>
    outcomeOf(await remove({ input: { id } }), (data) => data.scheduleDelete.userErrors),
  );
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button isBusy={pausing.isBusy} onClick={() => void pausing.run(undefined).then(again)}>
          {isActive ? <FormattedMessage id="schedules.pause" /> : <FormattedMessage id="schedules.resume" />}
        </Button>
        <Button kind="danger" onClick={() => setEnding(true)}>
          <FormattedMessage id="schedules.end" />
        </Button>
      </div>
      <PipelineTrouble of={pausing.trouble} />
      {isEnding && (
        <ConfirmDialog
          title={<FormattedMessage id="schedules.end" />}
          text={<FormattedMessage id="schedules.end.text" values={{ name }} />}
          confirm={<FormattedMessage id="schedules.end" />}
          action={ending}
          onDone={again}
          onClose={() => setEnding(false)}
        />
      )}
    </>
  );
}

const NextDates = ({ dates, timeZone }: { dates: readonly string[]; timeZone: string }) => (
  <div className="mt-3 text-sm">
    <p className="font-medium">
      <FormattedMessage id="schedules.next" />
    </p>
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-muted">
      {dates.map((date) => (
        <li key={date}>
          <time dateTime={date}>
            <FormattedDate value={date} timeZone={timeZone} dateStyle="medium" timeStyle="short" />
          </time>
        </li>
      ))}
    </ul>
  </div>
);

function What({ filter, template }: { filter: ScheduleFactsFragment['filter']; template: string }) {
  const intl = useIntl();
  const any = intl.formatMessage({ id: 'schedules.anyCategory' });
  const category = filter.category === null ? any : categoryName(intl, filter.category);
  const goods = intl.formatMessage(templateNames[template as Template]);
  return (
    <FormattedMessage
      id="schedules.what"
      values={{ category, score: filter.minScore, count: filter.trendsPerRun, goods }}
    />
  );
}

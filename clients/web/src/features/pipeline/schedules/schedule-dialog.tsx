import { useState } from 'react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { CATEGORIES } from '../../../../../../schema/signals/category.rules.js';
import { INPUT } from '../../../forms/field.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { CreateScheduleDocument } from '../../../gql/pipeline.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { categoryName } from '../../../vocabulary/categories.js';
import { PipelineTrouble } from '../pipeline-trouble.js';
import { PlanFields } from '../start/plan-fields.js';
import { useUsualPlan } from '../start/use-usual-plan.js';

const RHYTHMS = { daily: '* * *', weekdays: '* * 1-5', weekly: '* * 1' } as const;
type Rhythm = keyof typeof RHYTHMS;

/** When it runs, in cron's five fields. */
export function cronOf(rhythm: Rhythm, time: string): string {
  const [hour = '8', minute = '0'] = time.split(':');
  return `${Number(minute)} ${Number(hour)} ${RHYTHMS[rhythm]}`;
}

interface When {
  name: string;
  rhythm: Rhythm;
  time: string;
  category: string;
  trendsPerRun: number;
  minScore: number;
}
const USUAL: When = { name: '', rhythm: 'weekly', time: '08:30', category: '', trendsPerRun: 3, minScore: 50 };

/** A new schedule. */
export function ScheduleDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const usual = useUsualPlan();
  const [, create] = useMutation(CreateScheduleDocument);
  const [when, setWhen] = useState(USUAL);
  const [plan, setPlan] = useState(usual);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const action = useAction<undefined>(async () => {
    const { name, rhythm, time, category, minScore, trendsPerRun } = when;
    const filter = { category: category === '' ? null : category, minScore, trendsPerRun };
    const input = { name, cron: cronOf(rhythm, time), timeZone, filter, plan };
    return outcomeOf(await create({ input }), (data) => data.scheduleCreate.userErrors);
  });
  const change = (part: Partial<When>) => setWhen({ ...when, ...part });
  return (
    <Dialog title={<FormattedMessage id="schedules.new" />} onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(undefined).then((isDone) => {
            if (!isDone) return;
            onDone();
            onClose();
          });
        }}
      >
        <WhenFields when={when} timeZone={timeZone} change={change} />
        <TrendFields when={when} change={change} />
        <PlanFields plan={plan} onChange={setPlan} />
        <PipelineTrouble of={action.trouble} />
        <Button type="submit" kind="primary" isBusy={action.isBusy}>
          <FormattedMessage id="schedules.save" />
        </Button>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  when: When;
  change: (part: Partial<When>) => void;
}

function WhenFields({ when: { name, rhythm, time }, timeZone, change }: FieldsProps & { timeZone: string }) {
  const intl = useIntl();
  return (
    <>
      <Line label={<FormattedMessage id="schedules.name" />}>
        <input
          className={INPUT}
          value={name}
          maxLength={80}
          required
          onChange={(event) => change({ name: event.target.value })}
        />
      </Line>
      <div className="grid gap-4 sm:grid-cols-2">
        <Line label={<FormattedMessage id="schedules.rhythm" />}>
          <select
            className={INPUT}
            value={rhythm}
            onChange={(event) => change({ rhythm: event.target.value as Rhythm })}
          >
            <option value="daily">{intl.formatMessage({ id: 'schedules.daily' })}</option>
            <option value="weekdays">{intl.formatMessage({ id: 'schedules.weekdays' })}</option>
            <option value="weekly">{intl.formatMessage({ id: 'schedules.weekly' })}</option>
          </select>
        </Line>
        <Line label={<FormattedMessage id="schedules.time" values={{ timeZone }} />}>
          <input
            type="time"
            className={INPUT}
            value={time}
            required
            onChange={(event) => change({ time: event.target.value })}
          />
        </Line>
      </div>
    </>
  );
}

function TrendFields({ when: { category, minScore, trendsPerRun }, change }: FieldsProps) {
  const intl = useIntl();
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <Line label={<FormattedMessage id="schedules.category" />}>
        <select className={INPUT} value={category} onChange={(event) => change({ category: event.target.value })}>
          <option value="">{intl.formatMessage({ id: 'schedules.anyCategory' })}</option>
          {CATEGORIES.map((one) => (
            <option key={one} value={one}>
              {categoryName(intl, one)}
            </option>
          ))}
        </select>
      </Line>
      <Line label={<FormattedMessage id="schedules.minScore" />}>
        <Count value={minScore} min={0} max={100} onChange={(value) => change({ minScore: value })} />
      </Line>
      <Line label={<FormattedMessage id="schedules.trendsPerRun" />}>
        <Count value={trendsPerRun} min={1} max={10} onChange={(value) => change({ trendsPerRun: value })} />
      </Line>
    </div>
  );
}

interface CountProps {
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

const Count = ({ value, min, max, onChange }: CountProps) => (
  <input
    type="number"
    min={min}
    max={max}
    className={INPUT}
    value={value}
    onChange={(event) => onChange(event.target.valueAsNumber || min)}
  />
);

const Line = ({ label, children }: { label: ReactNode; children: ReactNode }) => (
  <label className="block space-y-1 text-sm font-medium">
    <span>{label}</span>
    {children}
  </label>
);

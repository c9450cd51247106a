import { Check, Circle, CircleDot } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RunFactsFragment } from '../../../gql/pipeline.js';
import { stepNames } from '../board/board-texts.js';

const STEPS = ['IDEAS', 'DESIGNS', 'PRODUCT', 'LISTING', 'PUBLISH'] as const;

/** The steps of a run: what is done, where it is, what follows. */
export function RunSteps({ run }: { run: RunFactsFragment }) {
  const intl = useIntl();
  const steps = run.plan.publish ? STEPS : STEPS.slice(0, -1);
  const at = run.step === 'DONE' ? steps.length : STEPS.indexOf(run.step);
  return (
    <ol aria-label={intl.formatMessage({ id: 'pipeline.steps' })} className="space-y-1.5">
      {steps.map((step, place) => (
        <li key={step} aria-current={place === at ? 'step' : undefined} className="flex items-center gap-2 text-sm">
          {place < at && <Check aria-hidden size={16} className="text-positive" />}
          {place === at && <CircleDot aria-hidden size={16} className="text-accent" />}
          {place > at && <Circle aria-hidden size={16} className="text-muted" />}
          <span className={place > at ? 'text-muted' : place === at ? 'font-medium' : ''}>
            <FormattedMessage {...stepNames[step]} />
          </span>
          {place < at && (
            <span className="sr-only">
              <FormattedMessage id="pipeline.step.isDone" />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

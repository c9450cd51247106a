import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { Fault, UsedUp } from '../graph/fault.js';
import { faultRemedies, faultTitles } from './error-state.js';
import { RequestId } from './request-id.js';

/** A failure in the place where it happened: below a form, in a dialog. What was typed stays. */
export const ErrorNote = ({ fault }: { fault: Fault }) => (
  <div role="alert" className="space-y-1 rounded-md bg-negative-soft p-3 text-sm text-negative">
    <p className="flex items-center gap-2 font-medium">
      <TriangleAlert aria-hidden size={16} className="shrink-0" />
      <FormattedMessage {...faultTitles[fault.kind]} />
    </p>
    {fault.usedUp ? (
      <UsedUpNote of={fault.usedUp} />
    ) : (
      <p>
        <FormattedMessage {...faultRemedies[fault.kind]} />
      </p>
    )}
    {fault.requestId !== null && <RequestId id={fault.requestId} />}
  </div>
);

/** A limit that was met: how much of it is used, when there is more, and the way to a larger plan. */
const UsedUpNote = ({ of: { resource, used, limit, resetsAt } }: { of: UsedUp }) => (
  <>
    <p className="tabular">
      <FormattedMessage id="fault.usedUp" values={{ resource, used, limit }} />{' '}
      <FormattedMessage
        id="fault.usedUp.resets"
        values={{ date: <FormattedDate value={resetsAt} day="numeric" month="long" /> }}
      />
    </p>
    <Link to="/plans" className="inline-flex min-h-6 items-center font-medium underline underline-offset-2">
      <FormattedMessage id="fault.usedUp.plans" />
    </Link>
  </>
);

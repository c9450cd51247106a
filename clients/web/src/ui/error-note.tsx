import { TriangleAlert } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import type { Fault } from '../graph/fault.js';
import { faultRemedies, faultTitles } from './error-state.js';
import { RequestId } from './request-id.js';

/** A failure in the place where it happened: below a form, in a dialog. What was typed stays. */
export const ErrorNote = ({ fault }: { fault: Fault }) => (
  <div role="alert" className="space-y-1 rounded-md bg-negative-soft p-3 text-sm text-negative">
    <p className="flex items-center gap-2 font-medium">
      <TriangleAlert aria-hidden size={16} className="shrink-0" />
      <FormattedMessage {...faultTitles[fault.kind]} />
    </p>
    <p>
      <FormattedMessage {...faultRemedies[fault.kind]} />
    </p>
    {fault.requestId !== null && <RequestId id={fault.requestId} />}
  </div>
);

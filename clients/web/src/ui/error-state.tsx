import { TriangleAlert } from 'lucide-react';
import { defineMessages, FormattedMessage } from 'react-intl';
import type { Fault, FaultKind } from '../graph/fault.js';
import { useRefetchOnGap } from '../live/use-refetch.js';
import { Button } from './button.js';
import { useWithinPage } from './page.js';
import { RequestId } from './request-id.js';

export const faultTitles = defineMessages<FaultKind>({
  OFFLINE: { id: 'fault.OFFLINE.title' },
  UNAUTHENTICATED: { id: 'fault.UNAUTHENTICATED.title' },
  FORBIDDEN: { id: 'fault.FORBIDDEN.title' },
  NOT_FOUND: { id: 'fault.NOT_FOUND.title' },
  BAD_USER_INPUT: { id: 'fault.BAD_USER_INPUT.title' },
  CONFLICT: { id: 'fault.CONFLICT.title' },
  CURSOR_EXPIRED: { id: 'fault.CURSOR_EXPIRED.title' },
  PAYMENT_REQUIRED: { id: 'fault.PAYMENT_REQUIRED.title' },
  THROTTLED: { id: 'fault.THROTTLED.title' },
  MAX_COST_EXCEEDED: { id: 'fault.MAX_COST_EXCEEDED.title' },
  UPSTREAM_UNAVAILABLE: { id: 'fault.UPSTREAM_UNAVAILABLE.title' },
  INTERNAL: { id: 'fault.INTERNAL.title' },
});

export const faultRemedies = defineMessages<FaultKind>({
  OFFLINE: { id: 'fault.OFFLINE.remedy' },
  UNAUTHENTICATED: { id: 'fault.UNAUTHENTICATED.remedy' },
  FORBIDDEN: { id: 'fault.FORBIDDEN.remedy' },
  NOT_FOUND: { id: 'fault.NOT_FOUND.remedy' },
  BAD_USER_INPUT: { id: 'fault.BAD_USER_INPUT.remedy' },
  CONFLICT: { id: 'fault.CONFLICT.remedy' },
  CURSOR_EXPIRED: { id: 'fault.CURSOR_EXPIRED.remedy' },
  PAYMENT_REQUIRED: { id: 'fault.PAYMENT_REQUIRED.remedy' },
  THROTTLED: { id: 'fault.THROTTLED.remedy' },
  MAX_COST_EXCEEDED: { id: 'fault.MAX_COST_EXCEEDED.remedy' },
  UPSTREAM_UNAVAILABLE: { id: 'fault.UPSTREAM_UNAVAILABLE.remedy' },
  INTERNAL: { id: 'fault.INTERNAL.remedy' },
});

export interface ErrorStateProps {
  fault: Fault;
  onRetry: () => void;
  /** Whether it stands for a whole page, whose heading it is then unless there is one around. */
  isPage?: boolean;
}

/** What failed, what to do, and the id under which the server's log has it. Tries again when everything is read anew. */
export function ErrorState({ fault, onRetry, isPage = false }: ErrorStateProps) {
  const isHeaded = useWithinPage();
  useRefetchOnGap(onRetry);
  const Title = isPage && !isHeaded ? 'h1' : 'p';
  return (
    <div role="alert" className="card flex flex-col items-start gap-3 p-6">
      <Title className="flex items-center gap-2 text-lg font-semibold">
        <TriangleAlert aria-hidden size={20} className="text-warning" />
        <FormattedMessage {...faultTitles[fault.kind]} />
      </Title>
      <p className="max-w-prose text-muted">
        <FormattedMessage {...faultRemedies[fault.kind]} />
      </p>
      {fault.requestId !== null && <RequestId id={fault.requestId} />}
      <Button kind="primary" onClick={onRetry}>
        <FormattedMessage id="fault.retry" />
      </Button>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useQuery } from 'urql';
import { PipelineWaitingDocument } from '../../gql/pipeline.js';
import { buttonClass } from '../../ui/button.js';
import { Section } from '../../ui/section.js';

/** What waits for the person; stands on Today and says nothing when nothing does. */
export function WaitingCard() {
  const [{ data }] = useQuery({ query: PipelineWaitingDocument, variables: {} });
  const waiting = data?.pipelineWaiting;
  if (!waiting || waiting.ideas + waiting.designs + waiting.listings === 0) return null;
  const { ideas, designs, listings } = waiting;
  return (
    <Section title={<FormattedMessage id="waiting.title" />}>
      <p className="mb-4 text-sm text-muted">
        <FormattedMessage id="waiting.counts" values={{ ideas, designs, listings }} />
      </p>
      <Link to="/pipeline" className={buttonClass('primary')}>
        <FormattedMessage id="waiting.go" />
      </Link>
    </Section>
  );
}

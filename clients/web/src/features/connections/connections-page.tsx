import { Link, useSearch } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { ConnectionsDocument } from '../../gql/connections.js';
import { useRight } from '../../graph/session-store.js';
import { useAnswer } from '../../graph/use-answer.js';
import { PublishGate } from '../../publishing/publish-gate.js';
import { buttonClass } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { SectionSkeleton } from '../../ui/skeleton.js';
import { ConnectionNews } from './connection-news.js';
import { ProviderCard } from './provider-card.js';
import { isForSelling, words } from './provider-texts.js';

/** Accounts at providers: what sells first, then what else helps. */
export function ConnectionsPage() {
  const { from } = useSearch({ from: '/account/settings/connections' });
  const canManage = useRight('connections.manage');
  const { answer } = useAnswer({
    query: ConnectionsDocument,
    variables: {},
    pick: ({ connections }) => connections,
  });
  if (!answer) return <SectionSkeleton />;
  const groups = [
    {
      title: words.selling,
      lead: words.sellingLead,
      providers: answer.filter(({ provider }) => isForSelling(provider)),
    },
    {
      title: words.others,
      lead: words.othersLead,
      providers: answer.filter(({ provider }) => !isForSelling(provider)),
    },
  ];
  return (
    <div className="space-y-6">
      <ConnectionNews />
      {from && (
        <PublishGate>
          <Link to={from} className={buttonClass('primary')}>
            <ArrowLeft aria-hidden size={16} />
            <FormattedMessage id="connections.back" />
          </Link>
        </PublishGate>
      )}
      {groups.map(({ title, lead, providers }) => (
        <Section key={title.id} title={<FormattedMessage {...title} />} lead={<FormattedMessage {...lead} />}>
          <ul className="divide-y divide-hairline">
            {providers.map((each) => (
              <ProviderCard key={each.provider} of={each} canManage={canManage} returnTo={from} />
            ))}
          </ul>
        </Section>
      ))}
      {!canManage && (
        <p className="text-sm text-muted">
          <FormattedMessage id="gate.askOwner" />
        </p>
      )}
      <p className="max-w-prose text-xs text-muted">
        <FormattedMessage id="connections.trademark" />
      </p>
    </div>
  );
}

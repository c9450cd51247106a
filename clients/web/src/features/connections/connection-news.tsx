import { useSearch } from '@tanstack/react-router';
import { Check, TriangleAlert } from 'lucide-react';
import { defineMessages, FormattedMessage } from 'react-intl';
import { PROVIDER_NAMES } from '../../vocabulary/providers.js';

type News = 'CONNECTED' | 'STATE_INVALID' | 'DENIED' | 'OTHER_ACCOUNT' | 'REFUSED' | 'UNAVAILABLE' | 'SIGNED_OUT';

const texts = defineMessages<News>({
  CONNECTED: { id: 'connections.news.CONNECTED' },
  STATE_INVALID: { id: 'connections.news.STATE_INVALID' },
  DENIED: { id: 'connections.news.DENIED' },
  OTHER_ACCOUNT: { id: 'connections.news.OTHER_ACCOUNT' },
  REFUSED: { id: 'connections.news.REFUSED' },
  UNAVAILABLE: { id: 'connections.news.UNAVAILABLE' },
  SIGNED_OUT: { id: 'connections.news.SIGNED_OUT' },
});

/** How the way to a provider and back ended, from the address it led to. */
export function ConnectionNews() {
  const { connecting = '', outcome = '' } = useSearch({ from: '/account/settings/connections' });
  const name = (PROVIDER_NAMES as Readonly<Record<string, string | undefined>>)[connecting.toUpperCase()];
  const text = (texts as Readonly<Record<string, (typeof texts)[keyof typeof texts] | undefined>>)[outcome];
  if (!name || !text) return null;
  const isGood = outcome === 'CONNECTED';
  const look = isGood ? 'bg-positive-soft text-positive' : 'bg-warning-soft text-warning';
  const Icon = isGood ? Check : TriangleAlert;
  return (
    <p role={isGood ? 'status' : 'alert'} className={`flex items-start gap-2 rounded-md p-4 text-sm ${look}`}>
      <Icon aria-hidden size={18} className="mt-0.5 shrink-0" />
      <span>
        <FormattedMessage {...text} values={{ name }} />
      </span>
    </p>
  );
}

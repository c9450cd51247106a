import { Link, useRouterState } from '@tanstack/react-router';
import { Plug, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { defineMessages, FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../forms/outcome.js';
import { Trouble } from '../forms/trouble.js';
import { useAction } from '../forms/use-action.js';
import type { PublishGapCode, PublishReadinessQuery } from '../gql/publishing.js';
import { PublishReadinessDocument, StartMissingConnectionDocument } from '../gql/publishing.js';
import { useRight } from '../graph/session-store.js';
import { useAnswer } from '../graph/use-answer.js';
import { wantTexts } from '../i18n/texts.js';
import { Button, buttonClass } from '../ui/button.js';
import { Skeleton } from '../ui/skeleton.js';

type Gap = PublishReadinessQuery['publishReadiness']['missing'][number];

const sentences = defineMessages<PublishGapCode>({
  CONNECT_ETSY: { id: 'gate.CONNECT_ETSY' },
  CONNECT_PRINTIFY: { id: 'gate.CONNECT_PRINTIFY' },
  RECONNECT_ETSY: { id: 'gate.RECONNECT_ETSY' },
  RECONNECT_PRINTIFY: { id: 'gate.RECONNECT_PRINTIFY' },
  CHOOSE_ETSY_SHOP: { id: 'gate.CHOOSE_ETSY_SHOP' },
  CHOOSE_PRINTIFY_SHOP: { id: 'gate.CHOOSE_PRINTIFY_SHOP' },
  MIXED_PROVIDERS: { id: 'gate.MIXED_PROVIDERS' },
});

const words = defineMessages<'choose' | 'open' | 'connect' | 'reconnect'>({
  choose: { id: 'gate.choose' },
  open: { id: 'gate.open' },
  connect: { id: 'connections.connect' },
  reconnect: { id: 'connections.reconnect' },
});

/**
 * Shows its children when the workspace can publish; else what is missing, in a sentence with the button that mends it. The
 * way to the provider and back leads to the page it stands on, so a draft that is stored is found again.
 */
export function PublishGate({ children }: { children?: ReactNode }) {
  const hasTexts = useTextsOf('connections');
  const { answer } = useAnswer({
    query: PublishReadinessDocument,
    variables: {},
    pick: ({ publishReadiness }) => publishReadiness,
  });
  if (!answer || !hasTexts) return <Skeleton className="h-12" />;
  if (answer.isReady) return <>{children}</>;
  return (
    <div role="group" className="space-y-3 rounded-md bg-warning-soft p-4">
      <p className="flex items-center gap-2 font-medium text-warning">
        <TriangleAlert aria-hidden size={18} />
        <FormattedMessage id="gate.title" />
      </p>
      <ul className="space-y-3">
        {answer.missing.map((gap) => (
          <GapRow key={gap.code} gap={gap} />
        ))}
      </ul>
    </div>
  );
}

function GapRow({ gap }: { gap: Gap }) {
  const canManage = useRight('connections.manage');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm">
      <span className="min-w-0 flex-1 basis-64 text-text">
        <FormattedMessage {...sentences[gap.code]} />
      </span>
      {canManage ? (
        <Mend action={gap.action} />
      ) : (
        <span className="text-muted">
          <FormattedMessage id="gate.askOwner" />
        </span>
      )}
    </li>
  );
}

/** The button: straight to the provider where it is about Etsy's consent, else to the card where the rest is done. */
function Mend({ action }: { action: string }) {
  const place = useRouterState({ select: ({ location }) => location.href });
  const [, start] = useMutation(StartMissingConnectionDocument);
  const go = useAction(async () => {
    const result = await start({ input: { provider: 'ETSY', returnTo: place } });
    const url = result.data?.connectionStart.url;
    if (url) globalThis.location.assign(url);
    return outcomeOf(result, (data) => data.connectionStart.userErrors);
  });
  if (!/connect:etsy$/.test(action)) {
    return (
      <Link
        to="/settings/connections"
        search={({ from }: { from?: string }) => ({ from: from ?? place })}
        hash={action.split(':')[1] ?? ''}
        className={buttonClass('plain')}
      >
        <Plug aria-hidden size={16} />
        <FormattedMessage {...(action.startsWith('choose') ? words.choose : words.open)} />
      </Link>
    );
  }
  return (
    <>
      <Button kind="primary" isBusy={go.isBusy} onClick={() => void go.run(undefined)}>
        <Plug aria-hidden size={16} />
        <FormattedMessage {...(action.startsWith('re') ? words.reconnect : words.connect)} />
      </Button>
      <Trouble of={go.trouble} />
    </>
  );
}

/** Loads texts for a part that stands on pages of other features. */
function useTextsOf(catalogue: 'connections'): boolean {
  const [hasCome, setHasCome] = useState(false);
  useEffect(() => {
    let isHere = true;
    void wantTexts(catalogue).then(() => isHere && setHasCome(true));
    return () => {
      isHere = false;
    };
  }, [catalogue]);
  return hasCome;
}

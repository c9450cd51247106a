import { Link } from '@tanstack/react-router';
import { Bot, KeyRound, User } from 'lucide-react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { AuditActorKind } from '../../../gql/accounts.js';
import { actionName } from './actions.js';
import type { AuditEntry } from './audit-page.js';

const ICONS: Readonly<Record<AuditActorKind, typeof User>> = { USER: User, KEY: KeyRound, SYSTEM: Bot };

/** One line: what, who, when; opened, what it was and became, and the request. */
export function AuditEntryRow({ entry }: { entry: AuditEntry }) {
  const intl = useIntl();
  const { actor } = entry;
  const Icon = ICONS[actor.kind];
  return (
    <li>
      <details className="group py-3">
        <summary className="flex cursor-pointer flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <span className="min-w-0 font-medium">{actionName(intl, entry.action)}</span>
          <span className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
            <span className="inline-flex min-w-0 items-center gap-1.5 break-all">
              <Icon aria-hidden size={14} className="shrink-0" />
              <ActorName actor={actor} />
            </span>
            <time dateTime={entry.at} className="tabular whitespace-nowrap">
              <FormattedDate value={entry.at} dateStyle="medium" timeStyle="medium" />
            </time>
          </span>
        </summary>
        <Details entry={entry} />
      </details>
    </li>
  );
}

function ActorName({ actor }: { actor: AuditEntry['actor'] }) {
  if (actor.label !== '') return actor.label;
  if (actor.kind === 'SYSTEM') return <FormattedMessage id="app.name" />;
  return actor.id ?? <FormattedMessage id="value.unknown" />;
}

const Details = ({ entry }: { entry: AuditEntry }) => (
  <dl className="mt-3 grid gap-x-6 gap-y-2 rounded-md bg-sunken p-3 text-sm sm:grid-cols-[auto_minmax(0,1fr)] [&_dt]:text-muted">
    <dt>
      <FormattedMessage id="audit.subject" />
    </dt>
    <dd className="break-all">
      <code>{entry.subjectId ?? entry.subjectKind}</code>
    </dd>
    {entry.before !== null && (
      <>
        <dt>
          <FormattedMessage id="audit.before" />
        </dt>
        <dd>
          <Facts json={entry.before} />
        </dd>
      </>
    )}
    {entry.after !== null && (
      <>
        <dt>
          <FormattedMessage id="audit.after" />
        </dt>
        <dd>
          <Facts json={entry.after} />
        </dd>
      </>
    )}
    {entry.ip !== null && (
      <>
        <dt>
          <FormattedMessage id="audit.ip" />
        </dt>
        <dd className="tabular break-all">{entry.ip}</dd>
      </>
    )}
    {entry.requestId !== null && (
      <>
        <dt>
          <FormattedMessage id="fault.requestId" />
        </dt>
        <dd className="break-all">
          <Link
            to="/developers/requests"
            search={{ id: entry.requestId }}
            className="text-accent underline underline-offset-4"
          >
            {entry.requestId}
          </Link>
        </dd>
      </>
    )}
  </dl>
);

/** A flat JSON object as one line a key; anything else as it stands. */
function Facts({ json }: { json: string }) {
  return <code className="block break-words whitespace-pre-wrap">{linesOf(json)}</code>;
}

function linesOf(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return json;
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${typeof each === 'string' ? each : JSON.stringify(each)}`)
      .join('\n');
  } catch {
    return json;
  }
}

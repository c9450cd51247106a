import { Ban, TriangleAlert } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { IdeaCardFragment } from '../../gql/ideas.js';
import { findingReasons } from './idea-texts.js';

export type FindingFacts = IdeaCardFragment['findings'][number];

/** What the screen found, each with its reason, and the day and source of the list. */
export function FindingNotes({ findings }: { findings: readonly FindingFacts[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="space-y-2">
      {findings.map((finding) => (
        <FindingNote key={`${finding.textIndex}:${finding.start}:${finding.mark}`} finding={finding} />
      ))}
    </ul>
  );
}

function FindingNote({ finding }: { finding: FindingFacts }) {
  const intl = useIntl();
  const { severity, code, matched, mark, owner, context, listedOn, source } = finding;
  const isBlock = severity === 'BLOCK';
  const values = { matched, mark, owner: owner ?? '', hasOwner: owner === null ? 'no' : 'yes', context: context ?? '' };
  return (
    <li
      className={`flex gap-2 rounded-md p-2.5 text-sm ${isBlock ? 'bg-negative-soft text-negative' : 'bg-warning-soft text-warning'}`}
    >
      {isBlock ? (
        <Ban aria-hidden size={16} className="mt-0.5 shrink-0" />
      ) : (
        <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
      )}
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <strong className="font-semibold">
          {isBlock ? <FormattedMessage id="ideas.severity.BLOCK" /> : <FormattedMessage id="ideas.severity.WARN" />}
        </strong>{' '}
        {intl.formatMessage(findingReasons[code], values)}{' '}
        <span title={source} className="whitespace-nowrap text-xs">
          <FormattedMessage
            id="ideas.finding.list"
            values={{ date: intl.formatDate(listedOn, { dateStyle: 'medium', timeZone: 'UTC' }) }}
          />
        </span>
      </span>
    </li>
  );
}

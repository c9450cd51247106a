import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import type { DesignCardFragment } from '../../../gql/designs.js';
import { checkNames, checkTexts, stateNames } from '../shared/design-words.js';

type Check = DesignCardFragment['checks'][number];

const LOOKS = {
  PASS: { Icon: CircleCheck, tone: 'text-positive' },
  WARN: { Icon: TriangleAlert, tone: 'text-warning' },
  FAIL: { Icon: CircleAlert, tone: 'text-negative' },
} as const;

/** What was looked at before printing, each with what came of it. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  return (
    <ul className="space-y-2 text-sm">
      {checks.map((check) => (
        <CheckRow key={check.code} check={check} />
      ))}
    </ul>
  );
}

function CheckRow({ check }: { check: Check }) {
  const intl = useIntl();
  const { code, state, text, params } = check;
  const { Icon, tone } = LOOKS[state];
  const known = (checkTexts as Readonly<Record<string, MessageDescriptor>>)[`${code}.${state}`];
  const values = Object.fromEntries(params.map(({ name, value }) => [name, value]));
  const needed = { dpi: '', good: '', poor: '', percent: '', from: '', matched: '', ...values };
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden size={16} className={`mt-0.5 shrink-0 ${tone}`} />
      <span className="min-w-0">
        <span className="font-medium">{intl.formatMessage(checkNames[code])}</span>
        <span className="sr-only">{`: ${intl.formatMessage(stateNames[state])}`}</span>{' '}
        <span className="text-muted">{known ? intl.formatMessage(known, needed) : text}</span>
      </span>
    </li>
  );
}

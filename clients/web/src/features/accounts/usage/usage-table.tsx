import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { UsageSum } from './usage-page.js';

/** The same as the bars, in numbers, newest first. */
export function UsageTable({ sums, isByDay }: { sums: readonly UsageSum[]; isByDay: boolean }) {
  const intl = useIntl();
  const moment = (at: string) =>
    isByDay
      ? intl.formatDate(at, { dateStyle: 'medium', timeZone: 'UTC' })
      : intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const title = intl.formatMessage({ id: 'usage.table' });
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-accent underline underline-offset-4">
        {title}
      </summary>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard. */}
      <div className="relative mt-3 max-h-96 overflow-auto" role="region" aria-label={title} tabIndex={0}>
        <table className="tabular w-full">
          <thead>
            <tr className="border-b border-hairline text-left text-muted [&>th]:py-2 [&>th]:font-medium">
              <th scope="col">
                <FormattedMessage id="detail.curve.time" />
              </th>
              <th scope="col" className="pl-4 text-right">
                <FormattedMessage id="usage.requests" />
              </th>
              <th scope="col" className="pl-4 text-right">
                <FormattedMessage id="usage.points" />
              </th>
              <th scope="col" className="pl-4 text-right">
                <FormattedMessage id="usage.throttled" />
              </th>
            </tr>
          </thead>
          <tbody>
            {[...sums].reverse().map((sum) => (
              <tr key={sum.at} className="border-b border-hairline last:border-0 [&>td]:py-1.5 [&>td]:text-right">
                <th scope="row" className="py-1.5 text-left font-normal">
                  <time dateTime={sum.at}>{moment(sum.at)}</time>
                </th>
                <td>
                  <FormattedNumber value={sum.requests} />
                </td>
                <td>
                  <FormattedNumber value={sum.points} />
                </td>
                <td>
                  <FormattedNumber value={sum.throttled} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

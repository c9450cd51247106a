import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { SeriesBucket } from '../../gql/operations.js';
import { formatDay, formatMoment, formatScore } from '../../vocabulary/numbers.js';
import type { CurvePoint } from './curve-scale.js';

const captions = defineMessages<SeriesBucket>({
  HOUR: { id: 'detail.curve.caption.HOUR' },
  DAY: { id: 'detail.curve.caption.DAY' },
});

/** The curve as a table, for those who do not see it. */
export function CurveTable({ points, bucket }: { points: readonly CurvePoint[]; bucket: SeriesBucket }) {
  const intl = useIntl();
  return (
    <div className="sr-only">
      <table>
        <caption>
          <FormattedMessage {...captions[bucket]} />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="detail.curve.time" />
            </th>
            <th scope="col">
              <FormattedMessage id="detail.curve.count" />
            </th>
            <th scope="col">
              <FormattedMessage id="detail.curve.score" />
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ at, count, score }) => (
            <tr key={at}>
              <th scope="row">{bucket === 'DAY' ? formatDay(intl, at) : formatMoment(intl, at)}</th>
              <td>{intl.formatNumber(count)}</td>
              <td>{score === null ? <FormattedMessage id="value.unknown" /> : formatScore(intl, score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

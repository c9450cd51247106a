import { FormattedMessage } from 'react-intl';
import type { TrendDetail } from './use-trend-detail.js';

/** The name of a trend, or what is known of it so far. */
export function TrendTitle({ trend }: { trend: TrendDetail | null | undefined }) {
  if (trend) return trend.display;
  return trend === null ? <FormattedMessage id="detail.notFound.title" /> : <FormattedMessage id="loading" />;
}

import { normaliseKeyword, normaliseKeywordPart } from '#domain/signals/keyword-normaliser.js';
import { readTrendFilter, type TrendFilter } from '#domain/trends/trend-filter.js';
import type { TrendWhere } from '#schema/trends/trend.inputs.js';

/**
 * The filter of a `where`, in which keywords are written as people see them: "Mother's Day" finds `mothers day`, and
 * "Fußball" `fussball`.
 * @throws AppError BAD_USER_INPUT that names the field and the limit
 */
export function readFilter(where: TrendWhere | null | undefined): TrendFilter {
  return readTrendFilter(where, {
    whole: (text) => normaliseKeyword(text)?.keyword,
    part: normaliseKeywordPart,
  });
}

import type { IdeaFilter } from '#domain/ideas/ideas-service.js';
import { AppError } from '#infra/errors.js';
import type { IdeaWhere } from '#schema/ideas/idea.type.js';
import { IDEA_LOCALES, type IdeaLocale, type IdeaSource, type IdeaStatus } from '#schema/ideas/idea.values.js';
import { rowIdOf } from '../accounts/tenancy-errors.js';

/** A language of ideas. @throws AppError BAD_USER_INPUT for any other */
export function localeOf(locale: string, field: readonly string[]): IdeaLocale {
  if ((IDEA_LOCALES as readonly string[]).includes(locale)) return locale as IdeaLocale;
  throw new AppError('BAD_USER_INPUT', `Languages are ${IDEA_LOCALES.join(', ')}.`, { field: [...field] });
}

/** What is given, and nothing else: null and undefined are left out. */
export function onlyGiven<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> };
}

/** A filter of the API in the words of rows. */
export function filterOf(where: IdeaWhere | null | undefined): IdeaFilter {
  if (!where) return {};
  const { status, source, text, locale } = where;
  const words = text?.trim().slice(0, 200);
  return onlyGiven({
    ...idsOf(where),
    statuses: status?.map((one) => one.toLowerCase() as IdeaStatus),
    source: source?.toLowerCase() as IdeaSource | undefined,
    text: words === '' ? undefined : words,
    locale: locale ? localeOf(locale, ['where', 'locale']) : undefined,
  });
}

function idsOf({ trendId, brandProfileId, jobId }: IdeaWhere) {
  return {
    trendId: trendId ? rowIdOf('trd', trendId) : undefined,
    brandProfileId: brandProfileId ? rowIdOf('brp', brandProfileId) : undefined,
    jobId: jobId ? rowIdOf('job', jobId) : undefined,
  };
}

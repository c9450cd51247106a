import type { PipelineLocale } from '../../../gql/pipeline.js';
import { useTexts } from '../../../i18n/texts.js';
import type { PlanChoice } from './plan-fields.js';

/** A plan as most begin with: a T-shirt in the reader's language that stops at every choice. */
export function useUsualPlan(): PlanChoice {
  const locale = useTexts((texts) => texts.locale).toUpperCase() as PipelineLocale;
  return { template: 'tee', locale, reviewIdeas: true, reviewDesigns: true, publish: true, reviewListing: true };
}

import { AppError } from '#infra/errors.js';
import { RUN_RULES, SCHEDULE_RULES } from '#schema/pipeline/run-plan.rules.js';
import type { RunLocale, RunPlan, SchedulePlan } from '#schema/pipeline/run-plan.values.js';
import type { PipelineRunPlan, PipelineRunPlanInput } from '#schema/pipeline/run.type.js';
import type { PipelineScheduleFilterInput } from '#schema/pipeline/schedule.type.js';
import { TEMPLATE_NAMES, type TemplateName } from '#schema/products/product-template.values.js';
import { rowIdOf } from '../accounts/tenancy-errors.js';

/** @throws AppError BAD_USER_INPUT for goods that are not known */
export function readPlan(input: PipelineRunPlanInput): RunPlan {
  const { locale, brandProfileId } = input;
  return {
    template: readTemplate(input.template),
    locale: locale.toLowerCase() as RunLocale,
    ideaCount: input.ideaCount ?? RUN_RULES.ideaCount.default,
    designCount: input.designCount ?? RUN_RULES.designCount.default,
    brandProfileId: brandProfileId ? rowIdOf('brp', brandProfileId) : null,
    ...readStops(input),
  };
}

export function readSchedulePlan(plan: PipelineRunPlanInput, filter: PipelineScheduleFilterInput): SchedulePlan {
  return { ...readPlan(plan), ...readFilter(filter) };
}

export function readFilter({ category, minScore, trendsPerRun }: PipelineScheduleFilterInput) {
  return {
    category: category ?? null,
    minScore: minScore ?? SCHEDULE_RULES.minScore.default,
    trendsPerRun: trendsPerRun ?? SCHEDULE_RULES.trendsPerRun.default,
  };
}

/** A stored plan as the schema has it. */
export function toPlan(plan: RunPlan): PipelineRunPlan {
  const { brandProfileId: _profile, locale, ...rest } = plan;
  return { ...rest, locale: locale.toUpperCase() as PipelineRunPlan['locale'] };
}

function readStops({ reviewIdeas, reviewDesigns, publish, reviewListing }: PipelineRunPlanInput) {
  return {
    reviewIdeas: reviewIdeas ?? true,
    reviewDesigns: reviewDesigns ?? true,
    publish: publish ?? true,
    reviewListing: reviewListing ?? true,
  };
}

function readTemplate(name: string): TemplateName {
  const template = TEMPLATE_NAMES.find((one) => one === name);
  if (!template) {
    const names = TEMPLATE_NAMES.join(', ');
    throw new AppError('BAD_USER_INPUT', `There are no such goods; choose from ${names}.`, {
      field: ['input', 'plan', 'template'],
    });
  }
  return template;
}

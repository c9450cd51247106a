/** Where a trend stands in its life (docs/glossary.md). */
export const TREND_STAGES = ['DORMANT', 'WATCHING', 'EMERGING', 'RISING', 'PEAKING', 'DECLINING'] as const;
export type TrendStage = (typeof TREND_STAGES)[number];
